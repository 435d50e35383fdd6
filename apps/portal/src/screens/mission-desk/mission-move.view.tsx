import type { JSX } from 'preact';
import type { FormState } from '../../shell/form-state.js';
import { Button } from '../../parts/button.js';
import { ErrorSummary } from '../../parts/error-summary.js';
import { TextAreaField } from '../../parts/field.js';
import { Link } from '../../parts/link.js';
import { Name } from '../../parts/name.js';
import { FormToken } from '../../shell/form-token.js';
import { formatNumber } from '../../shell/format.js';
import { pathIn, wordsOf, type Language } from '../../shell/language.js';
import type { Visit } from '../../shell/visit.js';
import { detailMessages } from './mission-detail.messages.js';
import { Missing } from './mission-detail.view.js';
import { MissionCrumbs } from './mission-crumbs.js';
import { moveMessages } from './mission-move.messages.js';
import type { Mission, NextState, SlotPool } from './mission-words.js';

export const MOVE_FORM = 'move-form';

export interface MoveModel {
  readonly visit: Pick<Visit, 'language' | 'csrf' | 'path'>;
  readonly id: string;
  /** Absent, with its places, while its service is away. */
  readonly mission?: Mission;
  readonly pools?: readonly SlotPool[];
  /** That the person has seen. */
  readonly version: string;
  readonly to: NextState;
  readonly state: FormState<'reason'>;
}

/** What a step of a mission does, before it is done. */
export function MoveView(model: MoveModel): JSX.Element {
  const { visit, id, mission, pools, version, to, state } = model;
  const { language } = visit;
  const words = wordsOf(moveMessages, language);
  const address = pathIn(language, `/mission-desk/${id}`);
  const canMove = mission === undefined || (mission.missingFields.length === 0 && mission.nextStates.includes(to));
  const errors = [
    ...state.others.map((message) => ({ message })),
    ...(state.errors.reason === undefined ? [] : [{ field: 'reason', message: state.errors.reason }]),
  ];
  return (
    <div class="do-page">
      <ErrorSummary {...{ language, errors }} />
      <MissionCrumbs {...{ language, mission }} />
      <div class="do-title">
        <h1>{words.titles[to]}</h1>
        {mission !== undefined && (
          <p class="do-lead">
            <Name>{mission.title}</Name>
          </p>
        )}
      </div>
      {pools !== undefined && <Happens {...{ language, pools, to }} />}
      {mission !== undefined && mission.missingFields.length > 0 && <Missing {...{ language, mission }} />}
      <form class="do-form" id={MOVE_FORM} method="post" action={pathIn(language, visit.path)} noValidate>
        <FormToken visit={visit} />
        <input type="hidden" name="_version" value={version} />
        {to === 'cancelled' && (
          <TextAreaField
            {...{ language, name: 'reason', label: words.reason, description: words.reasonText, rows: 4 }}
            {...{ value: state.values.reason, error: state.errors.reason, maxlength: 1_000 }}
          />
        )}
        <div class="do-actions">
          {canMove && (
            <Button kind={to === 'cancelled' ? 'negative' : 'primary'}>
              {wordsOf(detailMessages, language).steps[to].button}
            </Button>
          )}
          <Link href={address}>{words.back}</Link>
        </div>
      </form>
    </div>
  );
}

interface HappensProps {
  readonly language: Language;
  readonly pools: readonly SlotPool[];
  readonly to: NextState;
}

function Happens({ language, pools, to }: HappensProps): JSX.Element {
  const words = wordsOf(moveMessages, language);
  const { happens } = wordsOf(detailMessages, language).steps[to];
  const sum = (count: (pool: SlotPool) => number): number => pools.reduce((total, pool) => total + count(pool), 0);
  const [confirmed, waiting] = [sum(({ holders }) => holders), sum((pool) => pool.waiting)];
  const ends =
    confirmed + waiting === 0
      ? [words.noRequests]
      : [words.requests(formatNumber(confirmed, language), formatNumber(waiting, language)), words.told];
  return (
    <section class={to === 'cancelled' ? 'do-message do-message--warning' : 'do-panel'} aria-labelledby="happens">
      <h2 id="happens">{words.happens}</h2>
      {to === 'cancelled' ? (
        <ul>
          {[...ends, words.gone].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p>{happens}</p>
      )}
    </section>
  );
}
