import { Controller, Get, Header, Param, Post, Req, StreamableFile } from '@nestjs/common';
import { Roles } from '@app/platform';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { CSRF_FIELD } from '../../shell/form-token.js';
import { ChecksItsForm, PortalGuard } from '../../access/portal.guard.js';
import type { Credentials } from '../../clients/credentials.js';
import { typed, valueOf, withError, type FormState } from '../../shell/form-state.js';
import { isProblem, ServiceAway } from '../../clients/problem.js';
import { Services } from '../../clients/services.js';
import { fragment, page, seeOther, type Answer } from '../../shell/answer.js';
import { wordsOf } from '../../shell/language.js';
import { VisitOf, type Visit } from '../../shell/visit.js';
import { EXAMPLE_FILE } from './example-file.js';
import { leadImportMessages } from './lead-import.messages.js';
import { ImportGoneView, LeadImportFragment, LeadImportView } from './lead-import.view.js';
import { leadImportsMessages } from './lead-imports.messages.js';
import { readUpload, type ArrivingFile } from './read-upload.js';
import { UPLOAD_FORM, UploadFormView, type UploadField } from './upload-form.view.js';
import { withUploadProblems } from './upload-problems.js';

type State = FormState<UploadField>;

/** More does not fit the address that it goes on in; the service says what else is wrong with it. */
const MOST_OF_A_SOURCE = 64;
const UPLOAD_MS = 5 * 60_000;
const REPORT_MS = 2 * 60_000;

/** Leads from a file: sending it, and seeing what came of each line. */
@Controller('lead-imports')
@Roles('account-manager')
export class LeadImportsController {
  constructor(
    private readonly services: Services,
    private readonly guard: PortalGuard,
  ) {}

  @Get()
  show(@VisitOf() visit: Visit): Answer {
    return this.form(visit, { values: {}, errors: {}, others: [] });
  }

  @Get('example.csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="leads-example.csv"')
  example(): string {
    return EXAMPLE_FILE;
  }

  @Post()
  @ChecksItsForm()
  async send(@VisitOf() visit: Visit, @Req() request: FastifyRequest): Promise<Answer> {
    const { fields, file, isBroken } = await readUpload(request);
    // Nothing is done, so neither need its token have arrived.
    if (isBroken) return this.brokenOff(visit, typed<UploadField>(fields, ['source']));
    try {
      this.guard.assertOwnForm(request, fields.get(CSRF_FIELD));
      const state = typed<UploadField>(fields, ['source']);
      return fields.has('_show') ? this.form(visit, state) : await this.passOn(visit, state, file);
    } finally {
      file?.drop();
    }
  }

  @Get(':id')
  async read(@VisitOf() visit: Visit, @Param('id') id: string): Promise<Answer> {
    const { language, as, isFragment } = visit;
    try {
      const found = await this.services.leadIntake.call(as, (api, headers) =>
        api.GET('/v1/lead-imports/{id}', { headers, params: { path: { id } } }),
      );
      if (isFragment) return fragment(LeadImportFragment({ language, found }));
      return page({ title: wordsOf(leadImportMessages, language).title, view: LeadImportView({ language, found }) });
    } catch (error) {
      if (!isProblem(error, 400, 404)) throw error;
      const title = wordsOf(leadImportMessages, language).goneTitle;
      return page({ title, status: 404, view: ImportGoneView({ language }) });
    }
  }

  @Get(':id/report')
  async report(@VisitOf() { as }: Visit, @Param('id') id: string): Promise<StreamableFile> {
    const path = `/v1/lead-imports/${encodeURIComponent(id)}/report`;
    const asked = { headers: { accept: 'text/csv' }, deadlineMs: REPORT_MS };
    const { body } = await this.services.leadIntake.open(as, path, asked);
    return new StreamableFile(body === null ? Readable.from([]) : Readable.fromWeb(body as ReadableStream), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="lead-import-report.csv"',
    });
  }

  private async passOn(visit: Visit, state: State, file: ArrivingFile | undefined): Promise<Answer> {
    const words = wordsOf(leadImportsMessages, visit.language);
    const source = valueOf(state, 'source');
    if (source === undefined || source.length > MOST_OF_A_SOURCE) {
      return this.form(visit, withError(state, 'source', words.sourceShape));
    }
    if (file?.isChosen !== true) return this.form(visit, withError(state, 'file', words.noFile));
    try {
      return seeOther(`/lead-imports/${await this.stage(visit.as, source, file)}`);
    } catch (error) {
      if (file.isBroken) return this.brokenOff(visit, state);
      if (file.isTooLarge) return this.form(visit, withError(state, 'file', words.tooLarge));
      if (isProblem(error, 400)) return this.form(visit, withUploadProblems(state, error.problem, words));
      if (error instanceof ServiceAway) return this.form(visit, withError(state, 'file', words.away), 503);
      throw error;
    }
  }

  private brokenOff(visit: Visit, state: State): Answer {
    const { fileProblems } = wordsOf(leadImportsMessages, visit.language);
    return this.form(visit, withError(state, 'file', fileProblems['brokenOff'] ?? ''));
  }

  /** The file goes on while it comes in. @returns the id of the import */
  private async stage(as: Credentials, source: string, file: ArrivingFile): Promise<string> {
    const response = await this.services.leadIntake.open(as, `/v1/lead-imports?source=${encodeURIComponent(source)}`, {
      ...{ method: 'POST', headers: { 'content-type': 'text/csv' }, body: file.bytes(), deadlineMs: UPLOAD_MS },
    });
    const { id } = (await response.json()) as { readonly id: string };
    return id;
  }

  private form(visit: Visit, state: State, status?: number): Answer {
    const { language } = visit;
    const hasErrors = Object.keys(state.errors).length > 0 || state.others.length > 0;
    return page({
      ...{ title: wordsOf(leadImportsMessages, language).title, hasErrors, form: UPLOAD_FORM },
      view: UploadFormView({ language, visit, state }),
      ...(status === undefined ? {} : { status }),
    });
  }
}
