import type { ComponentChildren, JSX } from 'preact';
import { Breadcrumb } from '../../parts/breadcrumb.js';
import { Button } from '../../parts/button.js';
import { CheckboxField, CheckboxGroup } from '../../parts/choice-field.js';
import { countryOptions } from '../../parts/countries.js';
import { ErrorSummary } from '../../parts/error-summary.js';
import { fieldId, SelectField, TextAreaField, TextField, type Option } from '../../parts/field.js';
import { Link } from '../../parts/link.js';
import { Name } from '../../parts/name.js';
import { FormToken } from '../../shell/form-token.js';
import { pathIn, wordsOf } from '../../shell/language.js';
import type { Visit } from '../../shell/visit.js';
import { leadEditMessages, type LeadEditWords } from './lead-edit.messages.js';
import { FORM_GROUPS, type FormField } from './lead-form-fields.js';
import { NONE, type Conflict, type LeadValues } from './lead-form.js';
import { fieldName, leadVocabulary, type LeadVocabulary } from './lead-vocabulary.messages.js';

export const LEAD_FORM = 'lead-form';

export interface LeadEditModel {
  readonly visit: Visit;
  readonly id: string;
  readonly name: string;
  readonly etag: string;
  /** The lead that the form was filled with: only what differs from it is sent. */
  readonly base: LeadValues;
  readonly values: LeadValues;
  readonly errors: Readonly<Record<string, string>>;
  readonly others: readonly string[];
  /** What somebody else changed meanwhile. */
  readonly meanwhile?: { readonly by: string | undefined; readonly conflicts: readonly Conflict[] };
}

/** The form in which a lead is corrected. */
export function LeadEditView(model: LeadEditModel): JSX.Element {
  const { visit, id, name, etag, base, errors, others, meanwhile } = model;
  const { language } = visit;
  const words = wordsOf(leadEditMessages, language);
  const here = pathIn(language, `/leads/${id}`);
  return (
    <div class="do-page do-stack">
      <Breadcrumb
        language={language}
        crumbs={[
          { href: pathIn(language, '/leads'), label: 'Leads' },
          { href: here, label: <Name>{name}</Name> },
        ]}
      />
      <ErrorSummary
        language={language}
        errors={[
          ...others.map((message) => ({ message })),
          ...Object.entries(errors).map(([field, message]) => ({ field, message })),
        ]}
      />
      <h1 class="nl-heading nl-heading--level-1">
        <Name>{words.title(name)}</Name>
      </h1>
      {meanwhile !== undefined && <Meanwhile {...{ model, words, ...meanwhile }} />}
      <form id={LEAD_FORM} method="post" action={`${here}/edit`} noValidate class="do-stack do-stack--wide">
        <FormToken visit={visit} />
        <input type="hidden" name="_etag" value={etag} />
        <input type="hidden" name="_base" value={JSON.stringify(base)} />
        {FORM_GROUPS.map(({ title, fields }) => (
          <fieldset key={title} class="do-stack do-fieldset">
            <legend class="nl-heading nl-heading--level-2">{words.groups[title]}</legend>
            {fields.map((field) => (
              <Field key={field.name} {...{ model, field, words }} />
            ))}
          </fieldset>
        ))}
        <div class="do-actions">
          <Button>{words.save}</Button>
          <Link href={here}>{words.back}</Link>
        </div>
      </form>
    </div>
  );
}

interface MeanwhileProps {
  readonly model: LeadEditModel;
  readonly words: LeadEditWords;
  readonly by: string | undefined;
  readonly conflicts: readonly Conflict[];
}

function Meanwhile({ model, words: { conflict }, by, conflicts }: MeanwhileProps): JSX.Element {
  const vocabulary = wordsOf(leadVocabulary, model.visit.language);
  return (
    <div
      class="utrecht-alert utrecht-alert--warning do-message do-message--warning"
      role="alert"
      tabindex={-1}
      autofocus
      data-error-summary=""
    >
      <h2 class="nl-heading nl-heading--level-3">{conflict.title}</h2>
      <p>
        <Name>{conflict.what(by ?? conflict.somebody)}</Name>
      </p>
      <ul>
        {conflicts.map(({ name, theirs, isOurs }) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`}>{labelOf(vocabulary, name)}</a>:{' '}
            <Name>{theirs === '' ? conflict.empty : shownValue(vocabulary, name, theirs)}</Name> (
            {isOurs ? conflict.both : conflict.taken})
          </li>
        ))}
      </ul>
      <p>{conflict.again}</p>
    </div>
  );
}

const fieldOf = (name: string): FormField | undefined =>
  FORM_GROUPS.flatMap(({ fields }) => fields).find((field) => field.name === name);

/** The word behind a value of a closed list; anything else as it is. */
function shownValue(vocabulary: LeadVocabulary, name: string, value: string): string {
  const kind = fieldOf(name)?.kind;
  if (typeof kind !== 'object') return value;
  const all = wordsIn(vocabulary, 'one' in kind ? kind.one : kind.some);
  return value
    .split(', ')
    .map((one) => all[one] ?? one)
    .join(', ');
}

const wordsIn = (vocabulary: LeadVocabulary, key: keyof LeadVocabulary): Readonly<Record<string, string>> => {
  const found = vocabulary[key];
  return typeof found === 'string' ? {} : found;
};

function labelOf(vocabulary: LeadVocabulary, name: string): string {
  const site = name.startsWith('siteRequirements.') ? vocabulary.site[name.slice(17) as 'water'] : undefined;
  const text = name === 'investmentAmount.currency' ? vocabulary.currency : (site ?? fieldName(vocabulary, name));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface FieldProps {
  readonly model: LeadEditModel;
  readonly field: FormField;
  readonly words: LeadEditWords;
}

function Field({ model, field, words }: FieldProps): JSX.Element {
  const { visit, values, errors } = model;
  const { language } = visit;
  const vocabulary = wordsOf(leadVocabulary, language);
  const { name, kind } = field;
  const value = values[name] ?? '';
  const shared = {
    language,
    name,
    label: labelOf(vocabulary, name),
    optional: field.isNeeded !== true,
    description: words.help[name],
    error: errors[name],
  };
  if (typeof kind === 'object') return <Choices {...{ shared, kind, value, words, vocabulary }} />;
  switch (kind) {
    case 'country':
      return <SelectField {...shared} value={value} empty={words.chooseCountry} options={countryOptions(language)} />;
    case 'language':
      return <SelectField {...shared} value={value} empty={words.notSaid} options={languageOptions(language, value)} />;
    case 'flag':
      return <CheckboxField {...shared} optional={false} checked={value === 'true'} />;
    case 'yesNo':
      return <SelectField {...shared} value={value} empty={words.notSaid} options={yesNo(vocabulary)} />;
    case 'long':
      return <TextAreaField {...shared} value={value} maxlength={10_000} />;
    case 'number':
      return <TextField {...shared} value={value} inputmode="decimal" short />;
    case 'placesOrNone':
      return (
        <>
          <TextField {...shared} value={value === NONE ? '' : value} />
          <CheckboxField
            language={language}
            name={`${name}.none`}
            label={words.noneElsewhere}
            checked={value === NONE}
          />
        </>
      );
    case 'codes':
    case 'list':
      return <TextField {...shared} value={value} />;
    default:
      return <TextField {...shared} value={value} type={kind} />;
  }
}

interface ChoicesProps {
  readonly shared: {
    readonly language: Visit['language'];
    readonly name: string;
    readonly label: ComponentChildren;
    readonly optional: boolean;
    readonly description: string | undefined;
    readonly error: string | undefined;
  };
  readonly kind: { readonly one: keyof LeadVocabulary } | { readonly some: keyof LeadVocabulary };
  readonly value: string;
  readonly words: LeadEditWords;
  readonly vocabulary: LeadVocabulary;
}

function Choices({ shared, kind, value, words, vocabulary }: ChoicesProps): JSX.Element {
  const options = Object.entries(wordsIn(vocabulary, 'one' in kind ? kind.one : kind.some)).map(([one, label]) => ({
    value: one,
    label,
  }));
  if ('some' in kind) return <CheckboxGroup {...shared} choices={options} values={value.split(', ')} />;
  return <SelectField {...shared} value={value} options={options} {...(shared.optional && { empty: words.notSaid })} />;
}

const yesNo = ({ yes, no }: LeadVocabulary): readonly Option[] => [
  { value: 'true', label: yes },
  { value: 'false', label: no },
];

const LANGUAGES = [
  'nl',
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pl',
  'sv',
  'da',
  'no',
  'fi',
  'et',
  'ja',
  'zh',
  'ko',
  'tr',
  'uk',
];

function languageOptions(language: Visit['language'], value: string): readonly Option[] {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const tags = value === '' || LANGUAGES.includes(value) ? LANGUAGES : [value, ...LANGUAGES];
  return tags.map((tag) => ({ value: tag, label: nameOf(tag, names) }));
}

/** `de-12` looks like a tag and is kept as one, but nobody has a name for it. */
function nameOf(tag: string, names: Intl.DisplayNames): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
