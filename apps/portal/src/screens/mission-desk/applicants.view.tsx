import type { JSX } from 'preact';
import { Badge, type Tone } from '../../parts/badge.js';
import { Breadcrumb } from '../../parts/breadcrumb.js';
import { ButtonLink } from '../../parts/button.js';
import { Clock } from '../../parts/clock.js';
import { Empty } from '../../parts/empty.js';
import { SelectField } from '../../parts/field.js';
import { Filters } from '../../parts/filters.js';
import { Name } from '../../parts/name.js';
import { Pager } from '../../parts/pager.js';
import { Table } from '../../parts/table.js';
import { formatCountry, formatNumber } from '../../shell/format.js';
import { pathIn, wordsOf, type Language } from '../../shell/language.js';
import { applicantsMessages } from './applicants.messages.js';
import { missionWords, type Mission, type SlotPool, type SlotRequest } from './mission-words.js';

export interface ApplicantsModel {
  readonly language: Language;
  readonly mission: Pick<Mission, 'id' | 'title'>;
  readonly pools: readonly SlotPool[];
  readonly poolId?: string | undefined;
  readonly requests: readonly SlotRequest[];
  readonly first?: string | undefined;
  readonly next?: string | undefined;
}

export const COUNTS = 'applicant-counts';
export const APPLICANTS = 'applicant-list';

export function ApplicantsView(model: ApplicantsModel): JSX.Element {
  const { language, mission, pools, poolId } = model;
  const words = wordsOf(applicantsMessages, language);
  const { desk } = wordsOf(missionWords, language);
  const address = pathIn(language, `/mission-desk/${mission.id}`);
  const list = `${address}/applicants`;
  return (
    <div class="do-page do-page--wide">
      <Breadcrumb
        language={language}
        crumbs={[
          { href: pathIn(language, '/mission-desk'), label: desk },
          { href: address, label: <Name>{mission.title}</Name> },
        ]}
      />
      <div class="do-title">
        <h1>{words.title}</h1>
        <p class="do-lead">{words.lead}</p>
      </div>
      <Counts {...{ language, pools }} />
      {pools.length > 1 && (
        <Filters language={language} action={list} clear={poolId === undefined ? undefined : list}>
          <SelectField
            {...{ language, name: 'pool', label: words.pool, value: poolId, empty: words.allPools, optional: true }}
            options={pools.map(({ id, kind, receiptPrefix }) => ({
              value: id,
              label: nameOf(kind, receiptPrefix, language),
            }))}
          />
        </Filters>
      )}
      <Applicants {...model} />
      <Pager language={language} first={model.first} next={model.next} />
    </div>
  );
}

const nameOf = (kind: SlotPool['kind'], prefix: string, language: Language): string =>
  `${wordsOf(missionWords, language).kinds[kind]} (${prefix})`;

/** How the places of each pool stand; renews itself. */
export function Counts({ language, pools }: Pick<ApplicantsModel, 'language' | 'pools'>): JSX.Element {
  const words = wordsOf(applicantsMessages, language);
  const number = (value: number): string => formatNumber(value, language);
  return (
    <section id={COUNTS} class="do-panel" aria-labelledby="counts">
      <h2 id="counts">{words.counts}</h2>
      {pools.length === 0 && <p>{words.emptyPools}</p>}
      {pools.length > 0 && (
        <ul class="do-list">
          {pools.map(({ id, kind, receiptPrefix, holders, capacity, waiting, free }) => (
            <li key={id}>
              <span class="do-list__main">{nameOf(kind, receiptPrefix, language)}</span>
              <span>
                <strong>
                  {number(holders)}/{number(capacity)}
                </strong>{' '}
                {words.confirmed}
              </span>
              <span>
                <strong>{number(waiting)}</strong> {words.waiting}
              </span>
              <span>
                <strong>{number(free)}</strong> {words.left}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const TONES: Readonly<Record<SlotRequest['state'], Tone>> = {
  ...{ confirmed: 'good', waitlisted: 'waiting', withdrawn: 'neutral', cancelledByOrganiser: 'bad' },
};

/** The requests in order of receipt; renews itself. */
export function Applicants({ language, mission, pools, requests }: ApplicantsModel): JSX.Element {
  const words = wordsOf(applicantsMessages, language);
  const { columns } = words;
  const add = (
    <ButtonLink href={pathIn(language, `/mission-desk/${mission.id}/slot-pools/new`)}>{words.addPool}</ButtonLink>
  );
  if (requests.length === 0) {
    return (
      <div id={APPLICANTS}>
        <Empty
          title={words.empty}
          why={pools.length === 0 ? words.emptyPools : words.emptyWhy}
          next={pools.length === 0 ? add : undefined}
        />
      </div>
    );
  }
  return (
    <div id={APPLICANTS}>
      <Table<SlotRequest>
        {...{ language, id: 'applicants', caption: words.caption, rows: requests }}
        rowKey={({ id }) => id}
        rowId={({ id }) => `request-${id}`}
        columns={[
          {
            key: 'receipt',
            header: columns.receipt,
            cell: ({ receiptNumber }) => <span class="do-nowrap">{receiptNumber}</span>,
          },
          { key: 'name', header: columns.name, names: true, cell: (request) => <Who {...{ language, request }} /> },
          {
            key: 'organisation',
            header: columns.organisation,
            cell: (one) => <Organisation {...{ language, request: one }} />,
          },
          { key: 'state', header: columns.state, cell: (request) => <State {...{ language, request }} /> },
          { key: 'contact', header: columns.contact, cell: (request) => <Contact {...{ language, request }} /> },
          {
            key: 'at',
            header: columns.at,
            cell: ({ submittedAt }) => <Clock {...{ language, at: submittedAt }} show="short" />,
          },
        ]}
      />
    </div>
  );
}

interface CellModel {
  readonly language: Language;
  readonly request: SlotRequest;
}

function Who({ language, request: { applicant, motivation } }: CellModel): JSX.Element {
  const words = wordsOf(applicantsMessages, language);
  if (applicant === undefined) return <span class="do-quiet">{words.erased}</span>;
  return (
    <>
      <Name>{applicant.fullName}</Name>
      {applicant.role !== undefined && (
        <div class="do-quiet">
          <Name>{applicant.role}</Name>
        </div>
      )}
      {motivation !== undefined && (
        <details>
          <summary>
            {words.motivation}
            <span class="do-hidden">
              : <Name>{applicant.fullName}</Name>
            </span>
          </summary>
          <Name>{motivation}</Name>
        </details>
      )}
    </>
  );
}

const Organisation = ({ language, request: { organisation, country } }: CellModel): JSX.Element => (
  <>
    {organisation === undefined ? wordsOf(applicantsMessages, language).erased : <Name>{organisation.name}</Name>}
    <div class="do-quiet">{formatCountry(country, language)}</div>
  </>
);

function State({ language, request: { state, waitPosition } }: CellModel): JSX.Element {
  const words = wordsOf(applicantsMessages, language);
  return (
    <>
      <Badge tone={TONES[state]}>{words.states[state]}</Badge>
      {waitPosition !== undefined && <div class="do-quiet">{words.position(formatNumber(waitPosition, language))}</div>}
    </>
  );
}

function Contact({ language, request: { applicant } }: CellModel): JSX.Element {
  if (applicant === undefined) return <span class="do-quiet">{wordsOf(applicantsMessages, language).erased}</span>;
  return (
    <>
      <Name>{applicant.email}</Name>
      {applicant.phone !== undefined && (
        <div>
          <Name>{applicant.phone}</Name>
        </div>
      )}
    </>
  );
}
