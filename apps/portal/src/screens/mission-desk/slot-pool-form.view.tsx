import type { JSX } from 'preact';
import type { FormState } from '../../shell/form-state.js';
import { Button } from '../../parts/button.js';
import { RadioGroup } from '../../parts/choice-field.js';
import { ErrorSummary } from '../../parts/error-summary.js';
import { TextField } from '../../parts/field.js';
import { Link } from '../../parts/link.js';
import { FormToken } from '../../shell/form-token.js';
import { pathIn, wordsOf } from '../../shell/language.js';
import type { Visit } from '../../shell/visit.js';
import { MissionCrumbs } from './mission-crumbs.js';
import { missionWords, POOL_KINDS } from './mission-words.js';
import { poolFormMessages, type PoolField } from './slot-pool-form.messages.js';
import { ZoneField, ZoneList } from './zone-field.view.js';

export const POOL_FORM = 'pool-form';

export interface PoolFormModel {
  readonly visit: Pick<Visit, 'language' | 'csrf' | 'path'>;
  /** Without a title while its service is away. */
  readonly mission: { readonly id: string; readonly title?: string };
  readonly state: FormState<PoolField>;
  readonly key: string;
}

export function PoolFormView(model: PoolFormModel): JSX.Element {
  const { visit, mission, state, key } = model;
  const { language, path } = visit;
  const words = wordsOf(poolFormMessages, language);
  const address = pathIn(language, `/mission-desk/${mission.id}`);
  const errors = [
    ...state.others.map((message) => ({ message })),
    ...Object.entries(state.errors).map(([field, message]) => ({ field, message })),
  ];
  return (
    <div class="do-page">
      <ErrorSummary {...{ language, errors }} />
      <MissionCrumbs {...{ language, mission }} />
      <h1>{words.title}</h1>
      <form class="do-form" id={POOL_FORM} method="post" action={pathIn(language, path)} noValidate>
        <FormToken visit={visit} />
        <input type="hidden" name="_key" value={key} />
        <ZoneList />
        <Fields {...model} />
        <div class="do-actions">
          <Button>{words.save}</Button>
          <Link href={address}>{words.back}</Link>
        </div>
      </form>
    </div>
  );
}

function Fields({ visit: { language }, state }: PoolFormModel): JSX.Element {
  const words = wordsOf(poolFormMessages, language);
  const { kinds } = wordsOf(missionWords, language);
  const field = (name: PoolField) => ({
    ...{ language, name, label: words.labels[name] },
    ...{ value: state.values[name], error: state.errors[name] },
  });
  const time = { type: 'datetime-local', short: true, optional: true, description: words.timeText } as const;
  return (
    <>
      <RadioGroup {...field('kind')} choices={POOL_KINDS.map((value) => ({ value, label: kinds[value] }))} />
      <TextField {...field('capacity')} short inputmode="numeric" maxlength={6} />
      <RadioGroup
        {...field('allocation')}
        choices={(['immediate', 'selection'] as const).map((value) => {
          const [label, description] = words.allocations[value];
          return { value, label, description };
        })}
      />
      <ZoneField {...field('zone')} description={words.zoneText} />
      <TextField {...field('startsAt')} {...time} />
      <TextField {...field('endsAt')} {...time} />
    </>
  );
}
