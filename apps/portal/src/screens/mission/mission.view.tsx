import type { JSX } from 'preact';
import type { Mission, SlotPool } from '../../clients/offered-missions.js';
import type { Part } from '../../clients/part.js';
import { Away } from '../../parts/away.js';
import { Breadcrumb } from '../../parts/breadcrumb.js';
import { ButtonLink } from '../../parts/button.js';
import { Clock, Day } from '../../parts/clock.js';
import { DescriptionList, type Fact } from '../../parts/description-list.js';
import { daysOf, placesOf, sectorsOf } from '../../parts/mission-card.js';
import { MissionBadge } from '../../parts/mission-badge.js';
import { isFull, missionWords, phaseOf, placesInWords } from '../../parts/mission-words.js';
import { Name } from '../../parts/name.js';
import { Table } from '../../parts/table.js';
import { formatList } from '../../shell/format.js';
import { pathIn, type Language } from '../../shell/language.js';
import type { MissionWords } from './mission.messages.js';

export interface MissionModel {
  readonly words: MissionWords;
  readonly language: Language;
  readonly mission: Mission;
  readonly pools: Part<readonly SlotPool[]>;
}

/** The id of what changes while the page is open. */
export const PLACES_ID = 'places';

export function MissionView(model: MissionModel): JSX.Element {
  const { words, language, mission } = model;
  return (
    <div class="do-page">
      <Breadcrumb language={language} crumbs={[{ href: pathIn(language, '/missions'), label: words.all }]} />
      <div class="do-title">
        <h1>
          <Name>{mission.title}</Name>
        </h1>
        <p class="do-lead">
          {daysOf(mission, language)}, <Name>{placesOf(mission, language)}</Name>
        </p>
      </div>
      <Places {...model} />
      <Rule {...model} />
      <Legs {...model} />
      <About {...model} />
    </div>
  );
}

const isOpen = (mission: Mission, pools: readonly SlotPool[]): boolean =>
  phaseOf(mission) === 'open' && pools.some(({ closed }) => !closed);

/** What to do now: the state, what is left, and the button. Drawn by the page and by the stream. */
export function Places({ words, language, mission, pools }: MissionModel): JSX.Element {
  const phase = phaseOf(mission);
  const known = pools.state === 'here' ? pools.value : [];
  const isShut = phase === 'open' && known.length > 0 && !isOpen(mission, known);
  return (
    <section class="do-card do-card--first" id={PLACES_ID} aria-labelledby="places-title">
      <div class="do-card__head">
        <h2 id="places-title">{words.places}</h2>
        <MissionBadge {...{ language, mission, pools: known }} />
      </div>
      <div class="do-stack do-stack--tight" role="status">
        <p>{isShut ? words.shut : words.states[phase]}</p>
        {pools.state === 'here' && phase !== 'cancelled' && (
          <Left {...{ words, language, mission }} pools={pools.value} />
        )}
      </div>
      {pools.state === 'away' && (
        <Away language={language} service={words.service} retry={pathIn(language, `/missions/${mission.id}`)} />
      )}
      <div class="do-actions">
        {isOpen(mission, known) && (
          <ButtonLink href={pathIn(language, `/missions/${mission.id}/request`)}>
            {isFull(mission, known) ? missionWords(language).joinWaitingList : words.ask}
          </ButtonLink>
        )}
        {(phase === 'cancelled' || phase === 'over') && (
          <ButtonLink href={pathIn(language, '/missions')} kind="secondary">
            {words.others}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}

type LeftModel = Omit<MissionModel, 'pools'> & { readonly pools: readonly SlotPool[] };

function Left({ words, language, mission, pools }: LeftModel): JSX.Element {
  const phase = phaseOf(mission);
  const [only] = pools;
  if (only === undefined) return <p>{words.noPools}</p>;
  if (pools.length === 1) {
    return (
      <p>
        <strong>{placesInWords(only, phase, language)}</strong>
      </p>
    );
  }
  const { kinds } = missionWords(language);
  return (
    <ul>
      {pools.map((pool) => (
        <li key={pool.id}>
          {kinds[pool.kind]}: <strong>{placesInWords(pool, phase, language)}</strong>
        </li>
      ))}
    </ul>
  );
}

const Rule = ({ words, language, mission }: MissionModel): JSX.Element | null =>
  ['announced', 'open', 'closed'].includes(phaseOf(mission)) ? (
    <section class="do-stack do-stack--tight" aria-labelledby="rule">
      <h2 id="rule">{words.rule}</h2>
      <p>{missionWords(language).rule}</p>
    </section>
  ) : null;

const Legs = ({ words, language, mission }: MissionModel): JSX.Element => (
  <section class="do-stack do-stack--tight" aria-labelledby="journey">
    <h2 id="journey">{words.when}</h2>
    <Table
      language={language}
      id="legs"
      caption={words.whenWhy}
      columns={[
        { key: 'place', header: words.columns.place, names: true, cell: ({ place }) => <Name>{place}</Name> },
        {
          key: 'from',
          header: words.columns.from,
          cell: ({ startsAt, zone }) => <Local {...{ language, zone }} at={startsAt} />,
        },
        {
          key: 'to',
          header: words.columns.to,
          cell: ({ endsAt, zone }) => <Local {...{ language, zone }} at={endsAt} />,
        },
      ]}
      rows={mission.legs}
      rowKey={({ place, startsAt }) => `${place} ${startsAt}`}
    />
  </section>
);

/** In the row of its place, so the place is not said again. */
const Local = ({ language, zone, at }: { language: Language; zone: string; at: string }): JSX.Element => (
  <Clock {...{ language, at, zone }} isPlaceKnown />
);

function About({ words, language, mission }: MissionModel): JSX.Element {
  return (
    <section class="do-stack" aria-labelledby="about">
      <h2 id="about">{words.about}</h2>
      <DescriptionList facts={factsOf(mission, words, language)} />
      {mission.goals.length > 0 && (
        <div class="do-stack do-stack--tight">
          <h3>{words.goals}</h3>
          <ul>
            {mission.goals.map((goal) => (
              <li key={goal}>
                <Name>{goal}</Name>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function factsOf(mission: Mission, { facts, ...words }: MissionWords, language: Language): readonly Fact[] {
  const sectors = sectorsOf(mission, language);
  const { theme, organisers, minimumParticipants, opensAt, closesAt, decisionOn } = mission;
  const list: readonly (Fact | false)[] = [
    theme !== undefined && { key: 'theme', name: facts.theme, value: <Name>{theme}</Name> },
    {
      key: 'forWhom',
      name: facts.forWhom,
      value: sectors.length > 0 ? formatList(sectors, language) : words.everybody,
    },
    { key: 'direction', name: facts.direction, value: words[mission.direction] },
    organisers.length > 0 && {
      key: 'organisers',
      name: facts.organisers,
      value: <Name>{formatList([...organisers], language)}</Name>,
    },
    { key: 'capacity', name: facts.capacity, value: mission.capacity },
    minimumParticipants !== undefined && {
      key: 'minimum',
      name: facts.minimum,
      value: words.minimum(minimumParticipants),
    },
    opensAt !== undefined && { key: 'opens', name: facts.opens, value: <Clock language={language} at={opensAt} /> },
    closesAt !== undefined && { key: 'closes', name: facts.closes, value: <Clock language={language} at={closesAt} /> },
    decisionOn !== undefined && {
      key: 'decision',
      name: facts.decision,
      value: <Day language={language} day={decisionOn} />,
    },
    { key: 'cost', name: facts.cost, value: mission.voucherEligible ? words.voucher : words.noVoucher },
  ];
  return list.filter((fact) => fact !== false);
}
