import type { JSX } from 'preact';
import { Badge } from '../../parts/badge.js';
import { ButtonLink } from '../../parts/button.js';
import { Empty } from '../../parts/empty.js';
import { SelectField } from '../../parts/field.js';
import { Filters } from '../../parts/filters.js';
import { Link } from '../../parts/link.js';
import { Name } from '../../parts/name.js';
import { Pager } from '../../parts/pager.js';
import { formatDate, formatDays, formatList, formatNumber } from '../../shell/format.js';
import { pathIn, wordsOf, type Language } from '../../shell/language.js';
import type { DeskRow, DeskSection } from './desk.js';
import { deskMessages, placesWords } from './mission-desk.messages.js';
import { MISSION_STATES, missionWords, STATE_TONES, type ListedMission, type MissionState } from './mission-words.js';

export interface DeskModel {
  readonly language: Language;
  readonly sections: readonly DeskSection[];
  /** The filter; everything under way without it. */
  readonly state?: MissionState | undefined;
  /** May change missions; others look on. */
  readonly isLead: boolean;
  readonly hasMore: boolean;
  readonly first?: string | undefined;
  readonly next?: string | undefined;
}

export const DESK_LIST = 'mission-desk-list';

export function DeskView(model: DeskModel): JSX.Element {
  const { language, state, isLead } = model;
  const words = wordsOf(deskMessages, language);
  const address = pathIn(language, '/mission-desk');
  const { states } = wordsOf(missionWords, language);
  return (
    <div class="do-page do-page--wide">
      <div class="do-title">
        <h1>{words.title}</h1>
        <p class="do-lead">{words.lead}</p>
        {isLead && (
          <div class="do-actions">
            <ButtonLink href={pathIn(language, '/mission-desk/new')}>{words.plan}</ButtonLink>
          </div>
        )}
      </div>
      <Filters language={language} action={address} clear={state === undefined ? undefined : address}>
        <SelectField
          {...{ language, name: 'state', label: words.state, value: state, empty: words.allStates, optional: true }}
          options={MISSION_STATES.map((value) => ({ value, label: states[value] }))}
        />
      </Filters>
      <DeskList {...model} />
      <Pager language={language} first={model.first} next={model.next} />
    </div>
  );
}

/** The list itself, which renews itself while the page is open. */
export function DeskList(model: DeskModel): JSX.Element {
  const { language, sections, hasMore } = model;
  const words = wordsOf(deskMessages, language);
  return (
    <div id={DESK_LIST} class="do-stack do-stack--wide">
      {sections.length === 0 && <NoMissions {...model} />}
      {sections.map((section) => (
        <Section key={section.key} {...{ section, model }} />
      ))}
      {hasMore && <p class="do-quiet">{words.more}</p>}
    </div>
  );
}

function NoMissions({ language, state, isLead }: DeskModel): JSX.Element {
  const words = wordsOf(deskMessages, language);
  if (state !== undefined) {
    const named = wordsOf(missionWords, language).states[state];
    return <Empty title={words.emptyState(named)} why={words.emptyStateWhy} />;
  }
  const plan = <ButtonLink href={pathIn(language, '/mission-desk/new')}>{words.plan}</ButtonLink>;
  return <Empty title={words.empty} why={words.emptyWhy} next={isLead ? plan : undefined} />;
}

function Section({ section, model }: { readonly section: DeskSection; readonly model: DeskModel }): JSX.Element {
  const { language } = model;
  const words = wordsOf(deskMessages, language);
  const heading = `desk-${section.key}`;
  return (
    <section class={section.key === 'first' ? 'do-card do-card--first' : 'do-stack'} aria-labelledby={heading}>
      <div class="do-card__head">
        <h2 id={heading}>{words.sections[section.key]}</h2>
        <p class="do-quiet">{words.count(section.rows.length)}</p>
      </div>
      <ul class="do-list" data-list="">
        {section.rows.map((row) => (
          <Row key={row.mission.id} {...{ row, model }} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row, model }: { readonly row: DeskRow; readonly model: DeskModel }): JSX.Element {
  const { language, isLead } = model;
  const { mission, todo } = row;
  const { states } = wordsOf(missionWords, language);
  const { href, label } = actionOf(row, language, isLead);
  return (
    <li id={`mission-${mission.id}`} data-row="">
      <div class="do-list__main do-stack do-stack--tight">
        <div class="do-row">
          <Link href={pathIn(language, `/mission-desk/${mission.id}`)}>
            <Name>{mission.title}</Name>
          </Link>
          <Badge tone={STATE_TONES[mission.state]}>{states[mission.state]}</Badge>
        </div>
        <p>{wordsOf(deskMessages, language).todos[todo](detailOf(row, language))}</p>
        <p class="do-quiet">
          {mission.code} · {datesOf(mission, language)} · {placesOf(mission, language)}
        </p>
      </div>
      <ButtonLink href={href} kind="secondary">
        {label}
        <span class="do-hidden">
          : <Name>{mission.title}</Name>
        </span>
      </ButtonLink>
    </li>
  );
}

function detailOf({ mission, todo }: DeskRow, language: Language): string {
  const { opensAt, closesAt, missingFields, places } = mission;
  const date = todo === 'closeLate' ? closesAt : opensAt;
  if (todo === 'fields') {
    const { fields } = wordsOf(deskMessages, language);
    return formatList(
      missingFields.map((field) => fields[field] ?? field),
      language,
    );
  }
  if (todo === 'follow') return wordsOf(placesWords, language)(formatNumber(places.free, language), places.free === 1);
  return date === undefined ? '' : formatDate(date, language);
}

function datesOf({ legs }: ListedMission, language: Language): string {
  const [start] = legs.map(({ localStart }) => localStart).sort();
  const end = legs
    .map(({ localEnd }) => localEnd)
    .sort()
    .at(-1);
  if (start === undefined || end === undefined) return wordsOf(deskMessages, language).noDates;
  return formatDays(start, end, language);
}

export function placesOf({ places }: Pick<ListedMission, 'places'>, language: Language): string {
  const words = wordsOf(missionWords, language);
  const number = (value: number): string => formatNumber(value, language);
  if (places.pools === 0) return words.noPools;
  return words.places(number(places.holders), number(places.capacity), number(places.waiting));
}

/** One action a row, and for those who only look on the one thing they may do. */
function actionOf({ mission, todo }: DeskRow, language: Language, isLead: boolean) {
  const { actions } = wordsOf(deskMessages, language);
  const to = (rest: string) => pathIn(language, `/mission-desk/${mission.id}${rest}`);
  if (!isLead) return { href: to(''), label: actions.look };
  switch (todo) {
    case 'fields':
      return { href: to('/edit#legs'), label: actions.finish };
    case 'announce':
      return { href: to('/transitions/announced'), label: actions.announce };
    case 'noPools':
      return { href: to('/slot-pools/new'), label: actions.pools };
    case 'openLate':
    case 'openLater':
    case 'open':
      return { href: to('/transitions/open'), label: actions.open };
    case 'closeLate':
      return { href: to('/transitions/closed'), label: actions.close };
    case 'follow':
    case 'full':
    case 'closed':
      return { href: to('/applicants'), label: actions.applicants };
    case 'nothing':
      return { href: to(''), label: actions.look };
  }
}
