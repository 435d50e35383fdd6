import type { ComponentChildren } from 'preact';
import { Description, FieldError, Optional, described, fieldClass } from './field-frame.js';
import type { FieldProps } from './field-frame.js';

export interface Choice {
  readonly value: string;
  readonly label: ComponentChildren;
  readonly description?: ComponentChildren;
}

export interface CheckboxFieldProps extends FieldProps {
  readonly checked?: boolean | undefined;
  /** What is sent when it is ticked. */
  readonly value?: string | undefined;
}

/** One thing to tick, which may be left unticked unless it says that it is needed. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { id, describedBy, invalid } = described(props);
  const { name, checked = false, value = 'true', label } = props;
  return (
    <div class={fieldClass(props.error)}>
      <FieldError language={props.language} id={id} error={props.error} />
      <div class="do-choice">
        <input
          class="utrecht-checkbox utrecht-checkbox--html-input"
          type="checkbox"
          {...{ id, name, value, checked }}
          aria-describedby={describedBy}
          aria-invalid={invalid}
        />
        <label class="utrecht-form-label utrecht-form-label--checkbox" for={id}>
          {label}
          <Optional language={props.language} optional={props.optional} />
        </label>
        <Description id={id}>{props.description}</Description>
      </div>
    </div>
  );
}

interface GroupProps extends FieldProps {
  readonly choices: readonly Choice[];
}

interface ChoiceInputProps {
  readonly choice: Choice;
  readonly id: string;
  readonly children: ComponentChildren;
  readonly kind: 'radio' | 'checkbox';
}

const LABELS = {
  radio: 'utrecht-form-label utrecht-form-label--radio',
  checkbox: 'utrecht-form-label utrecht-form-label--checkbox',
} as const;

const ChoiceLine = ({ choice, id, children, kind }: ChoiceInputProps) => (
  <div class="do-choice">
    {children}
    <label class={LABELS[kind]} for={id}>
      {choice.label}
    </label>
    <Description id={id}>{choice.description}</Description>
  </div>
);

function Group(props: GroupProps & { readonly children: ComponentChildren }) {
  const { id, describedBy } = described(props);
  return (
    <fieldset class={fieldClass(props.error)} aria-describedby={describedBy}>
      <legend class="utrecht-form-label">
        {props.label}
        <Optional language={props.language} optional={props.optional} />
      </legend>
      <Description id={id}>{props.description}</Description>
      <FieldError language={props.language} id={id} error={props.error} />
      <div>{props.children}</div>
    </fieldset>
  );
}

/** The first choice has the id of the group: the link in the error summary lands on it. */
const choiceId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`);

const describes = (choice: Choice, id: string): string | undefined =>
  choice.description === undefined ? undefined : `${id}-description`;

/** One of a few, all of them shown. */
export function RadioGroup(props: GroupProps & { readonly value?: string | undefined }) {
  const { id, invalid } = described(props);
  return (
    <Group {...props}>
      {props.choices.map((choice, index) => (
        <ChoiceLine key={choice.value} choice={choice} id={choiceId(id, index)} kind="radio">
          <input
            class="do-choice__radio"
            type="radio"
            id={choiceId(id, index)}
            name={props.name}
            value={choice.value}
            checked={choice.value === props.value}
            required={props.optional !== true}
            aria-describedby={describes(choice, choiceId(id, index))}
            aria-invalid={invalid}
          />
        </ChoiceLine>
      ))}
    </Group>
  );
}

/** Any number of a few, all of them shown. */
export function CheckboxGroup(props: GroupProps & { readonly values?: readonly string[] | undefined }) {
  const { id, invalid } = described(props);
  return (
    <Group {...props}>
      {props.choices.map((choice, index) => (
        <ChoiceLine key={choice.value} choice={choice} id={choiceId(id, index)} kind="checkbox">
          <input
            class="utrecht-checkbox utrecht-checkbox--html-input"
            type="checkbox"
            id={choiceId(id, index)}
            name={props.name}
            value={choice.value}
            checked={props.values?.includes(choice.value) ?? false}
            aria-describedby={describes(choice, choiceId(id, index))}
            aria-invalid={invalid}
          />
        </ChoiceLine>
      ))}
    </Group>
  );
}
