import { wordsOf, type Language } from './language.js';
import { violationMessages, type ViolationWords } from './violation.messages.js';
import type { Problem, Violation } from '../clients/problem.js';

/** A form as it is shown: what was typed, and what is wrong with it. */
export interface FormState<Field extends string> {
  readonly values: Readonly<Partial<Record<Field, string>>>;
  /** At most one sentence a field. */
  readonly errors: Readonly<Partial<Record<Field, string>>>;
  /** What belongs to no field, for the summary. */
  readonly others: readonly string[];
}

/** What was typed, nothing said about it. Longer texts than any field takes are cut, so that a page stays a page. */
export function typed<Field extends string>(form: URLSearchParams, fields: readonly Field[]): FormState<Field> {
  const values: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const value = form.get(field);
    if (value !== null) values[field] = value.slice(0, 20_000);
  }
  return { values, errors: {} as FormState<Field>['errors'], others: [] };
}

export const hasErrors = ({ errors, others }: FormState<string>): boolean =>
  others.length > 0 || Object.keys(errors).length > 0;

/** The value, trimmed; `undefined` when nothing was typed: APIs want an empty field to be left out. */
export const valueOf = <Field extends string>({ values }: FormState<Field>, field: Field): string | undefined => {
  const value = values[field]?.trim();
  return value === '' ? undefined : value;
};

/** Says of a field what is wrong; the first thing stays. */
export const withError = <Field extends string>(
  state: FormState<Field>,
  field: Field,
  sentence: string,
): FormState<Field> =>
  state.errors[field] === undefined ? { ...state, errors: { ...state.errors, [field]: sentence } } : state;

const CODES: Readonly<Record<string, keyof ViolationWords>> = {
  notBlank: 'required',
  HB: 'country',
  contactData: 'publicText',
  publicText: 'publicText',
  someOf: 'oneOf',
  list: 'other',
  object: 'required',
  instant: 'date',
};

const keyOf = (code: string): keyof ViolationWords => {
  const known = CODES[code] ?? code.split('.')[0] ?? code;
  return known in violationMessages.nl ? (known as keyof ViolationWords) : 'other';
};

/** What is wrong, in the visitor's words. */
export function sentenceOf({ code }: Pick<Violation, 'code'>, value: string | undefined, language: Language): string {
  const words = wordsOf(violationMessages, language);
  const isEmpty = value === undefined || value.trim() === '';
  return isEmpty && code !== 'contactPoint' ? words.required : words[keyOf(code)];
}

/**
 * Puts the violations of an API's answer on the fields of the form.
 * @param fields which field each JSON pointer means; a pointer below a known one means the same field
 */
export function withViolations<Field extends string>(
  state: FormState<Field>,
  problem: Problem,
  fields: Readonly<Record<string, Field>>,
  language: Language,
): FormState<Field> {
  const words = wordsOf(violationMessages, language);
  let told = state;
  const others: string[] = [];
  for (const violation of problem.errors ?? []) {
    const field = fieldOf(violation.pointer, fields);
    if (field === undefined) others.push(`${words.elsewhere} ${violation.pointer} ${violation.detail}`);
    else told = withError(told, field, sentenceOf(violation, state.values[field], language));
  }
  return { ...told, others: [...told.others, ...others] };
}

function fieldOf<Field extends string>(pointer: string, fields: Readonly<Record<string, Field>>): Field | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    if (fields[at] !== undefined) return fields[at];
  }
  return undefined;
}
