import type { Versioned } from '@app/kernel';
import type { Mission } from '../domain/mission/mission.js';
import type { SlotRequest } from '../domain/slot-request/slot-request.js';
import type { MissionStore, RequestPosition, SlotRequests } from './ports.js';

export interface SlotRequestQuery {
  readonly missionId: string;
  readonly poolId?: string;
  readonly after?: RequestPosition;
  readonly limit: number;
}

export interface ListedRequest {
  readonly request: Versioned<SlotRequest>;
  /** Of a request that waits: its place in the line, from 1. */
  readonly waitPosition?: number;
}

export interface MissionRequests {
  readonly mission: Versioned<Mission>;
  readonly requests: readonly ListedRequest[];
}

const unplaced = (request: Versioned<SlotRequest>): ListedRequest => ({ request });

/** A mission's requests for its lead, in order of receipt: by pool, then by ticket. */
export class ListSlotRequests {
  constructor(
    private readonly missions: MissionStore,
    private readonly requests: SlotRequests,
  ) {}

  /** @throws NotFound, Unavailable */
  async execute(query: SlotRequestQuery): Promise<MissionRequests> {
    const mission = await this.missions.load(query.missionId);
    const requests = await this.requests.ofMission(query);
    return { mission, requests: await this.placed(requests) };
  }

  /** Tickets of a pool stand in order: only the first that waits has to be looked up, the others follow it. */
  private async placed(requests: readonly Versioned<SlotRequest>[]): Promise<readonly ListedRequest[]> {
    const next = new Map<string, number>();
    const placed: ListedRequest[] = [];
    for (const request of requests) {
      const { poolId, ticket, state } = request.state;
      if (state !== 'waitlisted') {
        placed.push(unplaced(request));
        continue;
      }
      const waitPosition = next.get(poolId) ?? (await this.requests.waitingBefore(poolId, ticket)) + 1;
      next.set(poolId, waitPosition + 1);
      placed.push({ request, waitPosition });
    }
    return placed;
  }
}
