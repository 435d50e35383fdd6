import { languageFor, type Language } from '@app/kernel';
import type { LeadAcknowledged } from './lead-events.js';
import type { LeadState } from './lead-state.js';

/** To whom the acknowledgement of a lead goes. */
export interface Acknowledgement {
  readonly reference: string;
  readonly fullName: string;
  readonly email: string;
  readonly language: Language;
}

/**
 * The acknowledgement that a lead waits for: one of the web form, still `received`, whose contact has an e-mail address.
 * One with a telephone number alone waits for a person to ring.
 */
export function acknowledgementDue(lead: LeadState): Acknowledgement | undefined {
  const [contact] = lead.personal.contacts;
  if (lead.stage !== 'received' || lead.channel !== 'webForm' || contact?.email === undefined) return undefined;
  const { fullName, email, preferredLanguage } = contact;
  // Investors come from everywhere: whoever did not say otherwise is written to in English, in the Netherlands in Dutch.
  const language = languageFor(preferredLanguage ?? (lead.organisation.country === 'NL' ? 'nl' : 'en'));
  return { reference: lead.reference, fullName, email, language };
}

/** The mail server took the acknowledgement over. Nothing happens to a lead that is past that stage. */
export const acknowledgeLead = ({ stage }: Pick<LeadState, 'stage'>, now: Date): readonly LeadAcknowledged[] =>
  stage === 'received' ? [{ type: 'lead-acknowledged', data: { occurredAt: now.toISOString() } }] : [];
