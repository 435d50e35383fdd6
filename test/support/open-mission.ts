import type { Api } from './api.js';
import { missionTo } from './sample.js';

/** Plans a mission to a place, announces and opens it, and gives it a pool of places. Returns both ids. */
export async function openMission(
  missionLead: Api,
  place: string,
  code: string,
  capacity = 20,
): Promise<{ readonly missionId: string; readonly poolId: string }> {
  const mission = await missionLead.post<{ id: string }>('/v1/missions', missionTo(place, code));
  if (mission.status !== 201) throw new Error(`no mission: ${JSON.stringify(mission.body)}`);
  const path = `/v1/missions/${mission.body.id}`;
  await missionLead.post(`${path}/transitions`, { to: 'announced' });
  await missionLead.post(`${path}/transitions`, { to: 'open' });
  const pool = await missionLead.post<{ id: string }>(`${path}/slot-pools`, {
    kind: 'delegatePlace',
    allocation: 'immediate',
    capacity,
    zone: 'Europe/Berlin',
  });
  if (pool.status !== 201) throw new Error(`no pool: ${JSON.stringify(pool.body)}`);
  return { missionId: mission.body.id, poolId: pool.body.id };
}
