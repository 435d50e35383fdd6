import type { Mission } from '../mission/mission.js';
import type { SeatState } from '../slot-pool/pool-commands.js';
import type { SlotRequest } from './slot-request.js';

const gone: readonly SeatState[] = ['withdrawn', 'cancelledByOrganiser'];

/** What an applicant is told: a cancelled mission ends every request that was not withdrawn before. */
export const stateShown = (request: Pick<SlotRequest, 'state'>, mission: Pick<Mission, 'state'>): SeatState =>
  mission.state === 'cancelled' && !gone.includes(request.state) ? 'cancelledByOrganiser' : request.state;

/** The rule by which a place is given, in words that an applicant understands. */
export const ruleInWords =
  'Places go to requests in the order in which they came in. When they are taken, the waiting list follows the same ' +
  'order: whenever a place falls free, the request with the lowest ticket moves up.';
