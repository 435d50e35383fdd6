import { Controller, Get, Param, Post } from '@nestjs/common';
import { Roles } from '@app/platform';
import { sentenceOf, typed, valueOf, withViolations, type FormState } from '../../shell/form-state.js';
import { partOf } from '../../clients/part.js';
import { isProblem, ServiceAway, type ApiProblem } from '../../clients/problem.js';
import { cursorOf } from '../../clients/cursor-of.js';
import { Services } from '../../clients/services.js';
import { liveOf } from '../../live/live-of.js';
import { LiveParts, type LiveElement } from '../../live/live-part.js';
import { Timeline } from '../../live/timeline.js';
import { versionNow } from '../../live/version-now.js';
import { page, seeOther, type Answer } from '../../shell/answer.js';
import { wordsOf, type Language } from '../../shell/language.js';
import { pageAt } from '../../shell/page-at.js';
import { NO_VERSION, seenVersion } from '../../shell/seen-version.js';
import { stillHere } from '../../shell/still-here.js';
import { Form, QueryOf, VisitOf, type Visit } from '../../shell/visit.js';
import { CaseReader } from './case-reader.js';
import { isUndecided, type Case, type Decision } from './case.js';
import { DecideAgainView } from './decide-again.view.js';
import { caseKeys, caseTitle, DECISION_FORM, MatchCaseView, type Choice } from './match-case.view.js';
import { MatchCaseListView, STATES, type StateFilter } from './match-case-list.view.js';
import { CASE_STATE_ID, CaseState, WAITING_ID, WaitingCount } from './match-case-parts.js';
import { matchCaseMessages, type MatchCaseWords } from './match-cases.messages.js';

const READERS = ['data-steward', 'account-manager', 'auditor'] as const;
const FIELDS = ['decision', 'organisationId', 'version', 'reason'] as const;
const POINTERS = { '/reason': 'reason' } as const;
const DECISIONS: readonly Decision[] = ['same', 'different', 'new'];

type Typed = FormState<(typeof FIELDS)[number]>;

interface Sent {
  readonly form: Typed;
  readonly decision: Decision | undefined;
  readonly version: string;
}

interface Shown {
  /** What a form said that is shown again. */
  readonly form?: Typed;
  readonly errors?: readonly string[];
  readonly status?: number;
}

const filterOf = (query: URLSearchParams): StateFilter => {
  const asked = query.get('state');
  return asked === 'all' ? 'all' : (STATES.find((state) => state === asked) ?? 'needsReview');
};

const given = (query: URLSearchParams, name: string): string | undefined => query.get(name)?.trim() || undefined;

interface Sought {
  readonly found: readonly Choice[];
  readonly searchError?: string;
}

/** Why a decision was refused, in words. */
function refusalOf({ problem }: ApiProblem, language: Language): string {
  const { errors } = wordsOf(matchCaseMessages, language);
  const told: Readonly<Record<string, keyof MatchCaseWords['errors']>> = {
    'match-case.decided': 'decided',
    'match-case.facts-missing': 'factsMissing',
    'match-case.organisation-unknown': 'unknown',
    'organisation.identifier-held': 'held',
  };
  return errors[problem.status === 412 ? 'changed' : (told[problem.code] ?? 'other')];
}

/** Doubtful matches, one after the other: who is this company? Deciding is the data steward's. */
@Controller('match-cases')
@Roles(...READERS)
export class MatchCasesController {
  private readonly cases: CaseReader;

  constructor(
    services: Services,
    private readonly timeline: Timeline,
    parts: LiveParts,
  ) {
    this.cases = new CaseReader(services);
    parts.add({
      ...{ name: 'match-cases', roles: READERS, keyOf: () => 'match-cases' },
      draw: (visit) => this.drawWaiting(visit),
    });
    parts.add({
      ...{ name: 'match-case', roles: READERS, keyOf: (id) => `match-case:${id}` },
      draw: (visit, id) => this.drawState(visit, id),
    });
  }

  @Get()
  async list(@VisitOf() visit: Visit, @QueryOf() query: URLSearchParams): Promise<Answer> {
    const { language, as } = visit;
    const filter = filterOf(query);
    const live = await liveOf(this.timeline, 'match-cases', ['match-cases:all']);
    const [[{ items, total, next }, cursor], waiting, decided] = await Promise.all([
      pageAt(given(query, 'cursor'), (from) => this.cases.list(as, filter, from)),
      this.cases.waiting(as),
      this.cases.decided(visit, query.get('decided')),
    ]);
    return page({
      title: wordsOf(matchCaseMessages, language).title,
      view: MatchCaseListView({
        ...{ language, filter, items, total, waiting, decided },
        ...{ isFurther: cursor !== undefined, nextCursor: cursorOf(next) },
      }),
      ...live,
    });
  }

  @Get(':id')
  one(@VisitOf() visit: Visit, @Param('id') id: string, @QueryOf() query: URLSearchParams): Promise<Answer> {
    return this.show(visit, id, query);
  }

  @Post(':id')
  @Roles('data-steward')
  async decide(
    @VisitOf() visit: Visit,
    @Param('id') id: string,
    @Form() posted: URLSearchParams,
    @QueryOf() query: URLSearchParams,
  ): Promise<Answer> {
    const form = typed(posted, FIELDS);
    const version = seenVersion(posted, 'version') ?? NO_VERSION;
    const decision = DECISIONS.find((each) => each === valueOf(form, 'decision'));
    try {
      if (posted.has('_show')) return await this.show(visit, id, query, { form });
      return await this.decided(visit, id, query, { form, decision, version });
    } catch (error) {
      if (!(error instanceof ServiceAway) || decision === undefined) throw error;
      return later(visit, id, { form, decision, version }, error);
    }
  }

  private async decided(
    visit: Visit,
    id: string,
    query: URLSearchParams,
    { form, decision, version }: Sent,
  ): Promise<Answer> {
    const { errors } = wordsOf(matchCaseMessages, visit.language);
    if (decision === undefined) return this.show(visit, id, query, { form, errors: [errors.other], status: 400 });
    const seen = await this.cases.one(visit.as, id);
    try {
      await this.cases.decide(visit.as, id, version, bodyOf(decision, form));
    } catch (error) {
      if (isProblem(error, 409, 412)) {
        const { status } = error.problem;
        return this.show(visit, id, query, { form, errors: [refusalOf(error, visit.language)], status });
      }
      if (!isProblem(error, 400)) throw error;
      const told = withViolations(form, error.problem, POINTERS, visit.language);
      return this.show(visit, id, query, { form: told, errors: told.others, status: 400 });
    }
    // It was decided, whoever is away now.
    const following = await partOf(this.cases.following(visit.as, seen));
    const next = following.state === 'here' ? following.value : undefined;
    return seeOther(`/match-cases${next === undefined ? '' : `/${next}`}?decided=${encodeURIComponent(id)}`);
  }

  private async show(
    visit: Visit,
    id: string,
    query: URLSearchParams,
    { form, errors = [], status }: Shown = {},
  ): Promise<Answer> {
    const { language, as, csrf, viewer } = visit;
    const version = await versionNow(this.timeline, `match-case:${id}`);
    const decides = viewer?.roles.has('data-steward') === true;
    const sought = given(query, 'q');
    const [shown, { found, searchError }, decided] = await Promise.all([
      this.cases.one(as, id),
      this.search(visit, sought),
      this.cases.decided(visit, query.get('decided')),
    ]);
    const choices = choicesOf(shown, found);
    const wanted = form === undefined ? given(query, 'candidate') : valueOf(form, 'organisationId');
    const first = choices.find(({ organisationId }) => organisationId === wanted) ?? choices[0];
    const chosen = first ?? (wanted === undefined ? undefined : { organisationId: wanted });
    const [organisation, linkedName] = await Promise.all([
      chosen && this.cases.organisation(as, chosen.organisationId),
      this.cases.linkedName(as, shown),
    ]);
    return page({
      title: caseTitle(shown, language),
      view: MatchCaseView({
        ...{ language, csrf, shown, linkedName, choices, organisation, sought, searchError, decided, errors },
        ...{ viewerId: viewer?.id, decides },
        chosen: chosen && { ...chosen, name: chosen.name ?? organisation?.legalName },
        foundNone: sought !== undefined && searchError === undefined && found.length === 0,
        ...{ reason: form?.values.reason, reasonError: form?.errors.reason },
      }),
      ...(decides && { form: DECISION_FORM }),
      ...(decides && isUndecided(shown) && { keys: caseKeys(language) }),
      hasErrors: status !== undefined || searchError !== undefined,
      ...(status !== undefined && { status }),
      ...(version !== undefined && { live: { parts: [`match-case:${shown.id}:${version}`] } }),
    });
  }

  /** What the service does not look for is said at the field. */
  private async search({ as, language }: Visit, sought: string | undefined): Promise<Sought> {
    if (sought === undefined) return { found: [] };
    try {
      return { found: await this.cases.search(as, sought) };
    } catch (error) {
      if (!isProblem(error, 400)) throw error;
      const { code } = error.problem.errors?.[0] ?? { code: 'other' };
      return { found: [], searchError: sentenceOf({ code }, sought, language) };
    }
  }

  private async drawWaiting({ language, as }: Visit): Promise<readonly LiveElement[]> {
    return [{ id: WAITING_ID, view: WaitingCount({ language, total: await this.cases.waiting(as) }) }];
  }

  private async drawState({ language, as, viewer }: Visit, id: string): Promise<readonly LiveElement[]> {
    const shown = await this.cases.one(as, id);
    const name = await this.cases.linkedName(as, shown);
    return [{ id: CASE_STATE_ID, view: CaseState({ language, shown, viewerId: viewer?.id, name, isNews: true }) }];
  }
}

/** The service does not tell of the case either; on the same version, so that sending again decides once. */
function later(
  { language, csrf }: Visit,
  id: string,
  { form, decision, version }: Sent & { readonly decision: Decision },
  away: ServiceAway,
): Answer {
  const [organisationId, reason] = [valueOf(form, 'organisationId'), form.values.reason];
  const error = stillHere(away, language);
  return page({
    title: wordsOf(matchCaseMessages, language).caseTitle,
    view: DecideAgainView({ language, csrf, id, decision, version, organisationId, reason, error }),
    ...{ form: DECISION_FORM, hasErrors: true, status: 503 },
  });
}

/** The candidates, then the one that it is linked to all the same, then what a person found besides. */
function choicesOf({ candidates, organisationId: linked }: Case, found: readonly Choice[]): readonly Choice[] {
  const choices: readonly Choice[] = [
    ...candidates.map(({ organisationId, legalName, score }) => ({ organisationId, name: legalName, score })),
    ...found,
    ...(linked === undefined ? [] : [{ organisationId: linked }]),
  ];
  return [...new Map(choices.toReversed().map((choice) => [choice.organisationId, choice])).values()].toReversed();
}

function bodyOf(decision: Decision, form: Typed) {
  const organisationId = valueOf(form, 'organisationId');
  const reason = valueOf(form, 'reason');
  return {
    decision,
    ...(decision === 'same' && organisationId !== undefined && { organisationId }),
    ...(reason !== undefined && { reason }),
  };
}
