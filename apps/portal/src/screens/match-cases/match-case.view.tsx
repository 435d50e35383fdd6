import type { ComponentChildren, JSX } from 'preact';
import { Breadcrumb } from '../../parts/breadcrumb.js';
import { Button, ButtonLink } from '../../parts/button.js';
import { ErrorSummary } from '../../parts/error-summary.js';
import { WeightMark } from '../../parts/evidence.js';
import { TextAreaField, TextField } from '../../parts/field.js';
import type { KeyHelp } from '../../parts/keys-help.js';
import { Link } from '../../parts/link.js';
import { Name } from '../../parts/name.js';
import { Table } from '../../parts/table.js';
import { formatCountry, formatNumber } from '../../shell/format.js';
import { FormToken } from '../../shell/form-token.js';
import { pathIn, wordsOf, type Language } from '../../shell/language.js';
import { isUndecided, type Case, type Organisation } from './case.js';
import { compareCase, type ComparedRow } from './compare-case.js';
import { DecidedNotice, type DecidedModel } from './decided-notice.js';
import { CaseState, scoreInWords } from './match-case-parts.js';
import { matchCaseMessages, type MatchCaseWords } from './match-cases.messages.js';

export const DECISION_FORM = 'decision';

/** An organisation that one may link to: a candidate of the case, or one that a person found. */
export interface Choice {
  readonly organisationId: string;
  readonly name?: string | undefined;
  /** Absent for one that a person found. */
  readonly score?: number | undefined;
}

export interface MatchCaseModel {
  readonly language: Language;
  readonly csrf: string;
  readonly viewerId: string | undefined;
  /** Whether the viewer may decide. */
  readonly decides: boolean;
  readonly shown: Case;
  /** Of the organisation that the case is linked to. */
  readonly linkedName?: string | undefined;
  readonly choices: readonly Choice[];
  readonly chosen?: Choice | undefined;
  /** The chosen one as the register has it. */
  readonly organisation?: Organisation | undefined;
  /** What was searched for in the register. */
  readonly sought?: string | undefined;
  readonly foundNone: boolean;
  /** Why it could not be searched for. */
  readonly searchError?: string | undefined;
  /** What was typed before. */
  readonly reason?: string | undefined;
  readonly reasonError?: string | undefined;
  readonly errors: readonly string[];
  /** What was decided just before, about another case. */
  readonly decided?: DecidedModel | undefined;
}

const casePath = ({ language, shown }: MatchCaseModel, query: Readonly<Record<string, string>> = {}): string => {
  const text = new URLSearchParams(query).toString();
  return pathIn(language, `/match-cases/${shown.id}${text === '' ? '' : `?${text}`}`);
};

export function caseTitle({ queue }: Case, language: Language): string {
  const words = wordsOf(matchCaseMessages, language);
  if (queue === undefined) return words.caseTitle;
  return words.caseOf(queue.position, formatNumber(queue.total, language));
}

/** One case, side by side with one organisation, and the decision under it. */
export function MatchCaseView(model: MatchCaseModel): JSX.Element {
  const { language, shown, decided, decides, errors, reasonError, searchError, viewerId, linkedName } = model;
  const words = wordsOf(matchCaseMessages, language);
  const open = isUndecided(shown) && decides;
  return (
    <div class="do-page do-page--wide">
      <ErrorSummary
        language={language}
        errors={[
          ...errors.map((message) => ({ message })),
          ...(reasonError === undefined ? [] : [{ field: 'reason', message: reasonError }]),
          ...(searchError === undefined ? [] : [{ field: 'q', message: searchError }]),
        ]}
      />
      {decided !== undefined && <DecidedNotice {...decided} />}
      <Breadcrumb language={language} crumbs={[{ href: pathIn(language, '/match-cases'), label: words.title }]} />
      {/* Keys work in here only, and only while there is something to decide. */}
      <section
        class="do-stack do-stack--wide do-case"
        aria-labelledby="match-case-title"
        {...(open && { 'data-keys': '', tabindex: -1, autofocus: true })}
      >
        <div class="do-title">
          <h1 id="match-case-title">{caseTitle(shown, language)}</h1>
          <p class="do-lead">
            <Subject shown={shown} language={language} />
          </p>
          <CaseState {...{ language, shown, viewerId }} name={linkedName} isNews={false} />
        </div>
        {shown.restricted && <p>{words.restrictedText}</p>}
        <Choices {...model} />
        <Comparison {...model} />
        {decides ? <DecisionForm {...model} /> : <p class="do-quiet">{words.readOnly}</p>}
      </section>
      {decides && <Search {...model} />}
    </div>
  );
}

/** The keys of an undecided case. */
export function caseKeys(language: Language): readonly KeyHelp[] {
  const { buttons } = wordsOf(matchCaseMessages, language);
  return [
    [['1'], buttons.same],
    [['2'], buttons.different],
    [['3'], buttons.new],
    [['4'], buttons.later],
  ];
}

function Subject({ shown, language }: { readonly shown: Case; readonly language: Language }): JSX.Element {
  const { organisation } = shown.subject;
  const words = wordsOf(matchCaseMessages, language);
  return (
    <>
      {organisation === undefined ? shown.restricted ? words.restricted : words.gone : <Name>{organisation.name}</Name>}
      , {formatCountry(shown.country, language)}
    </>
  );
}

/** Which organisation is compared; shown when there is a choice. */
function Choices(model: MatchCaseModel): JSX.Element | null {
  const { language, choices, chosen, sought } = model;
  const words = wordsOf(matchCaseMessages, language);
  if (choices.length < 2) return null;
  return (
    <div class="do-stack do-stack--tight">
      <h2 id="match-case-candidates">{words.candidates}</h2>
      <ul class="do-list" aria-labelledby="match-case-candidates" data-list="">
        {choices.map(({ organisationId, name, score }) => {
          const isChosen = organisationId === chosen?.organisationId;
          const query = { candidate: organisationId, ...(sought === undefined ? {} : { q: sought }) };
          return (
            <li key={organisationId} data-row="">
              <span class="do-list__main">
                <Link href={casePath(model, query)} current={isChosen ? 'true' : undefined}>
                  <Name>{name ?? words.gone}</Name>
                </Link>
                {isChosen && <strong> ({words.chosen})</strong>}
              </span>
              <span class="do-quiet">{score === undefined ? words.found : scoreInWords(score, language)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Comparison(model: MatchCaseModel): JSX.Element | null {
  const { language, shown, chosen, organisation } = model;
  const words = wordsOf(matchCaseMessages, language);
  if (chosen === undefined) return null;
  if (organisation === undefined) return <p>{words.notReadable}</p>;
  const candidate = shown.candidates.find(({ organisationId }) => organisationId === chosen.organisationId);
  const rows = compareCase(shown.subject.organisation, organisation, candidate, (code) =>
    formatCountry(code, language),
  );
  const value = (text: string | undefined): ComponentChildren =>
    text === undefined ? <span class="do-quiet">{words.fields.unknown}</span> : <Name>{text}</Name>;
  return (
    <Table
      language={language}
      id="comparison"
      caption={
        <>
          {words.comparison} <Name>{chosen.name ?? words.gone}</Name>
          {candidate !== undefined && `: ${scoreInWords(candidate.score, language)}`}
        </>
      }
      rows={rows}
      rowKey={({ field, says }) => `${field} ${JSON.stringify(says)}`}
      columns={[
        { key: 'field', header: words.fields.field, names: true, cell: ({ field }) => words.rows[field] },
        { key: 'left', header: words.fields.received, cell: ({ left }) => value(left) },
        { key: 'right', header: words.fields.candidate, cell: ({ right }) => value(right) },
        { key: 'says', header: words.fields.says, cell: ({ says }) => saysIn(says, words) },
        {
          key: 'mark',
          header: words.fields.weight,
          cell: ({ mark }) => <WeightMark language={language} weight={mark} />,
        },
      ]}
    />
  );
}

const saysIn = (says: ComparedRow['says'], words: MatchCaseWords): string =>
  'key' in says ? words.says[says.key] : says.text;

function DecisionForm(model: MatchCaseModel): JSX.Element {
  const { language, csrf, shown, chosen, reason, reasonError } = model;
  const words = wordsOf(matchCaseMessages, language);
  const open = isUndecided(shown);
  const key = (digit: string): string | undefined => (open ? digit : undefined);
  const canBeNew = shown.subject.organisation !== undefined;
  return (
    <form class="do-form do-decision" method="post" action={casePath(model)} id={DECISION_FORM} novalidate>
      <FormToken visit={{ csrf }} />
      <input type="hidden" name="version" value={String(shown.version)} />
      <input type="hidden" name="organisationId" value={chosen?.organisationId ?? ''} />
      <h2>{open ? words.decide : words.decideAgain}</h2>
      {!open && <p>{words.decideAgainText}</p>}
      <TextAreaField
        language={language}
        name="reason"
        label={words.reason}
        description={words.reasonHint}
        optional
        rows={2}
        maxlength={2_000}
        value={reason}
        error={reasonError}
      />
      <ul class="do-list do-decision__buttons">
        {chosen === undefined ? (
          <li>{words.noSame}</li>
        ) : (
          <li>
            <Button name="decision" value="same" shortcut={key('1')}>
              {words.buttons.same}
            </Button>
            <span class="do-list__main">
              {chosen.name === undefined ? words.means.same : <Name>{words.same(chosen.name)}</Name>}
            </span>
          </li>
        )}
        <li>
          <Button kind="secondary" name="decision" value="different" shortcut={key('2')}>
            {words.buttons.different}
          </Button>
          <span class="do-list__main">{words.means.different}</span>
        </li>
        {canBeNew && (
          <li>
            <Button kind="secondary" name="decision" value="new" shortcut={key('3')}>
              {words.buttons.new}
            </Button>
            <span class="do-list__main">{words.means.new}</span>
          </li>
        )}
        {open && (
          <li>
            <ButtonLink kind="secondary" href={laterPath(model)} shortcut={key('4')}>
              {words.buttons.later}
            </ButtonLink>
            <span class="do-list__main">{words.means.later}</span>
          </li>
        )}
      </ul>
    </form>
  );
}

const laterPath = ({ language, shown }: MatchCaseModel): string =>
  pathIn(language, shown.queue?.nextId === undefined ? '/match-cases' : `/match-cases/${shown.queue.nextId}`);

/** For a case whose company is none of the candidates, or that may have none. */
function Search(model: MatchCaseModel): JSX.Element {
  const { language, sought, foundNone, searchError } = model;
  const words = wordsOf(matchCaseMessages, language);
  return (
    <form class="do-panel" method="get" action={casePath(model)} role="search" aria-labelledby="match-case-search">
      <h2 id="match-case-search">{words.search.title}</h2>
      <TextField
        language={language}
        name="q"
        type="search"
        label={words.search.label}
        description={words.search.hint}
        optional
        maxlength={300}
        value={sought}
        error={searchError}
      />
      {foundNone && <p role="status">{words.search.none}</p>}
      <div class="do-actions">
        <Button kind="secondary">{words.search.button}</Button>
      </div>
    </form>
  );
}
