import { holdsContactData } from '@app/kernel';
import { IsPlainText, rule } from '@app/platform';

/** One line of text that other services may see: no e-mail address and no telephone number stands in it. */
export const IsPublicText =
  (max: number): PropertyDecorator =>
  (target, key) => {
    IsPlainText(max)(target, key);
    rule(
      'contactData',
      'must not hold an e-mail address or telephone number: those belong in contact',
      (value) => typeof value !== 'string' || value.length > max * 2 || !holdsContactData(value),
    )(target, key);
  };
