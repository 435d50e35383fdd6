import { InvalidInput, RuleViolation } from '@app/kernel';
import { changedFields } from './changed-fields.js';
import { detailsOfLead } from './details-of-lead.js';
import type { LeadDetails } from './lead-details.js';
import type { LeadCorrected } from './lead-events.js';
import type { LeadState } from './lead-state.js';
import { openPart, personalPart } from './parts.js';
import { isChannelChangeAllowed, isInTheFuture } from './rules.js';

export interface Correction {
  /** The lead as it should be. */
  readonly details: LeadDetails;
  /** Keyed hashes of the addresses and numbers of all contacts after the correction. */
  readonly contactPseudonyms: readonly string[];
  /** Taken when the lead has no contact any more. */
  readonly contactId: string;
  readonly now: Date;
}

/**
 * Replaces what is known about a lead. Nothing happens when nothing differs.
 * @throws RuleViolation `lead.channel-fixed`, InvalidInput
 */
export function correctLead(lead: LeadState, correction: Correction): readonly LeadCorrected[] {
  const { details, contactPseudonyms, contactId, now } = correction;
  const changed = changedFields(detailsOfLead(lead), details);
  if (changed.length === 0) return [];
  if (!isChannelChangeAllowed(lead.channel, details.channel)) {
    throw new RuleViolation(
      'lead.channel-fixed',
      { from: lead.channel, to: details.channel },
      'A lead cannot become, or stop being, one of the web form.',
    );
  }
  if (isInTheFuture(details.receivedAt, now)) {
    throw new InvalidInput([{ pointer: '/receivedAt', code: 'future', detail: 'lies in the future' }]);
  }
  const [first, ...others] = lead.personal.contacts;
  return [
    {
      type: 'lead-corrected',
      data: { changed, after: openPart(details, contactPseudonyms), occurredAt: now.toISOString() },
      personal: personalPart(details, [{ id: first?.id ?? contactId, ...details.contact }, ...others]),
    },
  ];
}
