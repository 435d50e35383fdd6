import { describe, expect, it } from '@jest/globals';
import { checkPublishable, publishedLineProblems } from '@app/contracts';
import fc from 'fast-check';
import { correctLead } from '../../domain/lead/correct-lead.js';
import { evolveLead } from '../../domain/lead/evolve-lead.js';
import type { LeadDetails } from '../../domain/lead/lead-details.js';
import type { LeadEvent } from '../../domain/lead/lead-events.js';
import type { LeadState } from '../../domain/lead/lead-state.js';
import { registerLead } from '../../domain/lead/register-lead.js';
import { confidentialities } from '../../domain/lead/vocabulary.js';
import { toPublicLeadEvent } from './to-public-lead-event.js';
import { websiteHost } from './website-host.js';

const leadId = '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02';
const now = new Date('2026-03-02T09:14:05Z');
const details: LeadDetails = {
  channel: 'phone',
  confidentiality: 'normal',
  codeName: 'Project Noorderlicht',
  receivedAt: '2026-03-02T09:13:58.000Z',
  organisation: {
    name: 'Nordwind Hydrogen GmbH',
    country: 'DE',
    place: 'Oldenburg',
    website: 'https://user:secret@Nordwind-Hydrogen.example:8080/contact/frauke?x=1',
    identifiers: [{ scheme: 'kvk', value: '68750110' }],
    isNaturalPerson: false,
  },
  contact: { fullName: 'Frauke Harms', email: 'frauke@nordwind-hydrogen.example', phone: '+4944155501230' },
  sectorCodes: [{ scheme: 'nace2.1', code: '20.1' }],
  activityTypes: [],
  strategicDrivers: [],
  regionsConsidered: [],
  timeFrame: 'under6Months',
};

/** What other services hear of these events, as the store would map them: without the personal part. */
function published(events: readonly LeadEvent[]) {
  let state: LeadState | undefined;
  return events.map((event) => {
    state = evolveLead(state, event);
    const { personal: _ofEvent, ...open } = { personal: undefined, ...event };
    const { personal: _ofState, ...lead } = state;
    return toPublicLeadEvent(open, lead);
  });
}

const registered = (changes: Partial<LeadDetails> = {}) =>
  registerLead({
    leadId,
    reference: 'GRN-L-000123',
    contactId: 'contact-1',
    details: { ...details, ...changes },
    contactPseudonyms: ['pseudonym-1'],
    now,
  });

describe('what other services hear of a lead', () => {
  it('is its whole public state', () => {
    const [received, acknowledged] = published(registered());
    expect(received).toEqual({
      type: 'nl.investment-leads.lead-received.v1',
      partitionkey: leadId,
      data: {
        leadId,
        reference: 'GRN-L-000123',
        codeName: 'Project Noorderlicht',
        stage: 'received',
        status: 'ongoing',
        channel: 'phone',
        confidentiality: 'normal',
        country: 'DE',
        organisation: {
          name: 'Nordwind Hydrogen GmbH',
          country: 'DE',
          place: 'Oldenburg',
          websiteHost: 'nordwind-hydrogen.example',
          identifiers: [{ scheme: 'kvk', value: '68750110' }],
        },
        sectorCodes: [{ scheme: 'nace2.1', code: '20.1' }],
        timeFrame: 'under6Months',
        occurredAt: '2026-03-02T09:13:58.000Z',
      },
    });
    expect(acknowledged?.data).toMatchObject({ stage: 'acknowledged', previousStage: 'received' });
  });

  it.each(['restricted', 'secret'] as const)('is no organisation when the lead is %s', (confidentiality) => {
    const [received] = published(registered({ confidentiality }));
    expect(received?.data).not.toHaveProperty('organisation');
    expect(received?.data).toMatchObject({ codeName: 'Project Noorderlicht', country: 'DE' });
  });

  it('is no organisation, and never its number, when it is a natural person', () => {
    const [received] = published(registered({ organisation: { ...details.organisation, isNaturalPerson: true } }));
    expect(JSON.stringify(received)).not.toMatch(/Nordwind|68750110|Oldenburg/i);
  });

  it('loses the organisation when confidentiality is raised later', () => {
    const events = registered();
    const lead = events.reduce<LeadState | undefined>(evolveLead, undefined);
    if (lead === undefined) throw new Error('there is no lead');
    const raised = {
      details: { ...details, confidentiality: 'secret' as const },
      contactPseudonyms: [],
      contactId: '',
      now,
    };
    const last = published([...events, ...correctLead(lead, raised)]).at(-1);
    expect(last?.type).toBe('nl.investment-leads.lead-corrected.v1');
    expect(JSON.stringify(last)).not.toMatch(/Nordwind/i);
  });

  it('never holds anything of the contact, nor free text, and always keeps its contract', () => {
    const word = fc.stringMatching(/^[a-z]{8,12}$/).map((text) => `Zq${text}`);
    const contact = fc.record({
      fullName: word,
      email: word.map((text) => `${text}@person.example`),
      phone: fc.integer({ min: 10_000_000, max: 99_999_999 }).map((number) => `+316${number}`),
      jobTitle: word,
    });
    const texts = fc.record({ description: word, anonymousDescription: word, notes: word, receivedVia: word });
    fc.assert(
      fc.property(
        contact,
        texts,
        fc.constantFrom(...confidentialities),
        fc.boolean(),
        (person, free, confidentiality, isNaturalPerson) => {
          const organisation = { ...details.organisation, isNaturalPerson };
          const events = published(registered({ contact: person, ...free, confidentiality, organisation }));
          const line = JSON.stringify(events.map(({ data }) => data));
          for (const secret of [...Object.values(person), ...Object.values(free)]) expect(line).not.toContain(secret);
          expect(publishedLineProblems(line).filter((problem) => problem.includes('personal'))).toEqual([]);
          for (const { type, data } of events) checkPublishable(type, data);
        },
      ),
    );
  });
});

describe('the host of a website', () => {
  it('is bare and in lower case', () => {
    expect(websiteHost('https://u:p@WWW.Nordwind.example.:8443/a?b#c')).toBe('www.nordwind.example');
    expect(websiteHost('no website')).toBeUndefined();
    expect(websiteHost(undefined)).toBeUndefined();
  });
});
