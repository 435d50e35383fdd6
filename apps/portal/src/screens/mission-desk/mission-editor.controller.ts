import { randomUUID } from 'node:crypto';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { Roles } from '@app/platform';
import { hasErrors } from '../../shell/form-state.js';
import { partOf } from '../../clients/part.js';
import { isProblem, ServiceAway } from '../../clients/problem.js';
import { Services } from '../../clients/services.js';
import type { components } from '../../clients/generated/mission-scheduling.js';
import { fragment, page, seeOther, type Answer } from '../../shell/answer.js';
import { pathIn, wordsOf } from '../../shell/language.js';
import { seenVersion } from '../../shell/seen-version.js';
import { stillHere } from '../../shell/still-here.js';
import { Form, VisitOf, type Visit } from '../../shell/visit.js';
import { submissionKeyOf } from '../../shell/submission-key.js';
import { differencesOf } from './differences.js';
import { editorMessages } from './mission-editor.messages.js';
import { EditorView, MISSION_FORM, type EditorModel } from './mission-editor.view.js';
import {
  addLeg,
  emptyMissionForm,
  knownOffsetsOf,
  missionBodyOf,
  missionFormOf,
  missionPatchOf,
  readMissionForm,
  removeLeg,
  withoutEmptyLegs,
  type MissionForm,
} from './mission-form.js';
import { Legs } from './mission-legs.view.js';
import { withMissionProblem } from './mission-refusals.js';
import { MissionReader } from './missions.js';
import type { Mission } from './mission-words.js';

type PlanMission = components['schemas']['PlanMissionDto'];
type ChangeMission = components['schemas']['ChangeMissionDto'];
type Shown = Omit<EditorModel, 'visit'>;

/** Plans a mission, and changes one. */
@Controller('mission-desk')
@Roles('mission-lead')
export class MissionEditorController {
  constructor(
    private readonly services: Services,
    private readonly missions: MissionReader,
  ) {}

  @Get('new')
  begin(@VisitOf() visit: Visit): Answer {
    return shown(visit, { form: emptyMissionForm(), key: randomUUID() });
  }

  @Post('new')
  async plan(@VisitOf() visit: Visit, @Form() sent: URLSearchParams): Promise<Answer> {
    const key = submissionKeyOf(sent);
    const again = redrawn(visit, sent, { key });
    if (again !== undefined) return again;
    const form = withoutEmptyLegs(readMissionForm(sent));
    // The service checks what was typed and names each field that it does not take.
    const body = { code: sent.get('code')?.trim() ?? '', ...missionBodyOf(form) } as PlanMission;
    try {
      const { id } = await this.services.missionScheduling.call(visit.as, (api, headers) =>
        api.POST('/v1/missions', { body, headers, params: { header: { 'Idempotency-Key': key } } }),
      );
      return seeOther(`/mission-desk/${id}`, wordsOf(editorMessages, visit.language).savedDraft);
    } catch (error) {
      if (error instanceof ServiceAway) return later(visit, error, { form, key });
      if (isProblem(error, 409) && error.problem.code === 'idempotency-key.reused') {
        return shown(visit, { key: randomUUID(), form: sentBefore(form, visit) });
      }
      if (!isProblem(error, 400) && !(isProblem(error, 409) && error.problem.code === 'mission.duplicate')) throw error;
      return shown(visit, { key, form: withMissionProblem(form, error.problem, visit.language) });
    }
  }

  @Get(':id/edit')
  async edit(@VisitOf() visit: Visit, @Param('id') id: string): Promise<Answer> {
    const mission = await this.missions.one(visit, id);
    return shown(visit, { form: missionFormOf(mission), mission: known(mission) });
  }

  @Post(':id/edit')
  async change(@VisitOf() visit: Visit, @Param('id') id: string, @Form() sent: URLSearchParams): Promise<Answer> {
    const found = await partOf(this.missions.one(visit, id));
    const now = found.state === 'here' ? known(found.value) : { id, version: '' };
    const version = seenVersion(sent, '_version') ?? now.version;
    const mission = { ...now, version };
    const again = redrawn(visit, sent, { mission });
    if (again !== undefined) return again;
    const form = withoutEmptyLegs(readMissionForm(sent));
    if (found.state === 'away') return later(visit, found, { form, mission });
    const stored = found.value;
    try {
      await this.save(visit, id, version, missionPatchOf(form, knownOffsetsOf(stored)));
      return seeOther(`/mission-desk/${id}`, wordsOf(editorMessages, visit.language).saved);
    } catch (error) {
      if (error instanceof ServiceAway) return later(visit, error, { form, mission });
      // What was typed stays, next to what somebody else saved; saving again is then on purpose.
      if (isProblem(error, 412)) {
        return shown(visit, {
          form,
          mission: known(stored),
          differences: differencesOf(form, stored, visit.language),
        });
      }
      if (isProblem(error, 400)) {
        return shown(visit, { mission, form: withMissionProblem(form, error.problem, visit.language) });
      }
      if (isProblem(error, 409)) return shown(visit, { mission, form: refused(form, error.problem, visit) });
      throw error;
    }
  }

  private save(visit: Visit, id: string, version: string, body: ChangeMission): Promise<Mission> {
    return this.services.missionScheduling.call(visit.as, (api, headers) =>
      api.PATCH('/v1/missions/{id}', {
        ...{ body, headers },
        params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      }),
    );
  }
}

const known = ({ id, title, version }: Mission) => ({ id, title, version: String(version) });

/** With the same key or version: should it have been saved after all, sending again does not do it twice. */
function later(visit: Visit, away: { readonly service: string }, { form, ...rest }: Shown): Answer {
  const others = [stillHere(away, visit.language)];
  return shown(visit, { ...rest, form: { ...form, state: { ...form.state, others } } }, 503);
}

function sentBefore(form: MissionForm, { language }: Visit): MissionForm {
  const { alreadySent } = wordsOf(editorMessages, language);
  return { ...form, state: { ...form.state, others: [alreadySent] } };
}

function refused(form: MissionForm, problem: Parameters<typeof withMissionProblem>[1], visit: Visit): MissionForm {
  const told = withMissionProblem(form, problem, visit.language);
  if (hasErrors(told.state)) return told;
  const { notChangeable } = wordsOf(editorMessages, visit.language);
  return { ...told, state: { ...told.state, others: [notChangeable] } };
}

/** The form again as it was typed: in another language, or with one leg more or less. `undefined` when it is to be saved. */
function redrawn(visit: Visit, sent: URLSearchParams, rest: Omit<Shown, 'form'>): Answer | undefined {
  const form = readMissionForm(sent);
  const step = sent.get('_leg');
  if (step === null) return sent.has('_show') ? shown(visit, { ...rest, form }) : undefined;
  const removed = /^remove-(\d{1,2})$/.exec(step)?.[1];
  const changed = removed === undefined ? addLeg(form) : removeLeg(form, Number(removed));
  const just = removed === undefined ? 'added' : 'removed';
  const { language, path } = visit;
  if (visit.isFragment) return fragment(Legs({ language, form: changed, address: pathIn(language, path), just }));
  return shown(visit, { ...rest, form: changed, just });
}

function shown(visit: Visit, model: Shown, status?: number): Answer {
  const words = wordsOf(editorMessages, visit.language);
  const isRefused = hasErrors(model.form.state) || model.differences !== undefined;
  return page({
    title: model.mission === undefined ? words.newTitle : words.editTitle,
    view: EditorView({ visit, ...model }),
    form: MISSION_FORM,
    hasErrors: isRefused,
    ...(model.differences === undefined ? {} : { status: 412 }),
    ...(status !== undefined && { status }),
  });
}
