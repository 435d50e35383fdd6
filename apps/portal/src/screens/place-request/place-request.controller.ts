import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { Public } from '@app/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Limited } from '../../access/limited.js';
import { Receipts } from '../../access/receipts.js';
import { asGuest } from '../../clients/credentials.js';
import { hasErrors, withError, withViolations } from '../../shell/form-state.js';
import { missionOf, poolsOf } from '../../clients/offered-missions.js';
import { ApiProblem, ServiceAway, type Problem } from '../../clients/problem.js';
import { Services } from '../../clients/services.js';
import { isTrapped } from '../../parts/honeypot.js';
import { phaseOf } from '../../parts/mission-words.js';
import { page, seeOther, type Answer } from '../../shell/answer.js';
import { wordsOf, type Language } from '../../shell/language.js';
import { Form, VisitOf, type Visit } from '../../shell/visit.js';
import { withKey } from '../../shell/submission-key.js';
import { emptyState, POINTERS, requestOf, sentState, type State } from './place-request-form.js';
import { placeRequestMessages, type PlaceRequestWords } from './place-request.messages.js';
import { FORM_ID, NotOpen, PlaceRequestView, Thanks } from './place-request.view.js';

/** Asking for a place on a mission, without an account. */
@Controller('missions/:id/request')
@Public()
export class PlaceRequestController {
  constructor(
    private readonly services: Services,
    private readonly receipts: Receipts,
  ) {}

  @Get()
  show(@VisitOf() visit: Visit, @Param('id') id: string): Promise<Answer> {
    return this.form(visit, id);
  }

  @Post()
  @Limited()
  async send(
    @VisitOf() visit: Visit,
    @Param('id') id: string,
    @Form() form: URLSearchParams,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const words = wordsOf(placeRequestMessages, visit.language);
    const state = sentState(form);
    if (form.has('_show')) return this.form(visit, id, state);
    if (isTrapped(form)) return page({ title: words.thanks, view: Thanks({ words, language: visit.language }) });
    try {
      const receipt = await this.ask(visit, id, state);
      this.receipts.keep(request, reply, receipt.id, receipt.receiptKey);
      return seeOther(`/my-request/${receipt.id}`, words.received);
    } catch (error) {
      if (error instanceof ServiceAway) return awayAnswer(visit, id, { ...state, others: [words.away] });
      if (!(error instanceof ApiProblem) || error.problem.status === 404) return this.orGone(error, visit, id, state);
      return this.form(visit, id, refusedState(state, error.problem, words, visit.language));
    }
  }

  private ask({ as, language }: Visit, missionId: string, state: State) {
    return this.services.missionScheduling.call(asGuest(as), (api, headers) =>
      api.POST('/v1/missions/{missionId}/slot-requests', {
        headers,
        params: { path: { missionId }, header: { 'Idempotency-Key': state.values._key ?? '' } },
        body: requestOf(state, language),
      }),
    );
  }

  /** A pool that is gone can be chosen anew; a mission that is gone is the page of 404. */
  private orGone(error: unknown, visit: Visit, id: string, state: State): Promise<Answer> {
    if (!(error instanceof ApiProblem)) throw error;
    const { gone } = wordsOf(placeRequestMessages, visit.language);
    return this.form(visit, id, withError(state, 'poolId', gone));
  }

  private async form(visit: Visit, id: string, given?: State): Promise<Answer> {
    const { as, language } = visit;
    const words = wordsOf(placeRequestMessages, language);
    const [mission, all] = await Promise.all([missionOf(this.services, as, id), poolsOf(this.services, as, id)]);
    const pools = phaseOf(mission) === 'open' ? all.filter(({ closed }) => !closed) : [];
    if (pools.length === 0) {
      return page({ title: words.notOpen, ...(given && { status: 409 }), view: NotOpen({ words, language, mission }) });
    }
    const state = given ?? emptyState(pools.length === 1 ? pools[0]?.id : undefined);
    const model = { words, visit, id, mission, pools, state };
    return page({ title: words.title, form: FORM_ID, hasErrors: hasErrors(state), view: PlaceRequestView(model) });
  }
}

/** The service does not answer, so neither does it tell of the mission: the form stays with what was typed. */
function awayAnswer(visit: Visit, id: string, state: State): Answer {
  const words = wordsOf(placeRequestMessages, visit.language);
  const view = PlaceRequestView({ words, visit, id, pools: [], state });
  return page({ title: words.title, form: FORM_ID, hasErrors: true, status: 503, view });
}

/** What the service says, at the field that it is about. */
function refusedState(state: State, problem: Problem, words: PlaceRequestWords, language: Language): State {
  if (problem.code === 'slot-request.duplicate') return withError(state, 'email', words.duplicate);
  if (problem.code === 'slot-pool.closed') return { ...state, others: [words.closed] };
  if (problem.code === 'idempotency-key.reused') return { ...withKey(state), others: [words.again] };
  const told = withViolations(state, problem, POINTERS, language);
  return hasErrors(told) ? told : { ...told, others: [words.refused] };
}
