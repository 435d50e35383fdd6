import { describe, expect, it } from '@jest/globals';
import { acknowledgeLead, acknowledgementDue } from './acknowledge-lead.js';
import { evolveLead } from './evolve-lead.js';
import type { LeadDetails } from './lead-details.js';
import type { LeadState } from './lead-state.js';
import { registerLead } from './register-lead.js';

const now = new Date('2026-03-02T09:14:05Z');
const contact = { fullName: 'Frauke Harms', email: 'frauke@nordwind.example' };

function lead(changes: Partial<LeadDetails> = {}): LeadState {
  const details: LeadDetails = {
    ...{ channel: 'webForm', confidentiality: 'normal', receivedAt: '2026-03-02T09:13:58.000Z', contact },
    organisation: { name: 'Nordwind Hydrogen GmbH', country: 'DE', identifiers: [], isNaturalPerson: false },
    ...{ sectorCodes: [], activityTypes: [], strategicDrivers: [], regionsConsidered: [] },
    ...changes,
  };
  const ids = { leadId: 'lead-1', reference: 'GRN-L-000123', contactId: 'contact-1' };
  const state = registerLead({ ...ids, details, contactPseudonyms: [], now }).reduce<LeadState | undefined>(
    evolveLead,
    undefined,
  );
  if (state === undefined) throw new Error('there is no lead');
  return state;
}

const acknowledged = (from: LeadState): LeadState =>
  acknowledgeLead(from, now).reduce<LeadState>((state, event) => evolveLead(state, event), from);

describe('acknowledging a lead of the web form', () => {
  it('is due while it is received', () => {
    const due = { ...contact, reference: 'GRN-L-000123', language: 'en' };
    expect(acknowledgementDue(lead())).toEqual(due);
  });

  it('makes it acknowledged, once', () => {
    const done = acknowledged(lead());
    expect([done.stage, done.previousStage]).toEqual(['acknowledged', 'received']);
    expect(acknowledgementDue(done)).toBeUndefined();
    expect(acknowledgeLead(done, now)).toEqual([]);
  });

  it('is left to a person when there is only a telephone number', () => {
    expect(
      acknowledgementDue(lead({ contact: { fullName: 'Frauke Harms', phone: '+4944155501230' } })),
    ).toBeUndefined();
  });

  it('is not due for what staff typed', () => {
    expect(acknowledgementDue(lead({ channel: 'phone' }))).toBeUndefined();
  });

  it.each([
    ['de-AT', 'AT', 'de'],
    ['ja', 'JP', 'en'],
    [undefined, 'JP', 'en'],
    [undefined, 'NL', 'nl'],
    ['en', 'NL', 'en'],
  ] as const)('speaks to one who prefers %s, of %s, in %s', (preferredLanguage, country, language) => {
    const organisation = { name: 'Kaneda K.K.', country, identifiers: [], isNaturalPerson: false };
    const person = { ...contact, ...(preferredLanguage === undefined ? {} : { preferredLanguage }) };
    expect(acknowledgementDue(lead({ organisation, contact: person }))?.language).toBe(language);
  });
});
