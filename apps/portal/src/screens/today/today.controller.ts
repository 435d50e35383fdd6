import { Controller, Get } from '@nestjs/common';
import { Roles } from '@app/platform';
import { Services } from '../../clients/services.js';
import { LiveParts } from '../../live/live-part.js';
import { liveOf } from '../../live/live-of.js';
import { Timeline } from '../../live/timeline.js';
import { page, type Answer } from '../../shell/answer.js';
import { wordsOf } from '../../shell/language.js';
import { VisitOf, type Visit } from '../../shell/visit.js';
import { loadToday } from './load-today.js';
import { todayMessages } from './today.messages.js';
import { CasesSection, FirstSection, NewestSection, TodayView, type TodayModel } from './today.view.js';

/** Every lead event and match decision changes something here. */
const KEY = 'leads';

/** Where an account manager begins. */
@Controller('today')
@Roles('account-manager')
export class TodayController {
  constructor(
    private readonly services: Services,
    private readonly timeline: Timeline,
    parts: LiveParts,
  ) {
    parts.add({
      name: 'today',
      roles: ['account-manager'],
      keyOf: () => KEY,
      draw: async (visit) => {
        const model = await this.modelFor(visit);
        return [
          { id: 'today-first', view: FirstSection(model) },
          { id: 'today-cases', view: CasesSection(model) },
          { id: 'today-newest', view: NewestSection(model) },
        ];
      },
    });
  }

  @Get()
  async show(@VisitOf() visit: Visit): Promise<Answer> {
    const live = await liveOf(this.timeline, KEY, ['today:all']);
    const view = TodayView(await this.modelFor(visit));
    return page({ title: wordsOf(todayMessages, visit.language).title, view, ...live });
  }

  private async modelFor({ as, language }: Visit): Promise<TodayModel> {
    return { language, ...(await loadToday(this.services, as)) };
  }
}
