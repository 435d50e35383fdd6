import { Controller, Get, Param } from '@nestjs/common';
import { Public } from '@app/platform';
import { missionOf, poolsOf } from '../../clients/offered-missions.js';
import { partOf } from '../../clients/part.js';
import { Services } from '../../clients/services.js';
import { LiveParts } from '../../live/live-part.js';
import { Timeline } from '../../live/timeline.js';
import { liveOf } from '../../live/live-of.js';
import { page, type Answer } from '../../shell/answer.js';
import { wordsOf } from '../../shell/language.js';
import { VisitOf, type Visit } from '../../shell/visit.js';
import { missionMessages } from './mission.messages.js';
import { MissionView, Places, PLACES_ID, type MissionModel } from './mission.view.js';

const PART = 'public-mission';
const keyOf = (id: string): string => `mission:${id}`;

/** One mission, for everybody. */
@Controller('missions/:id')
@Public()
export class MissionController {
  constructor(
    private readonly services: Services,
    private readonly timeline: Timeline,
    parts: LiveParts,
  ) {
    parts.add({
      ...{ name: PART, roles: 'public', keyOf },
      draw: async (visit, id) => {
        const model = await this.modelOf(visit, id);
        return [{ id: PLACES_ID, view: Places(model), isAway: model.pools.state === 'away', isNews: true }];
      },
    });
  }

  @Get()
  async show(@VisitOf() visit: Visit, @Param('id') id: string): Promise<Answer> {
    // First the version: what changes while the services are asked makes the page draw again.
    const live = await liveOf(this.timeline, keyOf(id), [`${PART}:${id}`]);
    const model = await this.modelOf(visit, id);
    return page({
      title: model.mission.title,
      view: MissionView(model),
      ...live,
    });
  }

  private async modelOf({ as, language }: Visit, id: string): Promise<MissionModel> {
    const words = wordsOf(missionMessages, language);
    const [mission, pools] = await Promise.all([
      missionOf(this.services, as, id),
      partOf(poolsOf(this.services, as, id)),
    ]);
    return { words, language, mission, pools };
  }
}
