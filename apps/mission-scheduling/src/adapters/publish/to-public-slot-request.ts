import type { EventType, PublicEvent } from '@app/contracts';
import type { Impersonal } from '@app/event-store';
import type { OrganisationFacts, SlotRequest } from '../../domain/slot-request/slot-request.js';
import type { SlotRequestEvent } from '../../domain/slot-request/slot-request-events.js';

type SlotEventType = Extract<EventType, `nl.trade-missions.slot-${string}`>;

function publicTypeOf(event: Impersonal<SlotRequestEvent>): SlotEventType {
  if (event.type === 'slot-withdrawn') return 'nl.trade-missions.slot-withdrawn.v1';
  const waits = event.type === 'slot-requested' && event.data.told.state === 'waitlisted';
  return waits ? 'nl.trade-missions.slot-waitlisted.v1' : 'nl.trade-missions.slot-confirmed.v1';
}

const publicFacts = ({ name, country, identifiers }: OrganisationFacts) => ({
  name,
  country,
  ...(identifiers === undefined ? {} : { identifiers: [...identifiers] }),
});

/** Tells the others what became of a request; never who asked. A sole trader's organisation is not in this state. */
export function toPublicSlotRequest(
  event: Impersonal<SlotRequestEvent>,
  request: Impersonal<SlotRequest>,
): PublicEvent {
  const { slotRequestId, missionId, poolId, poolKind, state, ticket, country, organisation } = request;
  return {
    type: publicTypeOf(event),
    partitionkey: missionId,
    data: {
      slotRequestId,
      missionId,
      poolId,
      poolKind,
      state,
      ticket,
      capacityLeft: event.data.capacityLeft,
      country,
      ...(organisation === undefined ? {} : { organisation: publicFacts(organisation) }),
      occurredAt: event.data.occurredAt,
    },
  };
}
