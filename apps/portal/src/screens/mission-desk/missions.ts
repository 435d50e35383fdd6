import type { Services } from '../../clients/services.js';
import type { Visit } from '../../shell/visit.js';
import type { ListedMission, Mission, MissionState, SlotPool } from './mission-words.js';

/** More missions of one state than anybody works on at a time. */
const MOST_PER_STATE = 100;

/** The states that somebody still has to do something about. */
const UNDER_WAY: readonly MissionState[] = ['draft', 'announced', 'open', 'extended', 'closed'];

export interface Missions {
  readonly missions: readonly ListedMission[];
  readonly hasMore: boolean;
}

/** Missions as the desk asks for them. */
export class MissionReader {
  constructor(private readonly services: Services) {}

  /** Everything under way. @throws ApiProblem, ServiceAway */
  async underWay({ as }: Visit): Promise<Missions> {
    const pages = await Promise.all(UNDER_WAY.map((state) => this.page(as, { state, limit: MOST_PER_STATE })));
    return {
      missions: pages.flatMap(({ items }) => items),
      hasMore: pages.some(({ next }) => next !== undefined),
    };
  }

  /** One state, page by page. @throws ApiProblem, ServiceAway */
  async inState({ as }: Visit, state: MissionState, cursor: string | undefined) {
    return this.page(as, { state, limit: 50, ...(cursor === undefined ? {} : { cursor }) });
  }

  /** @throws ApiProblem, ServiceAway */
  async one({ as }: Visit, id: string): Promise<Mission> {
    return this.services.missionScheduling.call(as, (api, headers) =>
      api.GET('/v1/missions/{id}', { headers, params: { path: { id } } }),
    );
  }

  /** @throws ApiProblem, ServiceAway */
  async pools({ as }: Visit, missionId: string): Promise<readonly SlotPool[]> {
    const { items } = await this.services.missionScheduling.call(as, (api, headers) =>
      api.GET('/v1/missions/{missionId}/slot-pools', { headers, params: { path: { missionId } } }),
    );
    return items;
  }

  private page(
    as: Visit['as'],
    query: { readonly state: MissionState; readonly limit: number; readonly cursor?: string },
  ) {
    return this.services.missionScheduling.call(as, (api, headers) =>
      api.GET('/v1/missions', { headers, params: { query } }),
    );
  }
}
