import { h, type JSX } from 'preact';
import type { components } from '../../clients/generated/lead-intake.js';
import { ButtonLink } from '../../parts/button.js';
import { DescriptionList } from '../../parts/description-list.js';
import { Link } from '../../parts/link.js';
import { Name } from '../../parts/name.js';
import { Progress } from '../../parts/progress.js';
import { Table } from '../../parts/table.js';
import { formatNumber } from '../../shell/format.js';
import { pathIn, wordsOf, type Language } from '../../shell/language.js';
import { leadImportMessages, type LeadImportWords } from './lead-import.messages.js';

type Schemas = components['schemas'];
export type LeadImport = Schemas['LeadImportView'];
type Row = Schemas['ImportRowView'];
type RowProblem = Schemas['RowProblemView'];

export interface LeadImportModel {
  readonly language: Language;
  readonly found: LeadImport;
}

type Part = LeadImportModel & { readonly words: LeadImportWords };

/** How an import is doing. Its sentence is a status region of its own: it is heard when it changes, the numbers are not. */
export function LeadImportView({ language, found }: LeadImportModel): JSX.Element {
  const words = wordsOf(leadImportMessages, language);
  return (
    <div class="do-page do-page--wide do-stack do-stack--wide">
      <div class="do-title">
        <h1 class="nl-heading nl-heading--level-1">{words.title}</h1>
        <p class="do-lead">
          <Name>{words.from(found.source)}</Name>
        </p>
      </div>
      <p id="import-state" role="status">
        {sentenceOf(found, words)}
      </p>
      <ImportBody {...{ language, found }} />
      <div class="do-actions">
        <Link href={pathIn(language, '/lead-imports')}>{words.another}</Link>
        <Link href={pathIn(language, '/leads')}>{words.toLeads}</Link>
      </div>
    </div>
  );
}

/** For htmx, which asks every second while rows wait: the numbers anew, and the sentence in its place. */
export const LeadImportFragment = ({ language, found }: LeadImportModel): JSX.Element => (
  <>
    <ImportBody {...{ language, found }} />
    {h(
      'hx-partial',
      { 'hx-target': '#import-state', 'hx-swap': 'textContent' },
      sentenceOf(found, wordsOf(leadImportMessages, language)),
    )}
  </>
);

const sentenceOf = ({ state, counts }: LeadImport, words: LeadImportWords): string =>
  state === 'done' && counts.refused > 0 ? words.doneWithRefusals : words.states[state];

function ImportBody({ language, found }: LeadImportModel): JSX.Element {
  const words = wordsOf(leadImportMessages, language);
  const { id, state, rows, counts } = found;
  const path = pathIn(language, `/lead-imports/${id}`);
  const polls =
    state === 'done'
      ? {}
      : { 'hx-get': path, 'hx-trigger': 'load delay:1s', 'hx-target': '#import', 'hx-swap': 'outerHTML' };
  return (
    <div id="import" class="do-stack do-stack--wide" {...polls}>
      <Progress {...{ language, id: 'import-progress', label: words.worked, done: rows - counts.waiting, all: rows }}>
        {state === 'done' ? null : (
          <noscript>
            <Link href={path}>{words.reload}</Link>
          </noscript>
        )}
      </Progress>
      <Counts {...{ language, found, words }} />
      <Notes {...{ language, found, words }} />
      <Refused {...{ language, found, words }} />
      {state === 'done' ? (
        <div class="do-actions">
          <ButtonLink kind="secondary" href={pathIn(language, `/lead-imports/${id}/report`)}>
            {words.report}
          </ButtonLink>
        </div>
      ) : null}
    </div>
  );
}

const OUTCOMES = ['accepted', 'existing', 'differs', 'refused', 'waiting'] as const;

const Counts = ({ language, found, words }: Part): JSX.Element => (
  <DescriptionList
    facts={[
      { key: 'rows', name: words.rows, value: formatNumber(found.rows, language) },
      ...OUTCOMES.filter((outcome) => outcome === 'accepted' || found.counts[outcome] > 0).map((outcome) => ({
        ...{ key: outcome, name: words.counts[outcome], value: formatNumber(found.counts[outcome], language) },
      })),
    ]}
  />
);

const Notes = ({ found, words }: Part): JSX.Element | null =>
  found.notes.length === 0 ? null : (
    <section class="do-panel" aria-labelledby="notes-title">
      <h2 id="notes-title" class="nl-heading nl-heading--level-2">
        {words.notes}
      </h2>
      <ul lang="en">
        {found.notes.map((note) => (
          <li key={note}>
            <Name>{note}</Name>
          </li>
        ))}
      </ul>
    </section>
  );

function Refused({ language, found, words }: Part): JSX.Element | null {
  const { refusedRows, counts } = found;
  if (refusedRows.length === 0) return null;
  const all = formatNumber(counts.refused, language);
  const isAll = counts.refused <= refusedRows.length;
  return (
    <div class="do-stack">
      <h2 class="nl-heading nl-heading--level-2">{words.refused}</h2>
      <p class="do-quiet">
        {words.refusedWhy} {isAll ? '' : words.firstOnly(formatNumber(refusedRows.length, language), all)}
      </p>
      <Table
        {...{ language, id: 'refused', caption: words.refused, captionHidden: true }}
        rows={refusedRows}
        rowKey={({ line }) => String(line)}
        columns={[
          { key: 'line', header: words.line, names: true, cell: ({ line }) => formatNumber(line, language) },
          {
            key: 'company',
            header: words.company,
            cell: ({ organisationName = '-' }) => <Name>{organisationName}</Name>,
          },
          { key: 'reasons', header: words.reasons, cell: (row) => <Reasons {...{ row, words }} /> },
        ]}
      />
    </div>
  );
}

const Reasons = ({ row, words }: { readonly row: Row; readonly words: LeadImportWords }): JSX.Element => (
  <ul>
    {row.problems.map((problem) => (
      <li key={`${problem.column ?? ''} ${problem.code}`}>
        {problem.column === undefined ? null : (
          <>
            {words.column} <code>{problem.column}</code>:{' '}
          </>
        )}
        <Why {...{ problem, words }} />
      </li>
    ))}
  </ul>
);

/** What has no words here is said in those of the API, which are English. */
function Why({ problem, words }: { readonly problem: RowProblem; readonly words: LeadImportWords }): JSX.Element {
  const told = words.problems[problem.code] ?? words.problems[problem.code.split('.')[0] ?? ''];
  return told === undefined ? <span lang="en">{problem.detail}</span> : <span>{told}</span>;
}

/** Of an upload that broke off nothing is left. */
export function ImportGoneView({ language }: { readonly language: Language }): JSX.Element {
  const words = wordsOf(leadImportMessages, language);
  return (
    <div class="do-page do-stack">
      <h1 class="nl-heading nl-heading--level-1">{words.goneTitle}</h1>
      <p>{words.goneText}</p>
      <div class="do-actions">
        <ButtonLink href={pathIn(language, '/lead-imports')}>{words.another}</ButtonLink>
      </div>
    </div>
  );
}
