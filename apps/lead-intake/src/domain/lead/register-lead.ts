import { InvalidInput } from '@app/kernel';
import type { LeadDetails } from './lead-details.js';
import type { LeadAcknowledged, LeadEvent } from './lead-events.js';
import type { ImportOrigin } from './lead-state.js';
import { openPart, personalPart } from './parts.js';
import { isAcknowledgedByStaff, isInTheFuture } from './rules.js';

export interface Registration {
  readonly leadId: string;
  readonly reference: string;
  readonly contactId: string;
  readonly details: LeadDetails;
  readonly contactPseudonyms: readonly string[];
  readonly imported?: ImportOrigin;
  readonly now: Date;
}

/**
 * A new lead. Staff have spoken with the investor, so what they type or import is acknowledged in the same write.
 * @throws InvalidInput when it would have been received in the future
 */
export function registerLead(registration: Registration): readonly LeadEvent[] {
  const { details, now, imported } = registration;
  if (isInTheFuture(details.receivedAt, now)) {
    throw new InvalidInput([{ pointer: '/receivedAt', code: 'future', detail: 'lies in the future' }]);
  }
  const acknowledged: LeadAcknowledged = { type: 'lead-acknowledged', data: { occurredAt: now.toISOString() } };
  return [
    {
      type: 'lead-received',
      data: {
        leadId: registration.leadId,
        reference: registration.reference,
        ...openPart(details, registration.contactPseudonyms),
        ...(imported === undefined ? {} : { imported }),
        occurredAt: details.receivedAt,
      },
      personal: personalPart(details, [{ id: registration.contactId, ...details.contact }]),
    },
    ...(isAcknowledgedByStaff(details.channel, imported !== undefined) ? [acknowledged] : []),
  ];
}
