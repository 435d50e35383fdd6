import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { Roles } from '@app/platform';
import { hasErrors, typed, valueOf, withError, withViolations, type FormState } from '../../shell/form-state.js';
import { isProblem, ServiceAway, type Problem } from '../../clients/problem.js';
import { Services } from '../../clients/services.js';
import { page, seeOther, type Answer } from '../../shell/answer.js';
import { wordsOf, type Language } from '../../shell/language.js';
import { seenVersion } from '../../shell/seen-version.js';
import { stillHere } from '../../shell/still-here.js';
import { Form, VisitOf, type Visit } from '../../shell/visit.js';
import { moveMessages } from './mission-move.messages.js';
import { MOVE_FORM, MoveView, type MoveModel } from './mission-move.view.js';
import { MissionReader } from './missions.js';
import { missionWords, NEXT_STATES, type Mission, type NextState } from './mission-words.js';

type MoveState = FormState<'reason'>;

/** Announces, opens, closes and cancels a mission; before that, says what it means. */
@Controller('mission-desk/:id/transitions')
@Roles('mission-lead')
export class MissionMoveController {
  constructor(
    private readonly services: Services,
    private readonly missions: MissionReader,
  ) {}

  @Get(':to')
  async ask(@VisitOf() visit: Visit, @Param('id') id: string, @Param('to') asked: string): Promise<Answer> {
    return this.shown(visit, id, nextState(asked), typed(new URLSearchParams(), ['reason']));
  }

  @Post(':to')
  async move(
    @VisitOf() visit: Visit,
    @Param('id') id: string,
    @Param('to') asked: string,
    @Form() sent: URLSearchParams,
  ): Promise<Answer> {
    const [to, state] = [nextState(asked), typed(sent, ['reason'])];
    const version = seenVersion(sent, '_version') ?? '';
    try {
      return await this.moved(visit, id, to, state, version, sent.has('_show'));
    } catch (error) {
      if (!(error instanceof ServiceAway)) throw error;
      const told = { ...state, others: [stillHere(error, visit.language)] };
      return drawn({ visit, id, version, to, state: told }, 503);
    }
  }

  private async moved(
    visit: Visit,
    id: string,
    to: NextState,
    state: MoveState,
    version: string,
    isShown: boolean,
  ): Promise<Answer> {
    if (isShown) return this.shown(visit, id, to, state);
    try {
      await this.transition(visit, id, to, valueOf(state, 'reason'), version);
      return seeOther(`/mission-desk/${id}`, wordsOf(moveMessages, visit.language).done[to]);
    } catch (error) {
      if (!isProblem(error, 400, 409, 412)) throw error;
      return this.shown(visit, id, to, state, error.problem);
    }
  }

  private transition(
    visit: Visit,
    id: string,
    to: NextState,
    reason: string | undefined,
    version: string,
  ): Promise<Mission> {
    const body = { to, ...(reason === undefined ? {} : { reason }) };
    const header = version === '' ? {} : { 'If-Match': `"${version}"` };
    return this.services.missionScheduling.call(visit.as, (api, headers) =>
      api.POST('/v1/missions/{id}/transitions', { body, headers, params: { path: { id }, header } }),
    );
  }

  private async shown(visit: Visit, id: string, to: NextState, state: MoveState, problem?: Problem): Promise<Answer> {
    const [mission, pools] = await Promise.all([this.missions.one(visit, id), this.missions.pools(visit, id)]);
    // It is there already, or was moved on: the mission itself says what can be done now.
    if (problem === undefined && !mission.nextStates.includes(to)) return seeOther(`/mission-desk/${id}`);
    const told = problem === undefined ? state : refused(state, problem, mission, visit.language);
    return drawn({ visit, id, mission, pools, version: String(mission.version), to, state: told }, problem?.status);
  }
}

function drawn(model: MoveModel, status: number | undefined): Answer {
  return page({
    title: wordsOf(moveMessages, model.visit.language).titles[model.to],
    view: MoveView(model),
    form: MOVE_FORM,
    hasErrors: hasErrors(model.state),
    ...(status !== undefined && { status }),
  });
}

function nextState(asked: string): NextState {
  const found = NEXT_STATES.find((state) => state === asked);
  if (found === undefined) throw new NotFoundException();
  return found;
}

/** Why a step was not taken, in words. */
function refused(state: MoveState, problem: Problem, mission: Mission, language: Language): MoveState {
  const words = wordsOf(moveMessages, language);
  if (problem.status === 412) return { ...state, others: [words.changed] };
  if (problem.code === 'mission.reason-missing') return withError(state, 'reason', words.reasonMissing);
  if (problem.code === 'mission.fields-missing') return { ...state, others: [words.fieldsMissing] };
  if (problem.status === 409) {
    return { ...state, others: [words.notAllowed(wordsOf(missionWords, language).states[mission.state])] };
  }
  return withViolations(state, problem, { '/reason': 'reason' }, language);
}
