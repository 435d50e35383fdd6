import { Controller, Get, Inject } from '@nestjs/common';
import type { Clock } from '@app/kernel';
import { CLOCK, Public, STORAGE, type Storage } from '@app/platform';
import { Services } from '../../clients/services.js';
import { fragment, page, type Answer } from '../../shell/answer.js';
import { wordsOf } from '../../shell/language.js';
import { VisitOf, type Visit } from '../../shell/visit.js';
import { askReadiness, ServiceWatch } from './service-watch.js';
import { statusMessages } from './status.messages.js';
import { Services as ServicesPart, StatusView } from './status.view.js';

/** Whether everything works, for everybody; staff of operations see more elsewhere. */
@Controller('status')
@Public()
export class StatusController {
  private readonly watch: ServiceWatch;

  constructor(
    services: Services,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(STORAGE) storage: Pick<Storage, 'answers'>,
  ) {
    const { missionScheduling, leadIntake, companyMatching } = services;
    this.watch = new ServiceWatch(
      [
        // It answers this very request; what it may lack is its database.
        ['portal', async () => ((await storage.answers()) ? 'up' : 'down')],
        ['mission-scheduling', askReadiness(missionScheduling.baseUrl)],
        ['lead-intake', askReadiness(leadIntake.baseUrl)],
        ['company-matching', askReadiness(companyMatching.baseUrl)],
      ],
      clock,
    );
  }

  @Get()
  async show(@VisitOf() { language, isFragment }: Visit): Promise<Answer> {
    const words = wordsOf(statusMessages, language);
    const model = { words, language, services: await this.watch.look(), now: this.clock.now() };
    return isFragment ? fragment(ServicesPart(model)) : page({ title: words.title, view: StatusView(model) });
  }
}
