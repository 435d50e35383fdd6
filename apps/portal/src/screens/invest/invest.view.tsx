import type { JSX } from 'preact';
import type { FormState } from '../../shell/form-state.js';
import { Button, ButtonLink } from '../../parts/button.js';
import { countryOptions } from '../../parts/countries.js';
import { ErrorSummary } from '../../parts/error-summary.js';
import type { Option } from '../../parts/field.js';
import { SelectField, TextAreaField, TextField } from '../../parts/field.js';
import { Honeypot } from '../../parts/honeypot.js';
import { PrivacyNote } from '../../parts/privacy-note.js';
import { FormToken } from '../../shell/form-token.js';
import { pathIn, type Language } from '../../shell/language.js';
import type { Visit } from '../../shell/visit.js';
import { FIELDS, type Field } from './invest-form.js';
import type { InvestWords } from './invest.messages.js';

export const FORM_ID = 'invest';

export interface InvestModel {
  readonly words: InvestWords;
  readonly visit: Pick<Visit, 'csrf' | 'language'>;
  readonly state: FormState<Field>;
}

export function InvestView(model: InvestModel): JSX.Element {
  const { words, visit, state } = model;
  const { language } = visit;
  return (
    <div class="do-page">
      <ErrorSummary language={language} errors={errorsOf(state, words)} />
      <div class="do-title">
        <h1>{words.title}</h1>
        <p class="do-lead">{words.lead}</p>
      </div>
      <form class="do-form" id={FORM_ID} method="post" action={pathIn(language, '/invest')} noValidate>
        <FormToken visit={visit} />
        <input type="hidden" name="_key" value={state.values._key} />
        <Honeypot language={language} />
        <Organisation {...model} />
        <Contact {...model} />
        <Plan {...model} />
        <PrivacyNote language={language}>{words.privacy}</PrivacyNote>
        <div class="do-actions">
          <Button>{words.send}</Button>
        </div>
      </form>
    </div>
  );
}

/** In the summary each error begins with the label of its field: else three links would all say `Fill this in`. */
const errorsOf = ({ errors, others }: FormState<Field>, words: InvestWords) => [
  ...others.map((message) => ({ message })),
  ...FIELDS.flatMap((field) => {
    const message = errors[field];
    return message === undefined ? [] : [{ field, message: `${labelOf(field, words)}: ${message}` }];
  }),
];

const labelOf = (field: Field, { jobs, ...words }: InvestWords): string =>
  field === '_key' ? '' : field === 'jobsBand' ? jobs : words[field];

const fieldsOf =
  ({ visit: { language }, state }: InvestModel) =>
  (name: Field) => ({ language, name, value: state.values[name], error: state.errors[name] });

function Organisation(model: InvestModel): JSX.Element {
  const { words, visit } = model;
  const of = fieldsOf(model);
  return (
    <section class="do-stack" aria-labelledby="organisation">
      <h2 id="organisation">{words.organisation}</h2>
      <TextField
        {...of('organisationName')}
        label={words.organisationName}
        autocomplete="organization"
        maxlength={300}
      />
      <SelectField
        {...of('country')}
        label={words.country}
        options={countryOptions(visit.language)}
        empty={words.countryEmpty}
        autocomplete="country"
      />
      <TextField {...of('website')} label={words.website} type="url" autocomplete="url" maxlength={500} optional />
    </section>
  );
}

function Contact(model: InvestModel): JSX.Element {
  const { words } = model;
  const of = fieldsOf(model);
  return (
    <section class="do-stack" aria-labelledby="contact">
      <h2 id="contact">{words.contact}</h2>
      <TextField {...of('fullName')} label={words.fullName} autocomplete="name" maxlength={200} />
      <TextField
        {...of('email')}
        {...{ label: words.email, description: words.emailWhy, type: 'email', autocomplete: 'email', maxlength: 254 }}
      />
      <TextField
        {...of('phone')}
        {...{ label: words.phone, description: words.phoneWhy, type: 'tel', autocomplete: 'tel', maxlength: 40 }}
        optional
      />
    </section>
  );
}

const options = (labels: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

function Plan(model: InvestModel): JSX.Element {
  const { words } = model;
  const of = fieldsOf(model);
  return (
    <section class="do-stack" aria-labelledby="plan">
      <h2 id="plan">{words.plan}</h2>
      <TextAreaField
        {...of('description')}
        {...{ label: words.description, description: words.descriptionWhy, maxlength: 9_000 }}
        optional
      />
      <TextField {...of('sector')} label={words.sector} description={words.sectorWhy} maxlength={200} optional />
      <SelectField
        {...of('timeFrame')}
        label={words.timeFrame}
        options={options(words.timeFrames)}
        empty={words.timeFrameEmpty}
        optional
      />
      <SelectField
        {...of('jobsBand')}
        label={words.jobs}
        options={options(words.jobsBands)}
        empty={words.jobsEmpty}
        optional
      />
    </section>
  );
}

interface ReceivedModel {
  readonly words: InvestWords;
  readonly language: Language;
  readonly reference: string | undefined;
}

export const InvestReceived = ({ words, language, reference }: ReceivedModel): JSX.Element => (
  <div class="do-page">
    <div class="do-title">
      <h1>{words.received}</h1>
      {reference !== undefined && <p class="do-lead">{words.reference(reference)}</p>}
    </div>
    <section class="do-stack do-stack--tight" aria-labelledby="next">
      <h2 id="next">{words.next}</h2>
      <ol>
        {words.nextSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{words.noAnswer}</p>
    </section>
    <div class="do-actions">
      <ButtonLink href={pathIn(language, '/missions')} kind="secondary">
        {words.toMissions}
      </ButtonLink>
      <ButtonLink href={pathIn(language, '/contact')} kind="subtle">
        {words.toContact}
      </ButtonLink>
    </div>
  </div>
);
