import type { LeadState } from './lead-state.js';
import type { Channel } from './vocabulary.js';

/** Clocks of clients may run ahead by this much. */
export const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** Staff speak with the investor when they type or import a lead; a web form is acknowledged by mail, later. */
export const isAcknowledgedByStaff = (channel: Channel, isImported: boolean): boolean =>
  isImported || channel !== 'webForm';

/** Whether the organisation's facts may travel to other services (events: privacy). */
export const mayOrganisationTravel = (lead: Pick<LeadState, 'confidentiality' | 'organisation'>): boolean =>
  lead.confidentiality === 'normal' && !lead.organisation.isNaturalPerson;

export const isInTheFuture = (instant: string, now: Date): boolean =>
  Date.parse(instant) > now.getTime() + CLOCK_TOLERANCE_MS;

/** The channel decides who acknowledges, so it cannot become or stop being the web form. */
export const isChannelChangeAllowed = (from: Channel, to: Channel): boolean =>
  (from === 'webForm') === (to === 'webForm');
