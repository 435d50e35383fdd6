import type { LeadEvent, LeadReceived } from './lead-events.js';
import type { LeadState, OpenPart, PersonalPart } from './lead-state.js';
import { searchTerms } from './search-terms.js';

const withTerms = (reference: string, open: OpenPart, personal: PersonalPart): LeadState['personal'] => {
  const organisation = open.organisation.isNaturalPerson ? personal.organisation : open.organisation;
  return { ...personal, searchTerms: searchTerms(reference, open.codeName, organisation?.name) };
};

function received(event: LeadReceived): LeadState {
  const { occurredAt: _occurredAt, ...data } = event.data;
  return { ...data, stage: 'received', status: 'ongoing', personal: withTerms(data.reference, data, event.personal) };
}

function applied(state: LeadState, event: Exclude<LeadEvent, LeadReceived>): LeadState {
  switch (event.type) {
    case 'lead-acknowledged':
      return { ...state, stage: 'acknowledged', previousStage: state.stage };
    case 'lead-corrected': {
      const { leadId, reference, stage, previousStage, status, imported } = state;
      return {
        ...event.data.after,
        leadId,
        reference,
        stage,
        ...(previousStage === undefined ? {} : { previousStage }),
        status,
        ...(imported === undefined ? {} : { imported }),
        personal: withTerms(reference, event.data.after, event.personal),
      };
    }
  }
}

/** The lead after one more event. A lead begins with `lead-received`. */
export function evolveLead(state: LeadState | undefined, event: LeadEvent): LeadState {
  if (event.type === 'lead-received') return received(event);
  if (state === undefined) throw new Error(`a lead cannot begin with ${event.type}`);
  return applied(state, event);
}
