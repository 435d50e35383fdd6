import { h } from 'preact';
import type { LooseInputHTMLAttributes } from 'preact';
import { FieldFrame, described } from './field-frame.js';
import type { FieldProps } from './field-frame.js';

export { fieldId } from './field-frame.js';
export type { FieldProps } from './field-frame.js';

/** What htmx needs on an input; the pages work without it. */
export interface LiveProps {
  readonly 'hx-get'?: string | undefined;
  readonly 'hx-post'?: string | undefined;
  readonly 'hx-trigger'?: string | undefined;
  readonly 'hx-target'?: string | undefined;
  readonly 'hx-swap'?: string | undefined;
  readonly 'hx-sync'?: string | undefined;
  readonly 'hx-include'?: string | undefined;
}

const liveOf = (props: LiveProps): LiveProps => ({
  'hx-get': props['hx-get'],
  'hx-post': props['hx-post'],
  'hx-trigger': props['hx-trigger'],
  'hx-target': props['hx-target'],
  'hx-swap': props['hx-swap'],
  'hx-sync': props['hx-sync'],
  'hx-include': props['hx-include'],
});

type TextType = 'text' | 'email' | 'tel' | 'url' | 'search' | 'date' | 'time' | 'datetime-local';

/** The keyboard that a phone shows for a kind of text. */
const KEYBOARDS = { text: undefined, email: 'email', tel: 'tel', url: 'url', search: 'search' } as const;

export interface TextFieldProps extends FieldProps, LiveProps {
  readonly value?: string | undefined;
  readonly type?: TextType | undefined;
  /** `name`, `email`, `organization`…: people need not type what their browser knows. */
  readonly autocomplete?: string | undefined;
  /** `numeric` or `decimal` for numbers, which are text fields. */
  readonly inputmode?: 'numeric' | 'decimal' | undefined;
  readonly maxlength?: number | undefined;
  /** For a date, a number, a postal code. */
  readonly short?: boolean | undefined;
  readonly lang?: string | undefined;
  /** The id of a datalist: what is likely, of which any part can be typed. */
  readonly list?: string | undefined;
  /** Of a field that was just added, or for which the page is opened; never beside an error summary. */
  readonly autofocus?: boolean | undefined;
}

/** One line of text. Names, addresses and codes are not spell-checked. */
export function TextField(props: TextFieldProps) {
  const { id, describedBy, invalid } = described(props);
  const { type = 'text', name, value = '', optional, autocomplete, maxlength, lang } = props;
  const keyboard = type in KEYBOARDS ? KEYBOARDS[type as keyof typeof KEYBOARDS] : undefined;
  return (
    <FieldFrame {...props}>
      {/* By h, since in JSX each literal type of an input has its own props. */}
      {h<LooseInputHTMLAttributes<HTMLInputElement>, HTMLInputElement>('input', {
        class: 'utrecht-textbox utrecht-textbox--html-input',
        ...{ type, id, name, value, maxlength, lang, autocomplete, list: props.list },
        autofocus: props.autofocus === true ? true : undefined,
        inputmode: props.inputmode ?? keyboard,
        required: optional !== true,
        spellcheck: false,
        dir: 'auto',
        'aria-describedby': describedBy,
        'aria-invalid': invalid,
        ...liveOf(props),
      })}
    </FieldFrame>
  );
}

export interface TextAreaFieldProps extends FieldProps {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly maxlength?: number | undefined;
}

/** Several lines of text. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { id, describedBy, invalid } = described(props);
  return (
    <FieldFrame {...props}>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        {...{ id, name: props.name, rows: props.rows ?? 5, maxlength: props.maxlength }}
        required={props.optional !== true}
        dir="auto"
        aria-describedby={describedBy}
        aria-invalid={invalid}
      >
        {props.value ?? ''}
      </textarea>
    </FieldFrame>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps extends FieldProps, LiveProps {
  readonly options: readonly Option[];
  readonly value?: string | undefined;
  /** The words of the empty choice, such as `Kies een land`; without them the first option is chosen. */
  readonly empty?: string | undefined;
  readonly autocomplete?: string | undefined;
}

/** One of many; for seven or fewer a RadioGroup shows them all. */
export function SelectField(props: SelectFieldProps) {
  const { id, describedBy, invalid } = described(props);
  const { name, options, value = '', empty, autocomplete } = props;
  return (
    <FieldFrame {...props}>
      <select
        class="utrecht-select utrecht-select--html-select"
        {...{ id, name, autocomplete }}
        required={props.optional !== true}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        {...liveOf(props)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
