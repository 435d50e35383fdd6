import { randomUUID } from 'node:crypto';
import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { Roles } from '@app/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { typed, valueOf, withError, withViolations, type FormState } from '../../shell/form-state.js';
import { isProblem, ServiceAway } from '../../clients/problem.js';
import { Services } from '../../clients/services.js';
import { fragment, page, seeOther, type Answer } from '../../shell/answer.js';
import { wordsOf } from '../../shell/language.js';
import { Form, VisitOf, type Visit } from '../../shell/visit.js';
import { submissionKeyOf } from '../../shell/submission-key.js';
import { findKnown, type Hint } from './find-known.js';
import { HintView } from './hint.view.js';
import { lastLead, rememberLead } from './last-lead.js';
import { fieldsOfLead, leadOf, logLead, type Recognised } from './log-lead.js';
import { quickLogMessages } from './quick-log.messages.js';
import { QUICK_LOG_FIELDS, QUICK_LOG_FORM, QuickLogView, type QuickLogField } from './quick-log.view.js';

type State = FormState<QuickLogField>;

interface Shown {
  readonly key?: string;
  readonly hint?: Hint;
  readonly status?: number;
}

const SILENT: Hint = { state: 'silent' };

/** Logs a lead in five answers, while the investor is on the telephone. */
@Controller('leads/new')
@Roles('account-manager')
export class QuickLogController {
  constructor(private readonly services: Services) {}

  @Get()
  show(@VisitOf() visit: Visit, @Req() request: FastifyRequest): Answer {
    const { country, channel } = lastLead(request);
    const values = { ...(country === undefined ? {} : { country }), channel: channel ?? 'phone' };
    return this.form(visit, { values, errors: {}, others: [] });
  }

  /** Who it may be, while the name is typed. A POST, so that names stay out of addresses. */
  @Post('hint')
  async hint(@VisitOf() visit: Visit, @Form() form: URLSearchParams): Promise<Answer> {
    const state = typed(form, QUICK_LOG_FIELDS);
    const { language } = visit;
    return fragment(HintView({ language, hint: await this.hintFor(visit, state), known: valueOf(state, 'known') }));
  }

  @Post()
  async save(
    @VisitOf() visit: Visit,
    @Form() form: URLSearchParams,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const state = typed(form, QUICK_LOG_FIELDS);
    const key = submissionKeyOf(form);
    if (form.has('_show') || form.has('_check')) {
      return this.form(visit, state, { key, hint: await this.hintFor(visit, state) });
    }
    if (!isId(valueOf(state, 'known'))) {
      const told = withError(state, 'known', wordsOf(quickLogMessages, visit.language).notRecognised);
      return this.form(visit, told, { key, hint: await this.hintFor(visit, state) });
    }
    try {
      return await this.saved(visit, state, key, reply);
    } catch (error) {
      // The same key: should it have been saved after all, saving again does not make a second lead.
      if (error instanceof ServiceAway) return this.form(visit, saveLater(state, visit), { key, status: 503 });
      const refused = stateAfter(error, state, visit);
      if (refused === undefined) throw error;
      return this.form(visit, refused, { hint: await this.hintFor(visit, state) });
    }
  }

  private async saved(visit: Visit, state: State, key: string, reply: FastifyReply): Promise<Answer> {
    const words = wordsOf(quickLogMessages, visit.language);
    const lead = leadOf(state, await this.recognised(visit, state));
    const { id, reference } = await logLead(this.services, visit.as, lead, key);
    rememberLead(reply, { country: lead.organisation.country, channel: lead.channel });
    return seeOther(`/leads/${id}`, {
      text: words.saved(reference),
      next: { path: '/leads/new', label: words.another },
    });
  }

  private async recognised({ as, language }: Visit, state: State): Promise<Recognised | undefined> {
    const id = valueOf(state, 'known');
    if (id === undefined) return undefined;
    const organisation = await this.services.companyMatching.call(as, (api, headers) =>
      api.GET('/v1/organisations/{id}', { headers, params: { path: { id } } }),
    );
    const { recognised } = wordsOf(quickLogMessages, language);
    return { organisation, note: recognised(organisation.legalName ?? id) };
  }

  private hintFor({ as }: Visit, state: State): Promise<Hint> {
    return findKnown(this.services, as, { company: valueOf(state, 'company'), country: valueOf(state, 'country') });
  }

  private form(visit: Visit, state: State, shown: Shown = {}): Answer {
    const { key = randomUUID(), hint = SILENT, ...status } = shown;
    const { language } = visit;
    const hasErrors = Object.keys(state.errors).length > 0 || state.others.length > 0;
    const { title } = wordsOf(quickLogMessages, language);
    const view = QuickLogView({ language, visit, state, key, hint });
    return page({ title, hasErrors, form: QUICK_LOG_FORM, view, ...status });
  }
}

/** Whether it may go on as the id of a company, or is none; browsers can be made to send anything. */
const isId = (known: string | undefined): boolean =>
  known === undefined || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(known);

const saveLater = (state: State, { language }: Visit): State => ({
  ...state,
  others: [wordsOf(quickLogMessages, language).away],
});

/** The form with what is wrong; `undefined` for an error that is not about the form. */
function stateAfter(error: unknown, state: State, { language }: Visit): State | undefined {
  const words = wordsOf(quickLogMessages, language);
  if (isProblem(error, 404)) return withError(state, 'known', words.notRecognised);
  if (isProblem(error, 409)) return { ...state, others: [words.alreadySent] };
  return isProblem(error, 400) ? withViolations(state, error.problem, fieldsOfLead, language) : undefined;
}
