import type { JSX } from 'preact';
import type { FormState } from '../../shell/form-state.js';
import { Button } from '../../parts/button.js';
import { ErrorSummary } from '../../parts/error-summary.js';
import { TextField } from '../../parts/field.js';
import { described, FieldFrame, type FieldProps } from '../../parts/field-frame.js';
import { leadWords } from '../../parts/lead-words.messages.js';
import { FormToken } from '../../shell/form-token.js';
import { pathIn, wordsOf, type Language } from '../../shell/language.js';
import type { Visit } from '../../shell/visit.js';
import { NEEDED_COLUMNS, OPTIONAL_COLUMNS } from './example-file.js';
import { leadImportsMessages, type LeadImportsWords } from './lead-imports.messages.js';

export const UPLOAD_FORM = 'lead-import';
export type UploadField = 'source' | 'file';

export interface UploadFormModel {
  readonly language: Language;
  readonly visit: Pick<Visit, 'csrf'>;
  readonly state: FormState<UploadField>;
}

/** A file, and where it comes from; beside it what the file must look like. */
export function UploadFormView({ language, visit, state }: UploadFormModel): JSX.Element {
  const words = wordsOf(leadImportsMessages, language);
  const { values, errors, others } = state;
  const told = Object.entries(errors).map(([field, message]) => ({ field, message }));
  return (
    <div class="do-page do-stack do-stack--wide">
      <ErrorSummary {...{ language }} errors={[...told, ...others.map((message) => ({ field: 'file', message }))]} />
      <div class="do-title">
        <h1 class="nl-heading nl-heading--level-1">{words.title}</h1>
        <p class="do-lead">{words.lead}</p>
      </div>
      {/* The token and the name stand before the file: they arrive first, so that the file can be passed on as it comes. */}
      <form
        id={UPLOAD_FORM}
        class="do-form"
        method="post"
        action={pathIn(language, '/lead-imports')}
        encType="multipart/form-data"
        noValidate
      >
        <FormToken {...{ visit }} />
        <TextField
          {...{ language, name: 'source', label: words.source, description: words.sourceHelp }}
          {...{ value: values.source, error: errors.source, autocomplete: 'off', maxlength: 64 }}
        />
        <FileField
          {...{ language, name: 'file', label: words.file, description: words.fileHelp, error: errors.file }}
        />
        <div class="do-actions">
          <Button>{words.send}</Button>
        </div>
      </form>
      <Columns {...{ language, words }} />
    </div>
  );
}

function FileField(props: FieldProps): JSX.Element {
  const { id, describedBy, invalid } = described(props);
  return (
    <FieldFrame {...props}>
      <input
        class="do-file"
        type="file"
        {...{ id, name: props.name }}
        accept=".csv,text/csv"
        required
        aria-describedby={describedBy}
        aria-invalid={invalid}
      />
    </FieldFrame>
  );
}

const Names = ({ names }: { readonly names: readonly string[] }): JSX.Element => (
  <ul class="do-row do-columns">
    {names.map((name) => (
      <li key={name}>
        <code>{name}</code>
      </li>
    ))}
  </ul>
);

const Columns = ({
  language,
  words,
}: {
  readonly language: Language;
  readonly words: LeadImportsWords;
}): JSX.Element => (
  <section class="do-panel" aria-labelledby="columns-title">
    <h2 id="columns-title" class="nl-heading nl-heading--level-2">
      {words.columns}
    </h2>
    <p>{words.needed}</p>
    <Names names={NEEDED_COLUMNS} />
    <p>{words.channels}</p>
    <Names names={Object.keys(wordsOf(leadWords, language).channels)} />
    <p>{words.optional}</p>
    <Names names={OPTIONAL_COLUMNS} />
    <p>{words.sameAgain}</p>
    <p>
      <a class="nl-link" href={pathIn(language, '/lead-imports/example.csv')} download>
        {words.example}
      </a>
    </p>
  </section>
);
