import { Controller, Get, Param } from '@nestjs/common';
import { Roles } from '@app/platform';
import { Services } from '../../clients/services.js';
import { LiveParts } from '../../live/live-part.js';
import { Timeline } from '../../live/timeline.js';
import { page, type Answer } from '../../shell/answer.js';
import { pathIn, wordsOf } from '../../shell/language.js';
import { pageAt } from '../../shell/page-at.js';
import { QueryOf, VisitOf, type Visit } from '../../shell/visit.js';
import { applicantsMessages } from './applicants.messages.js';
import { APPLICANTS, Applicants, ApplicantsView, COUNTS, Counts, type ApplicantsModel } from './applicants.view.js';
import { liveOf } from '../../live/live-of.js';
import { cursorOf } from '../../clients/cursor-of.js';
import { MissionReader } from './missions.js';

const LEADS = ['mission-lead'] as const;
const PAGE = 100;
const UUID_LENGTH = 36;

/** Which requests are listed. */
interface Asked {
  readonly missionId: string;
  readonly poolId?: string | undefined;
  readonly cursor?: string | undefined;
}

/** The id of the live list: of the mission, and of the pool when it is of one only. */
const liveId = ({ missionId, poolId }: Asked): string => (poolId === undefined ? missionId : `${missionId}-${poolId}`);

const missionOf = (id: string): string => id.slice(0, UUID_LENGTH);
const poolOf = (id: string): string | undefined => id.slice(UUID_LENGTH + 1) || undefined;

/** Who asked for a place, with how to reach them: for mission leads only. */
@Controller('mission-desk/:id/applicants')
@Roles(...LEADS)
export class ApplicantsController {
  constructor(
    private readonly services: Services,
    private readonly missions: MissionReader,
    private readonly timeline: Timeline,
    parts: LiveParts,
  ) {
    parts.add({
      ...{ name: 'mission-applicants', roles: LEADS },
      keyOf: (id) => `mission:${missionOf(id)}`,
      draw: async (visit, id) => {
        const model = await this.model(visit, { missionId: missionOf(id), poolId: poolOf(id) });
        return [
          { id: COUNTS, view: Counts(model) },
          { id: APPLICANTS, view: Applicants(model) },
        ];
      },
    });
    parts.add({
      ...{ name: 'mission-applicant-counts', roles: LEADS },
      keyOf: (id) => `mission:${id}`,
      draw: async (visit, id) => {
        const pools = await this.missions.pools(visit, id);
        return [{ id: COUNTS, view: Counts({ language: visit.language, pools }) }];
      },
    });
  }

  @Get()
  async list(
    @VisitOf() visit: Visit,
    @Param('id') missionId: string,
    @QueryOf() query: URLSearchParams,
  ): Promise<Answer> {
    const asked = { missionId, poolId: query.get('pool') || undefined, cursor: query.get('cursor') ?? undefined };
    // Later pages keep their rows; what the places are is told on all of them.
    const part =
      asked.cursor === undefined ? `mission-applicants:${liveId(asked)}` : `mission-applicant-counts:${missionId}`;
    const live = await liveOf(this.timeline, `mission:${missionId}`, [part]);
    const model = await this.model(visit, asked);
    const { title } = wordsOf(applicantsMessages, visit.language);
    return page({ title: `${title}: ${model.mission.title}`, view: ApplicantsView(model), ...live });
  }

  private async model(visit: Visit, asked: Asked): Promise<ApplicantsModel> {
    const { missionId, poolId, cursor } = asked;
    const { language } = visit;
    const [mission, pools, [{ items, next }, at]] = await Promise.all([
      this.missions.one(visit, missionId),
      this.missions.pools(visit, missionId),
      pageAt(cursor, (from) => this.requests(visit, { ...asked, cursor: from })),
    ]);
    const address = `${pathIn(language, `/mission-desk/${missionId}/applicants`)}?pool=${encodeURIComponent(poolId ?? '')}`;
    const after = cursorOf(next);
    return {
      ...{ language, mission, pools, poolId, requests: items },
      first: at === undefined ? undefined : address,
      next: after === undefined ? undefined : `${address}&cursor=${encodeURIComponent(after)}`,
    };
  }

  private requests({ as }: Visit, { missionId, poolId, cursor }: Asked) {
    const query = { limit: PAGE, ...(poolId && { poolId }), ...(cursor && { cursor }) };
    return this.services.missionScheduling.call(as, (api, headers) =>
      api.GET('/v1/missions/{missionId}/slot-requests', { headers, params: { path: { missionId }, query } }),
    );
  }
}
