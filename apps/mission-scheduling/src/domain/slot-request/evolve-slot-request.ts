import type { SlotRequest } from './slot-request.js';
import type { SlotRequestEvent } from './slot-request-events.js';

/** The slot request after an event. The first event is `slot-requested`. */
export function evolveSlotRequest(request: SlotRequest | undefined, event: SlotRequestEvent): SlotRequest {
  if (event.type === 'slot-requested') {
    const { facts, told } = event.data;
    return { ...facts, state: told.state, told, live: event.personal.pseudonym, personal: event.personal };
  }
  if (request === undefined) throw new Error(`A slot request cannot begin with ${event.type}`);
  if (event.type === 'slot-promoted') return { ...request, state: 'confirmed' };
  const { live: _live, ...rest } = request;
  return { ...rest, state: 'withdrawn' };
}
