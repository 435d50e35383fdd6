import type { JSX } from 'preact';
import type { FormState } from '../../shell/form-state.js';
import { Badge } from '../../parts/badge.js';
import { ButtonLink } from '../../parts/button.js';
import { Clock } from '../../parts/clock.js';
import { Empty } from '../../parts/empty.js';
import { ErrorSummary } from '../../parts/error-summary.js';
import { SelectField, TextField } from '../../parts/field.js';
import { Filters } from '../../parts/filters.js';
import { Link } from '../../parts/link.js';
import { Name } from '../../parts/name.js';
import { Pager } from '../../parts/pager.js';
import { Table, type Column } from '../../parts/table.js';
import { countryOptions } from '../../parts/countries.js';
import { formatCountry } from '../../shell/format.js';
import { pathIn, wordsOf, type Language } from '../../shell/language.js';
import { leadWords, nameOf, STAGE_TONES, type ListedLead, type Stage } from '../../parts/lead-words.messages.js';
import { leadsMessages, type LeadsWords } from './leads.messages.js';
import { isFiltered, leadsAddress, type LeadsQuery } from './leads-query.js';
import { matchInWords } from './match-in-words.js';

export type FilterField = 'q' | 'stage' | 'country';

export interface LeadsModel {
  readonly language: Language;
  readonly query: LeadsQuery;
  /** What was filled in, and what is wrong with it. */
  readonly filters: FormState<FilterField>;
  readonly leads: readonly ListedLead[];
  /** Of the next page. */
  readonly nextCursor?: string;
  /** Whether the viewer may log leads. */
  readonly mayLog: boolean;
}

export function LeadsView(model: LeadsModel): JSX.Element {
  const { language, filters, mayLog } = model;
  const words = wordsOf(leadsMessages, language);
  const { errors, others } = filters;
  return (
    <div class="do-page do-page--wide do-stack do-stack--wide">
      <div class="do-title">
        <h1 class="nl-heading nl-heading--level-1">{words.title}</h1>
        {mayLog ? (
          <div class="do-actions">
            <ButtonLink href={pathIn(language, '/leads/new')}>{words.log}</ButtonLink>
          </div>
        ) : null}
      </div>
      <ErrorSummary
        {...{ language }}
        errors={[
          ...Object.entries(errors).map(([field, message]) => ({ field, message })),
          ...others.map((message) => ({ message })),
        ]}
      />
      <LeadFilters {...model} {...{ words }} />
      <Result {...model} {...{ words }} />
    </div>
  );
}

type Part = LeadsModel & { readonly words: LeadsWords };

function LeadFilters({ language, words, query, filters }: Part): JSX.Element {
  const { values, errors } = filters;
  const { stages } = wordsOf(leadWords, language);
  return (
    <Filters
      {...{ language }}
      action={pathIn(language, '/leads')}
      clear={isFiltered(query) ? pathIn(language, '/leads') : undefined}
    >
      {query.sort === 'receivedAt' ? <input type="hidden" name="sort" value="receivedAt" /> : null}
      <TextField
        {...{ language, name: 'q', label: words.search, description: words.searchHelp, value: values.q }}
        {...{ type: 'search', error: errors.q, optional: true, maxlength: 200 }}
      />
      <SelectField
        {...{ language, name: 'stage', label: words.stage, empty: words.anyStage, value: values.stage }}
        {...{ error: errors.stage, optional: true }}
        options={Object.entries(stages).map(([value, label]) => ({ value, label }))}
      />
      <SelectField
        {...{ language, name: 'country', label: words.country, empty: words.anyCountry, value: values.country }}
        {...{ error: errors.country, optional: true, options: countryOptions(language) }}
      />
    </Filters>
  );
}

function Result(model: Part): JSX.Element | null {
  const { language, words, query, leads, nextCursor, filters } = model;
  if (leads.length === 0) return isEmptyOfErrors(filters) ? <NoLeads {...model} /> : null;
  const to = query.from + leads.length - 1;
  const shown = words.shown(query.from, to, nextCursor === undefined);
  return (
    <div class="do-stack">
      <p class="do-quiet">{shown}</p>
      <Table
        {...{ language, id: 'leads', caption: words.caption, captionHidden: true }}
        columns={columnsOf(model)}
        rows={leads}
        rowKey={({ id }) => id}
      />
      <Pager
        {...{ language, shown }}
        first={query.cursor === '' ? undefined : pathIn(language, leadsAddress(query))}
        next={
          nextCursor === undefined
            ? undefined
            : pathIn(language, leadsAddress(query, { cursor: nextCursor, from: to + 1 }))
        }
      />
    </div>
  );
}

const isEmptyOfErrors = ({ errors, others }: FormState<FilterField>): boolean =>
  others.length === 0 && Object.keys(errors).length === 0;

const StageBadge = ({ stage, label }: { readonly stage: Stage; readonly label: string }): JSX.Element => (
  <Badge tone={STAGE_TONES[stage]}>{label}</Badge>
);

function columnsOf({ language, words, query }: Part): readonly Column<ListedLead>[] {
  const told = wordsOf(leadWords, language);
  const isOldestFirst = query.sort === 'receivedAt';
  return [
    {
      ...{ key: 'company', header: words.company, names: true },
      cell: (lead) => (
        <Link href={pathIn(language, `/leads/${lead.id}`)} opens>
          <Name>{nameOf(lead, told)}</Name>
        </Link>
      ),
    },
    { key: 'reference', header: words.reference, cell: ({ reference }) => <span class="do-code">{reference}</span> },
    {
      key: 'country',
      header: words.country,
      cell: ({ organisation }) => formatCountry(organisation.country, language),
    },
    {
      ...{ key: 'stage', header: words.stage },
      cell: ({ stage }) => <StageBadge stage={stage} label={told.stages[stage]} />,
    },
    {
      ...{ key: 'received', header: words.received },
      sort: {
        href: pathIn(language, leadsAddress(query, { sort: isOldestFirst ? '-receivedAt' : 'receivedAt' })),
        direction: isOldestFirst ? 'ascending' : 'descending',
      },
      cell: ({ receivedAt }) => <Clock {...{ language }} at={receivedAt} show="short" />,
    },
    { key: 'match', header: words.match, cell: ({ matches }) => <Name>{matchInWords(matches, language)}</Name> },
  ];
}

function NoLeads({ language, words, query, mayLog }: Part): JSX.Element {
  if (isFiltered(query) || query.cursor !== '') {
    return (
      <Empty
        {...{ title: words.nothingTitle, why: words.nothingWhy }}
        next={<ButtonLink {...{ kind: 'secondary', href: pathIn(language, '/leads') }}>{words.clear}</ButtonLink>}
      />
    );
  }
  return (
    <Empty
      {...{ title: words.emptyTitle, why: words.emptyWhy }}
      next={
        mayLog ? (
          <div class="do-actions">
            <ButtonLink href={pathIn(language, '/leads/new')}>{words.log}</ButtonLink>
            <Link href={pathIn(language, '/lead-imports')}>{words.importInstead}</Link>
          </div>
        ) : undefined
      }
    />
  );
}
