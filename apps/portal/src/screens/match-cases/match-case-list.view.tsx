import type { JSX } from 'preact';
import { Badge } from '../../parts/badge.js';
import { ButtonLink } from '../../parts/button.js';
import { Clock } from '../../parts/clock.js';
import { Empty } from '../../parts/empty.js';
import { SelectField } from '../../parts/field.js';
import { Filters } from '../../parts/filters.js';
import { Link } from '../../parts/link.js';
import { Name } from '../../parts/name.js';
import { Pager } from '../../parts/pager.js';
import { Table, type Column } from '../../parts/table.js';
import { formatCountry, formatNumber } from '../../shell/format.js';
import { pathIn, wordsOf, type Language } from '../../shell/language.js';
import type { ListedCase } from './case.js';
import { DecidedNotice, type DecidedModel } from './decided-notice.js';
import { scoreInWords, StateBadge, WaitingCount } from './match-case-parts.js';
import { matchCaseMessages, type State } from './match-cases.messages.js';

export const STATES: readonly State[] = [
  ...(['needsReview', 'open', 'noCandidate', 'autoConfirmed'] as const),
  ...(['confirmedSame', 'confirmedDifferent', 'newOrganisation'] as const),
];

/** A state, or `all`. */
export type StateFilter = State | 'all';

export interface MatchCaseListModel {
  readonly language: Language;
  readonly filter: StateFilter;
  readonly items: readonly ListedCase[];
  /** That the filter lets through. */
  readonly total: number;
  /** That wait for a decision. */
  readonly waiting: number;
  /** The position in the list, when this is not its beginning. */
  readonly isFurther: boolean;
  readonly nextCursor?: string | undefined;
  readonly decided?: DecidedModel | undefined;
}

const listPath = (language: Language, filter: StateFilter, cursor?: string): string => {
  const query = new URLSearchParams({ state: filter, ...(cursor === undefined ? {} : { cursor }) });
  return pathIn(language, `/match-cases?${query.toString()}`);
};

export function MatchCaseListView(model: MatchCaseListModel): JSX.Element {
  const { language, filter, items, waiting, decided } = model;
  const words = wordsOf(matchCaseMessages, language);
  return (
    <div class="do-page do-page--wide">
      <div class="do-title">
        <h1>{words.title}</h1>
        <p class="do-lead">{words.lead}</p>
        <WaitingCount language={language} total={waiting} />
      </div>
      {decided !== undefined && <DecidedNotice {...decided} />}
      {decided !== undefined && waiting === 0 && <p>{words.done}</p>}
      <Filters
        language={language}
        action={pathIn(language, '/match-cases')}
        clear={filter === 'needsReview' ? undefined : pathIn(language, '/match-cases')}
      >
        <SelectField
          language={language}
          name="state"
          label={words.filterState}
          optional
          value={filter}
          options={[
            ...STATES.map((value) => ({ value, label: words.states[value] })),
            { value: 'all', label: words.all },
          ]}
        />
      </Filters>
      {items.length === 0 ? (
        <Empty
          title={words.empty.title}
          why={words.empty.why}
          next={
            filter === 'all' ? undefined : (
              <ButtonLink kind="secondary" href={listPath(language, 'all')}>
                {words.empty.all}
              </ButtonLink>
            )
          }
        />
      ) : (
        <Rows {...model} />
      )}
    </div>
  );
}

function Rows({ language, filter, items, total, isFurther, nextCursor }: MatchCaseListModel): JSX.Element {
  const words = wordsOf(matchCaseMessages, language);
  return (
    <div class="do-stack">
      <Table
        language={language}
        id="match-cases"
        caption={words.shown(total, formatNumber(total, language))}
        rows={items}
        rowKey={({ id }) => id}
        columns={columnsOf(language, filter)}
      />
      <Pager
        language={language}
        first={isFurther ? listPath(language, filter) : undefined}
        next={nextCursor === undefined ? undefined : listPath(language, filter, nextCursor)}
      />
    </div>
  );
}

function columnsOf(language: Language, filter: StateFilter): readonly Column<ListedCase>[] {
  const words = wordsOf(matchCaseMessages, language);
  const { columns } = words;
  const state: Column<ListedCase> = {
    key: 'state',
    header: columns.state,
    cell: (row) => <StateBadge language={language} state={row.state} />,
  };
  return [
    {
      key: 'company',
      header: columns.company,
      names: true,
      cell: (row) => (
        <>
          <Link href={pathIn(language, `/match-cases/${row.id}`)} opens>
            <CompanyName language={language} row={row} />
          </Link>
          {row.flagged && (
            <>
              {' '}
              <Badge tone="warning">{words.flagged}</Badge>
            </>
          )}
        </>
      ),
    },
    { key: 'country', header: columns.country, cell: ({ country }) => formatCountry(country, language) },
    { key: 'candidate', header: columns.candidate, cell: (row) => <BestCandidate language={language} row={row} /> },
    {
      key: 'certainty',
      header: columns.certainty,
      cell: ({ candidates: [best] }) => (best === undefined ? '-' : scoreInWords(best.score, language)),
    },
    ...(filter === 'all' ? [state] : []),
    { key: 'since', header: columns.since, cell: ({ since }) => <Clock language={language} at={since} show="short" /> },
  ];
}

interface RowModel {
  readonly language: Language;
  readonly row: ListedCase;
}

function CompanyName({ language, row }: RowModel): JSX.Element {
  const { organisation } = row.subject;
  if (organisation !== undefined) return <Name>{organisation.name}</Name>;
  const words = wordsOf(matchCaseMessages, language);
  return <>{row.restricted ? words.restricted : words.gone}</>;
}

function BestCandidate({ language, row }: RowModel): JSX.Element {
  const words = wordsOf(matchCaseMessages, language);
  const [best, ...others] = row.candidates;
  if (best === undefined) return <span class="do-quiet">{words.noCandidate}</span>;
  return (
    <>
      <Name>{best.legalName ?? words.gone}</Name>
      {others.length > 0 && <span class="do-quiet"> +{formatNumber(others.length, language)}</span>}
    </>
  );
}
