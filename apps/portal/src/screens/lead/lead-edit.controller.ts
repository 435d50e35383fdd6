import { Controller, Get, Param, Post } from '@nestjs/common';
import { Roles } from '@app/platform';
import { sentenceOf } from '../../shell/form-state.js';
import type { components as LeadIntake } from '../../clients/generated/lead-intake.js';
import { isProblem, ServiceAway, type Problem } from '../../clients/problem.js';
import { Services } from '../../clients/services.js';
import { page, seeOther, type Answer } from '../../shell/answer.js';
import { wordsOf } from '../../shell/language.js';
import { seenEtag } from '../../shell/seen-version.js';
import { stillHere } from '../../shell/still-here.js';
import { Form, VisitOf, type Visit } from '../../shell/visit.js';
import { leadEditMessages } from './lead-edit.messages.js';
import { LEAD_FORM, LeadEditView, type LeadEditModel } from './lead-edit.view.js';
import { changedNames, mergeValues, parseBase, patchOf, POINTERS, readValues, valuesOf } from './lead-form.js';
import type { LeadValues } from './lead-form.js';
import { leadName, type Lead, type LeadChange } from './lead.model.js';

/** A merge patch: parts of it, and `null` for what is taken away. What is wrong with it the service says. */
type LeadPatch = LeadIntake['schemas']['LeadPatchDto'];

/** What was sent back. */
interface Sent {
  readonly etag: string;
  /** Absent when the form did not say it. */
  readonly base: LeadValues | undefined;
  readonly typed: LeadValues;
}

/** As {@link Sent}, with the lead for what the form did not say. */
interface Known extends Sent {
  readonly base: LeadValues;
}

interface Read {
  readonly data: Lead;
  readonly etag: string;
}

/** The form in which a lead is corrected: only what was changed is sent, on the version that it was changed from. */
@Controller('leads/:id/edit')
@Roles('account-manager')
export class LeadEditController {
  constructor(private readonly services: Services) {}

  @Get()
  async form(@VisitOf() visit: Visit, @Param('id') id: string): Promise<Answer> {
    return this.shown(visit, await this.read(visit, id));
  }

  @Post()
  async save(@VisitOf() visit: Visit, @Param('id') id: string, @Form() form: URLSearchParams): Promise<Answer> {
    const sent = { etag: seenEtag(form, '_etag'), base: parseBase(form.get('_base')), typed: readValues(form) };
    try {
      return await this.saved(visit, id, sent, form.has('_show'));
    } catch (error) {
      if (!(error instanceof ServiceAway)) throw error;
      return later(visit, id, sent, error);
    }
  }

  private async saved(visit: Visit, id: string, { etag, base, typed }: Sent, isShown: boolean): Promise<Answer> {
    const read = await this.read(visit, id);
    const sent = { etag, base: base ?? valuesOf(read.data), typed };
    if (isShown) return this.shown(visit, read, { ...sent, values: typed });
    const words = wordsOf(leadEditMessages, visit.language);
    if (changedNames(sent.base, typed).length === 0) return seeOther(`/leads/${id}`, words.nothing);
    try {
      await this.services.leadIntake.call(visit.as, (api, headers) =>
        api.PATCH('/v1/leads/{id}', {
          headers: { ...headers, 'content-type': 'application/merge-patch+json' },
          params: { path: { id }, header: { 'If-Match': etag } },
          body: patchOf(sent.base, typed) as LeadPatch,
        }),
      );
    } catch (error) {
      if (isProblem(error, 412, 428)) return this.conflicting(visit, id, sent);
      if (isProblem(error, 400, 409)) return this.refused(visit, read, sent, error.problem);
      throw error;
    }
    return seeOther(`/leads/${id}`, words.saved);
  }

  private read(visit: Visit, id: string): Promise<Read> {
    return this.services.leadIntake.callWithEtag(visit.as, (api, headers) =>
      api.GET('/v1/leads/{id}', { headers, params: { path: { id } } }),
    );
  }

  private shown(
    visit: Visit,
    { data, etag }: Read,
    changed: Partial<Pick<LeadEditModel, 'etag' | 'base' | 'values' | 'errors' | 'others' | 'meanwhile'>> = {},
  ): Answer {
    const base = valuesOf(data);
    const model = {
      ...{ visit, id: data.id, name: leadName(data), etag, base, values: base, errors: {}, others: [] },
      ...changed,
    };
    return drawn(model, model.meanwhile === undefined ? undefined : 412);
  }

  /** Somebody was faster: their changes are taken in, what was typed stays, and the person looks again. */
  private async conflicting(visit: Visit, id: string, { etag, base, typed }: Known): Promise<Answer> {
    const [read, history] = await Promise.all([
      this.read(visit, id),
      this.services.leadIntake.call(visit.as, (api, headers) =>
        api.GET('/v1/leads/{id}/history', { headers, params: { path: { id } } }),
      ),
    ]);
    const { values, conflicts } = mergeValues(base, typed, valuesOf(read.data));
    return this.shown(visit, read, { values, meanwhile: { by: lastAfter(history.items, etag), conflicts } });
  }

  private refused(visit: Visit, read: Read, { etag, base, typed }: Known, problem: Problem): Answer {
    const words = wordsOf(leadEditMessages, visit.language);
    const errors: Record<string, string> = {};
    const others: string[] = [];
    for (const violation of problem.errors ?? []) {
      const field = fieldOf(violation.pointer);
      if (field === undefined) others.push(`${words.refused} ${violation.pointer} ${violation.detail}`);
      else errors[field] ??= sentenceOf(violation, typed[field], visit.language);
    }
    if (problem.code === 'lead.channel-fixed') errors['channel'] = words.channelFixed;
    else if (problem.errors === undefined) others.push(`${words.refused} ${problem.detail}`);
    return this.shown(visit, read, { etag, base, values: typed, errors, others });
  }
}

function drawn(model: LeadEditModel, status?: number): Answer {
  return page({
    title: wordsOf(leadEditMessages, model.visit.language).title(model.name),
    view: LeadEditView(model),
    form: LEAD_FORM,
    hasErrors: status !== undefined || model.others.length > 0 || Object.keys(model.errors).length > 0,
    ...(status !== undefined && { status }),
  });
}

/**
 * Drawn from what was sent alone, on the same version: should it have been saved after all, that is told when it is sent
 * again.
 */
function later(visit: Visit, id: string, { etag, base = {}, typed }: Sent, away: ServiceAway): Answer {
  const others = [stillHere(away, visit.language)];
  return drawn({ ...{ visit, id, name: 'Lead', etag, base, values: typed }, errors: {}, others }, 503);
}

function fieldOf(pointer: string): string | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    if (POINTERS[at] !== undefined) return POINTERS[at];
  }
  return undefined;
}

/** Who changed the lead last after the version that the form was filled with. */
const lastAfter = (history: readonly LeadChange[], etag: string): string | undefined =>
  history.filter(({ version }) => version > Number(etag.replaceAll(/\D/g, ''))).at(-1)?.by;
