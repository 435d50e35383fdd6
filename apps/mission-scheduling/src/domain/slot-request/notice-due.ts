import type { Mission } from '../mission/mission.js';
import { stateShown } from './place-state.js';
import type { FirstPlace, SlotRequest } from './slot-request.js';

/** What applicants get by mail: a receipt of their request, and later the news that a place fell free for them. */
export type Notice = 'receipt' | 'placeFree';

/**
 * The notice that an event about a request calls for. None when it is too late to be true: the request was withdrawn or
 * its mission cancelled meanwhile; and none when the person was forgotten.
 */
export function noticeDue(
  request: SlotRequest,
  mission: Pick<Mission, 'state'>,
  happened: FirstPlace['state'],
): Notice | undefined {
  const state = stateShown(request, mission);
  if (request.personal === undefined || (state !== 'confirmed' && state !== 'waitlisted')) return undefined;
  return happened === 'confirmed' && request.told.state === 'waitlisted' ? 'placeFree' : 'receipt';
}
