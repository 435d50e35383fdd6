import { ValidateBy, type ValidationArguments } from 'class-validator';

/**
 * Makes a validating decorator. `code` goes into `errors[].code`. The message never repeats the value: answers are
 * logged by others, and values may be personal.
 */
export const rule = (
  code: string,
  message: string,
  holds: (value: unknown, object: object) => boolean,
): PropertyDecorator =>
  ValidateBy({
    name: code,
    validator: {
      validate: (value: unknown, args?: ValidationArguments) => holds(value, args?.object ?? {}),
      defaultMessage: (args?: ValidationArguments) => message.replace('$property', args?.property ?? ''),
    },
  });

/** Several property decorators as one, applied as if they were written in this order. */
export const all =
  (...decorators: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const decorator of decorators) decorator(target, key);
  };
