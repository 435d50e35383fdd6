import type { Violation } from '@app/kernel';
import type { ValidationError } from 'class-validator';

const escape = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** A client may invent names as long as its body. */
const shorten = (name: string): string => (name.length > 100 ? `${name.slice(0, 100)}…` : name);

/** The JSON pointer (RFC 6901) of something within what `parent` points to. */
export const pointerIn = (parent: string, name: string): string => `${parent}/${escape(shorten(name))}`;

type Worded = Omit<Violation, 'pointer'>;

/** What the library checks by itself, in our words. */
const OUR_WORDS: Readonly<Record<string, Worded>> = {
  nestedValidation: { code: 'object', detail: 'must be an object' },
  whitelistValidation: { code: 'unknown', detail: 'is not a known property' },
};

const wording = (code: string, message: string): Worded => OUR_WORDS[code] ?? { code, detail: message };

/** class-validator's tree of errors as a flat list with JSON pointers. */
export function toViolations(errors: readonly ValidationError[], parent = ''): Violation[] {
  return errors.flatMap((error) => {
    const pointer = pointerIn(parent, error.property);
    const broken = Object.entries(error.constraints ?? {});
    // Our own rule says in our words what the library says of a child that is no object.
    const told = broken.length > 1 ? broken.filter(([code]) => code !== 'nestedValidation') : broken;
    const own = told.map(([code, message]) => ({ pointer, ...wording(code, message) }));
    return [...own, ...toViolations(error.children ?? [], pointer)];
  });
}
