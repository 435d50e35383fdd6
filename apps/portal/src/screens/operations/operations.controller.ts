import { Controller, Get, Inject, Post } from '@nestjs/common';
import type { Clock } from '@app/kernel';
import { CLOCK, Roles } from '@app/platform';
import { isProblem } from '../../clients/problem.js';
import { Services } from '../../clients/services.js';
import { fragment, page, seeOther, type Answer } from '../../shell/answer.js';
import { wordsOf } from '../../shell/language.js';
import { Form, VisitOf, type Visit } from '../../shell/visit.js';
import { operationsMessages } from './operations.messages.js';
import { OperationsPart, OperationsView, type OperationsModel, type ServiceLook } from './operations.view.js';
import { operatorServices, type OperatorService } from './operator-services.js';
import { conditionOf, ConditionsSince } from './service-condition.js';

/** How all services stand, for those who keep them running. */
@Controller('operations')
@Roles('operator')
export class OperationsController {
  private readonly services: readonly OperatorService[];
  private readonly since = new ConditionsSince();

  constructor(
    services: Services,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.services = operatorServices(services);
  }

  @Get()
  async show(@VisitOf() visit: Visit): Promise<Answer> {
    const { language, csrf, isFragment } = visit;
    const looks = await Promise.all(this.services.map((service) => this.look(visit, service)));
    const model: OperationsModel = { language, csrf, looks, at: this.clock.now() };
    if (isFragment) return fragment(OperationsPart(model));
    return page({ title: wordsOf(operationsMessages, language).title, view: OperationsView(model) });
  }

  /** Lets a blocked aggregate be tried again. One that is gone was not blocked either. */
  @Post()
  async retry(@VisitOf() { as, language }: Visit, @Form() form: URLSearchParams): Promise<Answer> {
    const words = wordsOf(operationsMessages, language);
    const service = this.services.find(({ name }) => name === form.get('service'));
    if (service === undefined) return seeOther('/operations', words.notBlocked);
    try {
      const released = await service.retry(as, form.get('collection') ?? '', form.get('id') ?? '');
      return seeOther('/operations', released ? words.retried : words.notBlocked);
    } catch (error) {
      if (isProblem(error, 400, 404)) return seeOther('/operations', words.notBlocked);
      throw error;
    }
  }

  private async look({ as }: Visit, service: OperatorService): Promise<ServiceLook> {
    const began = this.clock.now();
    const report = await service.report(as);
    const now = this.clock.now();
    const condition = conditionOf(report, now.getTime() - began.getTime());
    const noted = this.since.note(service.name, condition.state, now);
    if (report.state === 'away') return { service: service.name, condition, noted, blocked: [] };
    const { value } = report;
    const blocked = (value.outbox?.blocked ?? 0) > 0 ? await service.blocked(as) : [];
    return { service: service.name, condition, noted, report: value, blocked };
  }
}
