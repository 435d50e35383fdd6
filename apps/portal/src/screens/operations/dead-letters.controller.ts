import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { Roles } from '@app/platform';
import { sentenceOf } from '../../shell/form-state.js';
import { isProblem, ServiceAway, type ApiProblem } from '../../clients/problem.js';
import { Services } from '../../clients/services.js';
import { page, seeOther, type Answer } from '../../shell/answer.js';
import { formatNumber } from '../../shell/format.js';
import { wordsOf, type Language } from '../../shell/language.js';
import { pageAt } from '../../shell/page-at.js';
import { stillHere } from '../../shell/still-here.js';
import { Form, QueryOf, VisitOf, type Visit } from '../../shell/visit.js';
import { DeadLetterView, DISCARD_FORM, DiscardView, type DiscardModel } from './dead-letter.view.js';
import { DeadLettersView, type LetterFilter } from './dead-letters.view.js';
import { wrongWith } from './letter-words.js';
import { operationsMessages } from './operations.messages.js';
import { cursorOf } from '../../clients/cursor-of.js';
import { LETTER_STATES, operatorServices, type OperatorService } from './operator-services.js';

const filterOf = (query: URLSearchParams): LetterFilter => {
  const asked = query.get('state');
  return asked === 'all' ? 'all' : (LETTER_STATES.find((state) => state === asked) ?? 'waiting');
};

/** Why nothing was done, in words. */
function refusalOf({ problem }: ApiProblem, language: Language): string {
  const { refusals } = wordsOf(operationsMessages, language);
  if (problem.code === 'dead-letter.lost') return refusals.lost;
  return problem.code === 'dead-letter.redriven' ? refusals.redriven : refusals.other;
}

function asked(model: DiscardModel, status?: number): Answer {
  return page({
    title: wordsOf(operationsMessages, model.language).discardTitle,
    view: DiscardView(model),
    form: DISCARD_FORM,
    hasErrors: status !== undefined || model.error !== undefined,
    ...(status !== undefined && { status }),
  });
}

/** Records that a service could not handle: why, and what becomes of them. */
@Controller('operations/dead-letters')
@Roles('operator')
export class DeadLettersController {
  private readonly services: readonly OperatorService[];

  constructor(services: Services) {
    this.services = operatorServices(services);
  }

  @Get(':service')
  async list(
    @VisitOf() { as, language, csrf }: Visit,
    @Param('service') name: string,
    @QueryOf() query: URLSearchParams,
  ): Promise<Answer> {
    const service = this.named(name);
    const filter = filterOf(query);
    const [[{ items, next }, cursor], report] = await Promise.all([
      pageAt(query.get('cursor') ?? undefined, (from) =>
        service.letters(as, filter === 'all' ? undefined : filter, from),
      ),
      service.report(as),
    ]);
    const counted = report.state === 'here' ? (report.value.deadLetters?.waiting ?? 0) : 0;
    // The count is some seconds old: what is on the page is known better.
    const listed = items.filter(({ state }) => state === 'waiting').length;
    const isWhole = filter === 'waiting' && cursor === undefined && next === undefined;
    const words = wordsOf(operationsMessages, language);
    return page({
      title: words.letters(words.services[service.name]),
      view: DeadLettersView({
        ...{ language, csrf, service: service.name, filter, items },
        waiting: isWhole ? listed : Math.max(counted, listed),
        ...{ isFurther: cursor !== undefined, nextCursor: cursorOf(next) },
      }),
    });
  }

  @Post(':service')
  async redriveAll(@VisitOf() { as, language }: Visit, @Param('service') name: string): Promise<Answer> {
    const service = this.named(name);
    const words = wordsOf(operationsMessages, language);
    const { redriven, lost, more } = await service.redriveAll(as);
    const done = words.redrivenAll(formatNumber(redriven, language), lost);
    return seeOther(`/operations/dead-letters/${service.name}`, more ? `${done} ${words.redriveMore}` : done);
  }

  @Get(':service/:id')
  one(@VisitOf() visit: Visit, @Param('service') name: string, @Param('id') id: string): Promise<Answer> {
    return this.show(visit, this.named(name), id);
  }

  @Post(':service/:id')
  async redrive(@VisitOf() visit: Visit, @Param('service') name: string, @Param('id') id: string): Promise<Answer> {
    const service = this.named(name);
    try {
      await service.redrive(visit.as, id);
    } catch (error) {
      if (!isProblem(error, 409)) throw error;
      return this.show(visit, service, id, [refusalOf(error, visit.language)]);
    }
    const { redriven } = wordsOf(operationsMessages, visit.language);
    return seeOther(`/operations/dead-letters/${service.name}/${encodeURIComponent(id)}`, redriven);
  }

  @Get(':service/:id/discard')
  askToDiscard(@VisitOf() visit: Visit, @Param('service') name: string, @Param('id') id: string): Promise<Answer> {
    return this.ask(visit, this.named(name), id);
  }

  @Post(':service/:id/discard')
  async discard(
    @VisitOf() visit: Visit,
    @Param('service') name: string,
    @Param('id') id: string,
    @Form() form: URLSearchParams,
  ): Promise<Answer> {
    const service = this.named(name);
    const reason = form.get('reason')?.trim() ?? '';
    try {
      return form.has('_show')
        ? await this.ask(visit, service, id, reason)
        : await this.discarded(visit, service, id, reason);
    } catch (error) {
      if (!(error instanceof ServiceAway)) throw error;
      const { language, csrf } = visit;
      const others = [stillHere(error, language)];
      return asked({ language, csrf, service: service.name, letter: { id }, reason, others }, 503);
    }
  }

  private async discarded(visit: Visit, service: OperatorService, id: string, reason: string): Promise<Answer> {
    const words = wordsOf(operationsMessages, visit.language);
    if (reason === '') return this.ask(visit, service, id, reason, words.discardReasonMissing);
    try {
      await service.discard(visit.as, id, reason);
    } catch (error) {
      if (isProblem(error, 409)) return this.show(visit, service, id, [refusalOf(error, visit.language)]);
      if (!isProblem(error, 400)) throw error;
      const [violation] = error.problem.errors ?? [];
      const sentence = sentenceOf({ code: violation?.code ?? 'other' }, reason, visit.language);
      return this.ask(visit, service, id, reason, sentence);
    }
    return seeOther(`/operations/dead-letters/${service.name}`, words.discarded);
  }

  private async show(
    { as, language, csrf }: Visit,
    service: OperatorService,
    id: string,
    errors: readonly string[] = [],
  ): Promise<Answer> {
    const letter = await service.letter(as, id);
    return page({
      title: wrongWith(letter.errorCode, language),
      view: DeadLetterView({ language, csrf, service: service.name, letter, errors }),
      ...(errors.length > 0 && { hasErrors: true, status: 409 }),
    });
  }

  private async ask(
    { as, language, csrf }: Visit,
    service: OperatorService,
    id: string,
    reason?: string,
    error?: string,
  ): Promise<Answer> {
    const letter = await service.letter(as, id);
    return asked({ language, csrf, service: service.name, letter, reason, error });
  }

  /** @throws NotFoundException */
  private named(name: string): OperatorService {
    const service = this.services.find((each) => each.name === name);
    if (service === undefined) throw new NotFoundException();
    return service;
  }
}
