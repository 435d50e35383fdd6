import type { JSX } from 'preact';
import type { FormState } from '../../shell/form-state.js';
import type { Mission, SlotPool } from '../../clients/offered-missions.js';
import { Breadcrumb } from '../../parts/breadcrumb.js';
import { Button, ButtonLink } from '../../parts/button.js';
import { CheckboxField, RadioGroup } from '../../parts/choice-field.js';
import { countryOptions } from '../../parts/countries.js';
import { ErrorSummary } from '../../parts/error-summary.js';
import { SelectField, TextAreaField, TextField } from '../../parts/field.js';
import { Honeypot } from '../../parts/honeypot.js';
import { missionWords, phaseOf, placesInWords } from '../../parts/mission-words.js';
import { daysOf, placesOf } from '../../parts/mission-card.js';
import { Name } from '../../parts/name.js';
import { PrivacyNote } from '../../parts/privacy-note.js';
import { FormToken } from '../../shell/form-token.js';
import { pathIn, type Language } from '../../shell/language.js';
import type { Visit } from '../../shell/visit.js';
import type { Field } from './place-request-form.js';
import type { PlaceRequestWords } from './place-request.messages.js';

export const FORM_ID = 'place-request';

export interface PlaceRequestModel {
  readonly words: PlaceRequestWords;
  readonly visit: Pick<Visit, 'csrf' | 'language'>;
  readonly id: string;
  /** Absent while its service is away. */
  readonly mission?: Mission;
  /** Those that take requests. */
  readonly pools: readonly SlotPool[];
  readonly state: FormState<Field>;
}

export function PlaceRequestView(model: PlaceRequestModel): JSX.Element {
  const { words, visit, id, mission, state } = model;
  const { language } = visit;
  return (
    <div class="do-page">
      {mission !== undefined && <Crumbs {...{ words, language, mission }} />}
      <ErrorSummary language={language} errors={errorsOf(model)} />
      <div class="do-title">
        <h1>{words.title}</h1>
        {mission !== undefined && (
          <p class="do-lead">
            <Name>{mission.title}</Name>, {daysOf(mission, language)}, <Name>{placesOf(mission, language)}</Name>
          </p>
        )}
        <p>{words.lead}</p>
      </div>
      <form class="do-form" id={FORM_ID} method="post" action={pathIn(language, `/missions/${id}/request`)} noValidate>
        <FormToken visit={visit} />
        <input type="hidden" name="_key" value={state.values._key} />
        <Honeypot language={language} />
        {mission === undefined ? (
          <input type="hidden" name="poolId" value={state.values.poolId} />
        ) : (
          <Pools {...model} mission={mission} />
        )}
        <Organisation {...model} />
        <Applicant {...model} />
        <PrivacyNote language={language}>{words.privacy}</PrivacyNote>
        <div class="do-actions">
          <Button>{words.send}</Button>
        </div>
      </form>
    </div>
  );
}

interface CrumbsModel {
  readonly words: PlaceRequestWords;
  readonly language: Language;
  readonly mission: Mission;
}

const Crumbs = ({ words, language, mission }: CrumbsModel): JSX.Element => (
  <Breadcrumb
    language={language}
    crumbs={[
      { href: pathIn(language, '/missions'), label: words.back },
      { href: pathIn(language, `/missions/${mission.id}`), label: <Name>{mission.title}</Name> },
    ]}
  />
);

/** In the order in which the fields stand. */
const ORDER: readonly Field[] = [
  ...(['poolId', 'organisationName', 'country', 'kvk', 'soleTrader'] as const),
  ...(['fullName', 'email', 'phone', 'role', 'motivation'] as const),
];

/** In the summary each error begins with the label of its field: else three links would all say `Fill this in`. */
function errorsOf({ state, pools, words }: PlaceRequestModel) {
  const labels: Partial<Record<Field, string>> = { ...words, poolId: words.pool };
  const told = ORDER.flatMap((field) => {
    const message = state.errors[field];
    if (message === undefined) return [];
    // With one pool there is no field to go to.
    const target = field === 'poolId' && pools.length < 2 ? undefined : field;
    return [{ field: target, message: `${labels[field] ?? ''}: ${message}` }];
  });
  return [...state.others.map((message) => ({ message })), ...told];
}

function Pools({
  words,
  visit: { language },
  mission,
  pools,
  state,
}: PlaceRequestModel & { readonly mission: Mission }): JSX.Element {
  const phase = phaseOf(mission);
  const { kinds, rule } = missionWords(language);
  const [only] = pools;
  return (
    <>
      <div class="do-panel do-stack--tight">
        {pools.length === 1 && only !== undefined && (
          <p>
            <strong>{placesInWords(only, phase, language)}</strong>
          </p>
        )}
        <p>
          {words.rule} {rule}
        </p>
      </div>
      {pools.length === 1 && only !== undefined ? (
        <input type="hidden" name="poolId" value={only.id} />
      ) : (
        <RadioGroup
          {...{ language, name: 'poolId', label: words.pool, value: state.values.poolId, error: state.errors.poolId }}
          choices={pools.map((pool) => ({
            value: pool.id,
            label: kinds[pool.kind],
            description: placesInWords(pool, phase, language),
          }))}
        />
      )}
    </>
  );
}

function Organisation({ words, visit: { language }, state }: PlaceRequestModel): JSX.Element {
  const of = (name: Field) => ({ language, name, value: state.values[name], error: state.errors[name] });
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
        options={countryOptions(language)}
        empty={words.countryEmpty}
        autocomplete="country"
      />
      <TextField
        {...of('kvk')}
        {...{ label: words.kvk, description: words.kvkWhy, inputmode: 'numeric', maxlength: 20 }}
        optional
        short
      />
      <CheckboxField
        {...{ language, name: 'soleTrader', label: words.soleTrader, description: words.soleTraderWhy }}
        checked={state.values.soleTrader === 'true'}
        error={state.errors.soleTrader}
      />
    </section>
  );
}

function Applicant({ words, visit: { language }, state }: PlaceRequestModel): JSX.Element {
  const of = (name: Field) => ({ language, name, value: state.values[name], error: state.errors[name] });
  return (
    <section class="do-stack" aria-labelledby="applicant">
      <div class="do-stack do-stack--tight">
        <h2 id="applicant">{words.applicant}</h2>
        <p class="do-quiet">{words.applicantWhy}</p>
      </div>
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
      <TextField {...of('role')} label={words.role} autocomplete="organization-title" maxlength={200} optional />
      <TextAreaField
        {...of('motivation')}
        {...{ label: words.motivation, description: words.motivationWhy, maxlength: 2_000 }}
        optional
      />
    </section>
  );
}

/** In place of the form while no place can be asked for. */
export const NotOpen = ({ words, language, mission }: CrumbsModel): JSX.Element => (
  <div class="do-page">
    <Crumbs {...{ words, language, mission }} />
    <div class="do-title">
      <h1>{words.notOpen}</h1>
      <p>{words.notOpenText}</p>
    </div>
    <div class="do-actions">
      <ButtonLink href={pathIn(language, `/missions/${mission.id}`)}>{words.toMission}</ButtonLink>
    </div>
  </div>
);

interface ThanksModel {
  readonly words: PlaceRequestWords;
  readonly language: Language;
}

/** What a program is told that filled in the field that people do not see; a person would know by it what to do. */
export const Thanks = ({ words, language }: ThanksModel): JSX.Element => (
  <div class="do-page">
    <div class="do-title">
      <h1>{words.thanks}</h1>
      <p>{words.thanksText}</p>
    </div>
    <p>{words.thanksNoMail}</p>
    <div class="do-actions">
      <ButtonLink href={pathIn(language, '/contact')} kind="secondary">
        {words.contact}
      </ButtonLink>
    </div>
  </div>
);
