import { asGuest, type Credentials } from '../../clients/credentials.js';
import { missionOf, poolsOf, type Mission, type SlotPool } from '../../clients/offered-missions.js';
import type { Services } from '../../clients/services.js';
import type { PlaceStatus } from './my-request.view.js';

/** The requests of applicants at mission-scheduling, each by its key. */
export class MyRequests {
  constructor(private readonly services: Services) {}

  /** @throws ApiProblem 404 for a wrong key too, ServiceAway */
  place(as: Credentials, id: string, key: string): Promise<PlaceStatus> {
    return this.services.missionScheduling.call(asGuest(as), (api, headers) =>
      api.GET('/v1/slot-requests/{id}', { headers, params: { path: { id }, header: { 'Receipt-Key': key } } }),
    );
  }

  /** The mission of a request, and the pool whose line it stands in. */
  async missionOf(
    as: Credentials,
    { missionId, poolId }: PlaceStatus,
  ): Promise<{ readonly mission: Mission; readonly pool: SlotPool | undefined }> {
    const [mission, pools] = await Promise.all([
      missionOf(this.services, as, missionId),
      poolsOf(this.services, as, missionId),
    ]);
    return { mission, pool: pools.find(({ id }) => id === poolId) };
  }

  /** Gives the place back; safe to repeat. @throws ApiProblem 404, ServiceAway */
  withdraw(as: Credentials, id: string, key: string): Promise<PlaceStatus> {
    return this.services.missionScheduling.call(asGuest(as), (api, headers) =>
      api.POST('/v1/slot-requests/{id}/withdrawals', {
        headers,
        params: { path: { id }, header: { 'Receipt-Key': key } },
      }),
    );
  }
}
