import { randomUUID } from 'node:crypto';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { Roles } from '@app/platform';
import { hasErrors, typed, valueOf, withError, withViolations, type FormState } from '../../shell/form-state.js';
import type { components } from '../../clients/generated/mission-scheduling.js';
import { partOf } from '../../clients/part.js';
import { isProblem, ServiceAway, type Problem } from '../../clients/problem.js';
import { Services } from '../../clients/services.js';
import { page, seeOther, type Answer } from '../../shell/answer.js';
import { HOME_ZONE } from '../../shell/format.js';
import { wordsOf, type Language } from '../../shell/language.js';
import { instantOf } from '../../shell/local-time.js';
import { Form, VisitOf, type Visit } from '../../shell/visit.js';
import { stillHere } from '../../shell/still-here.js';
import { submissionKeyOf } from '../../shell/submission-key.js';
import { MissionReader } from './missions.js';
import type { Mission } from './mission-words.js';
import { POOL_FIELDS, poolFormMessages, type PoolField } from './slot-pool-form.messages.js';
import { POOL_FORM, PoolFormView, type PoolFormModel } from './slot-pool-form.view.js';

type PoolState = FormState<PoolField>;
type DefineSlotPool = components['schemas']['DefineSlotPoolDto'];

const POINTERS = Object.fromEntries(POOL_FIELDS.map((field) => [`/${field}`, field])) as Readonly<
  Record<string, PoolField>
>;

/** Adds a pool of places to a mission. */
@Controller('mission-desk/:id/slot-pools')
@Roles('mission-lead')
export class SlotPoolFormController {
  constructor(
    private readonly services: Services,
    private readonly missions: MissionReader,
  ) {}

  @Get('new')
  async begin(@VisitOf() visit: Visit, @Param('id') id: string): Promise<Answer> {
    const mission = await this.missions.one(visit, id);
    return shown(visit, mission, likely(mission), randomUUID());
  }

  @Post('new')
  async add(@VisitOf() visit: Visit, @Param('id') id: string, @Form() sent: URLSearchParams): Promise<Answer> {
    const [state, key] = [typed(sent, POOL_FIELDS), submissionKeyOf(sent)];
    try {
      if (sent.has('_show')) return shown(visit, await this.missions.one(visit, id), state, key);
      await this.services.missionScheduling.call(visit.as, (api, headers) =>
        api.POST('/v1/missions/{missionId}/slot-pools', {
          ...{ body: bodyOf(state), headers },
          params: { path: { missionId: id }, header: { 'Idempotency-Key': key } },
        }),
      );
      return seeOther(`/mission-desk/${id}`, wordsOf(poolFormMessages, visit.language).done);
    } catch (error) {
      // The same key: should the places have been added after all, sending again adds no others.
      if (error instanceof ServiceAway) {
        return shown(visit, { id }, { ...state, others: [stillHere(error, visit.language)] }, key, 503);
      }
      if (!isProblem(error, 400, 409)) throw error;
      const found = await partOf(this.missions.one(visit, id));
      const mission = found.state === 'here' ? found.value : { id };
      if (error.problem.code === 'idempotency-key.reused') {
        const { alreadySent } = wordsOf(poolFormMessages, visit.language);
        return shown(visit, mission, { ...state, others: [alreadySent] }, randomUUID());
      }
      return shown(visit, mission, refused(state, error.problem, visit.language), key);
    }
  }
}

/** What most pools are like. */
const likely = ({ capacity, legs }: Mission): PoolState => ({
  values: {
    ...{ kind: 'delegatePlace', capacity: String(capacity), allocation: 'immediate' },
    zone: legs[0]?.zone ?? HOME_ZONE,
  },
  errors: {},
  others: [],
});

/** What was typed, as the service takes it; what cannot be read goes as it is, for the service to refuse. */
function bodyOf(state: PoolState): DefineSlotPool {
  const of = (field: PoolField): string => valueOf(state, field) ?? '';
  const zone = of('zone');
  const capacity = of('capacity');
  const moment = (field: 'startsAt' | 'endsAt') => {
    const local = valueOf(state, field);
    return local === undefined ? {} : { [field]: instantOf(local, zone) ?? local };
  };
  return {
    ...{ kind: of('kind'), allocation: of('allocation'), zone },
    capacity: /^\d{1,9}$/.test(capacity) ? Number(capacity) : capacity,
    ...moment('startsAt'),
    ...moment('endsAt'),
  } as DefineSlotPool;
}

function refused(state: PoolState, problem: Problem, language: Language): PoolState {
  const words = wordsOf(poolFormMessages, language);
  if (problem.code === 'slot-pool.selection-not-offered') {
    return withError(state, 'allocation', words.selectionNotOffered);
  }
  if (problem.status === 409) return { ...state, others: [words.notChangeable] };
  let told = state;
  for (const { pointer, code } of problem.errors ?? []) {
    const field = POINTERS[pointer];
    if (field === 'startsAt' || field === 'endsAt') {
      told = withError(told, field, code === 'notAfterStart' ? words.endBeforeStart : words.timeSkipped);
    }
  }
  return withViolations(told, problem, POINTERS, language);
}

function shown(
  visit: Visit,
  mission: PoolFormModel['mission'],
  state: PoolState,
  key: string,
  status?: number,
): Answer {
  return page({
    title: wordsOf(poolFormMessages, visit.language).title,
    view: PoolFormView({ visit, mission, state, key }),
    form: POOL_FORM,
    hasErrors: hasErrors(state),
    ...(status !== undefined && { status }),
  });
}
