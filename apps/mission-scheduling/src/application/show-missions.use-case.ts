import { NotFound, type Versioned } from '@app/kernel';
import { missionStates, type Mission, type MissionState } from '../domain/mission/mission.js';
import { isPublic, publicStates } from '../domain/mission/mission-rules.js';
import { placesOf, type Places, type SlotPool } from '../domain/slot-pool/slot-pool.js';
import type { MissionList, MissionStore, SlotPoolList } from './ports.js';

export interface MissionListQuery {
  readonly state?: MissionState;
  readonly country?: string;
  readonly sector?: string;
  readonly after?: string;
  readonly limit: number;
}

/** Who looks: `staff` sees drafts too. */
export type Viewer = 'public' | 'staff';

/** A mission in a list, with what its pools hold together. */
export interface ListedMission {
  readonly mission: Versioned<Mission>;
  readonly places: Places;
}

/** Shows missions: to everybody what was announced, to staff all. */
export class ShowMissions {
  constructor(
    private readonly missions: MissionStore,
    private readonly missionList: MissionList,
    private readonly pools: SlotPoolList,
  ) {}

  /** @throws NotFound also for a draft that the viewer may not see, Unavailable */
  async one(id: string, viewer: Viewer): Promise<Versioned<Mission>> {
    const mission = await this.missions.load(id);
    if (viewer === 'public' && !isPublic(mission.state)) throw new NotFound('mission', id);
    return mission;
  }

  /** @throws Unavailable */
  async list(
    { state, country, sector, after, limit }: MissionListQuery,
    viewer: Viewer,
  ): Promise<readonly ListedMission[]> {
    const allowed = viewer === 'staff' ? missionStates : publicStates(missionStates);
    const states = allowed.filter((one) => state === undefined || one === state);
    const filter = { states, ...(country && { country }), ...(sector && { sector }) };
    if (states.length === 0) return [];
    return this.withPlaces(await this.missionList.find({ filter, limit, ...(after && { after }) }));
  }

  private async withPlaces(missions: readonly Versioned<Mission>[]): Promise<readonly ListedMission[]> {
    const pools = await this.pools.ofMissions(missions.map(({ id }) => id));
    const byMission = Map.groupBy(pools, ({ missionId }) => missionId);
    return missions.map((mission) => ({ mission, places: placesOf(byMission.get(mission.id) ?? []) }));
  }

  /** @throws NotFound, Unavailable */
  async poolsOf(missionId: string, viewer: Viewer): Promise<readonly Versioned<SlotPool>[]> {
    await this.one(missionId, viewer);
    return this.pools.ofMission(missionId);
  }
}
