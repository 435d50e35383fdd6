/** Nobody is signed in, and the screen is not for everybody: sign in first. */
export class SignInFirst extends Error {
  constructor() {
    super('Nobody is signed in.');
    this.name = 'SignInFirst';
  }
}

/** The role for this screen is missing. */
export class RoleMissing extends Error {
  constructor() {
    super('The viewer has none of the roles of this screen.');
    this.name = 'RoleMissing';
  }
}

/** The form was not sent by a page of ours, or by one that is too old. */
export class ForeignForm extends Error {
  constructor() {
    super('The form has no valid token.');
    this.name = 'ForeignForm';
  }
}
