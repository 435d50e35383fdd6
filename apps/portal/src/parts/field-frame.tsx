import type { ComponentChildren } from 'preact';
import { wordsOf } from '../shell/language.js';
import type { Language, Messages } from '../shell/language.js';
import { Icon } from './icon.js';

const WORDS: Messages<{ readonly optional: string; readonly error: string }> = {
  nl: { optional: 'niet verplicht', error: 'Fout:' },
  en: { optional: 'optional', error: 'Error:' },
  de: { optional: 'freiwillig', error: 'Fehler:' },
};

export interface FieldProps {
  readonly language: Language;
  readonly name: string;
  readonly label: ComponentChildren;
  /** Fields are needed unless they say otherwise. */
  readonly optional?: boolean | undefined;
  readonly description?: ComponentChildren;
  /** What is wrong and what to do; the same words as in the error summary. */
  readonly error?: string | undefined;
  /** When one name stands on a page twice. */
  readonly id?: string | undefined;
}

/** The id of a field by its name; error summaries link to it. `contact.email` is `contact-email`. */
export const fieldId = (name: string): string => name.replace(/[^A-Za-z0-9_]+/g, '-');

export interface Described {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: 'true' | undefined;
}

/** What ties an input to its description and its error. */
export function described({ name, id = fieldId(name), description, error }: FieldProps): Described {
  const ids = [description !== undefined && `${id}-description`, error !== undefined && `${id}-error`].filter(
    (one) => one !== false,
  );
  return {
    id,
    describedBy: ids.length > 0 ? ids.join(' ') : undefined,
    invalid: error === undefined ? undefined : 'true',
  };
}

export const Optional = ({ language, optional }: Pick<FieldProps, 'language' | 'optional'>) =>
  optional === true ? <span class="do-field__optional"> ({wordsOf(WORDS, language).optional})</span> : null;

export const Description = ({ id, children }: { readonly id: string; readonly children: ComponentChildren }) =>
  children === undefined ? null : (
    <div class="utrecht-form-field-description do-field__description" id={`${id}-description`}>
      {children}
    </div>
  );

export const FieldError = ({
  language,
  id,
  error,
}: Pick<FieldProps, 'language' | 'error'> & { readonly id: string }) =>
  error === undefined ? null : (
    <p class="utrecht-form-field-error-message do-field__error" id={`${id}-error`}>
      <Icon shape="octagon" />
      <span>
        <span class="do-hidden">{wordsOf(WORDS, language).error} </span>
        {error}
      </span>
    </p>
  );

export const fieldClass = (error: string | undefined, more = ''): string =>
  `utrecht-form-field do-field${error === undefined ? '' : ' utrecht-form-field--invalid do-field--invalid'}${more}`;

/** A label, what it means, what is wrong, and then the input, in the order in which they are read. */
export function FieldFrame(
  props: FieldProps & { readonly short?: boolean | undefined; readonly children: ComponentChildren },
) {
  const { id } = described(props);
  return (
    <div class={fieldClass(props.error, props.short === true ? ' do-field--short' : '')}>
      <label class="utrecht-form-label" for={id}>
        {props.label}
        <Optional language={props.language} optional={props.optional} />
      </label>
      <Description id={id}>{props.description}</Description>
      <FieldError language={props.language} id={id} error={props.error} />
      {props.children}
    </div>
  );
}
