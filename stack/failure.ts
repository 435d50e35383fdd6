/** Something that the person at the keyboard can mend: the message is one sentence that says what to do. */
export class StackFailure extends Error {
  override readonly name = 'StackFailure';
}

/** The text of an unknown error on one line. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
