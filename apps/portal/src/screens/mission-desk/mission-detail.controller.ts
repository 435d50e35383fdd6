import { Controller, Get, Param } from '@nestjs/common';
import { Roles } from '@app/platform';
import { LiveParts } from '../../live/live-part.js';
import { Timeline } from '../../live/timeline.js';
import { page, type Answer } from '../../shell/answer.js';
import { VisitOf, type Visit } from '../../shell/visit.js';
import { liveOf } from '../../live/live-of.js';
import { DetailView } from './mission-detail.view.js';
import { POOLS, Pools } from './mission-pools.view.js';
import { MissionReader } from './missions.js';

const LOOKERS = ['mission-lead', 'auditor'] as const;

const isLead = ({ viewer }: Visit): boolean => viewer?.roles.has('mission-lead') === true;

/** One mission for its lead: the next step, the places, the plan. */
@Controller('mission-desk')
@Roles(...LOOKERS)
export class MissionDetailController {
  constructor(
    private readonly missions: MissionReader,
    private readonly timeline: Timeline,
    parts: LiveParts,
  ) {
    parts.add({
      name: 'mission-desk-pools',
      roles: LOOKERS,
      keyOf: (id) => `mission:${id}`,
      draw: async (visit, missionId) => {
        const pools = await this.missions.pools(visit, missionId);
        const { language } = visit;
        return [{ id: POOLS, view: Pools({ language, missionId, pools, isLead: isLead(visit) }) }];
      },
    });
  }

  @Get(':id')
  async show(@VisitOf() visit: Visit, @Param('id') id: string): Promise<Answer> {
    const live = await liveOf(this.timeline, `mission:${id}`, [`mission-desk-pools:${id}`]);
    const [mission, pools] = await Promise.all([this.missions.one(visit, id), this.missions.pools(visit, id)]);
    return page({
      title: mission.title,
      view: DetailView({ visit, mission, pools, isLead: isLead(visit) }),
      ...live,
    });
  }
}
