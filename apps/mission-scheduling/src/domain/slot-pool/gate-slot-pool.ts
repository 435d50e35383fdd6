import type { SlotPool } from './slot-pool.js';
import type { SlotPoolGated } from './slot-pool-events.js';

/** Opens or closes a pool on behalf of a version of its mission. Says nothing when a later version has decided. */
export function gateSlotPool(
  pool: SlotPool,
  gate: { readonly closed: boolean; readonly missionVersion: number },
  occurredAt: string,
): readonly SlotPoolGated[] {
  const decided = pool.gateVersion > gate.missionVersion;
  const nothingNew = pool.closed === gate.closed && (gate.closed ? pool.gateVersion === gate.missionVersion : true);
  if (decided || nothingNew) return [];
  const type = gate.closed ? 'slot-pool-closed' : 'slot-pool-opened';
  return [{ type, data: { gateVersion: gate.missionVersion, occurredAt } }];
}
