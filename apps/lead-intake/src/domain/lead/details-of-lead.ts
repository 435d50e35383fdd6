import type { LeadDetails } from './lead-details.js';
import type { LeadState } from './lead-state.js';
import { organisationOf } from './parts.js';

/** What a correction starts from; fields are missing once the person behind them was erased. */
export type KnownDetails = Omit<LeadDetails, 'organisation' | 'contact'> & {
  readonly organisation: Partial<LeadDetails['organisation']>;
  readonly contact?: LeadDetails['contact'];
};

/** The lead in the form in which it was registered; `contact` is the first one. */
export function detailsOfLead(lead: LeadState): KnownDetails {
  const {
    leadId: _leadId,
    reference: _reference,
    stage: _stage,
    previousStage: _previousStage,
    status: _status,
    imported: _imported,
    contactPseudonyms: _pseudonyms,
    organisation: _organisation,
    personal,
    ...open
  } = lead;
  const { contacts, organisation: _natural, searchTerms: _terms, ...freeText } = personal;
  const [first] = contacts;
  if (first === undefined) return { ...open, ...freeText, organisation: organisationOf(lead) };
  const { id: _id, ...contact } = first;
  return { ...open, ...freeText, organisation: organisationOf(lead), contact };
}
