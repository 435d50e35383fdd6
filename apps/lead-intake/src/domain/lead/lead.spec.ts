import { describe, expect, it } from '@jest/globals';
import { given } from '@app/testing';
import fc from 'fast-check';
import { correctLead, type Correction } from './correct-lead.js';
import { detailsOfLead } from './details-of-lead.js';
import { evolveLead } from './evolve-lead.js';
import type { LeadDetails } from './lead-details.js';
import type { LeadEvent } from './lead-events.js';
import { missingFields } from './missing-fields.js';
import { registerLead, type Registration } from './register-lead.js';
import { nextStages, stageToWorkTowards } from './stages.js';
import { stages } from './vocabulary.js';

const now = new Date('2026-03-02T09:14:05Z');
const details: LeadDetails = {
  channel: 'phone',
  confidentiality: 'normal',
  receivedAt: '2026-03-02T09:13:58.000Z',
  organisation: { name: 'Nordwind Hydrogen GmbH', country: 'DE', identifiers: [], isNaturalPerson: false },
  contact: { fullName: 'Frauke Harms', email: 'frauke@nordwind-hydrogen.example' },
  sectorCodes: [],
  activityTypes: [],
  strategicDrivers: [],
  regionsConsidered: [],
};
const registration: Registration = {
  leadId: 'lead-1',
  reference: 'GRN-L-000123',
  contactId: 'contact-1',
  details,
  contactPseudonyms: ['pseudonym-1'],
  now,
};
const registered = (changes: Partial<LeadDetails> = {}): readonly LeadEvent[] =>
  registerLead({ ...registration, details: { ...details, ...changes } });
const correction = (changes: Partial<LeadDetails>): Correction => ({
  details: { ...details, ...changes },
  contactPseudonyms: ['pseudonym-1'],
  contactId: 'contact-2',
  now,
});
const leadOf = (events: readonly LeadEvent[]) => given(events, evolveLead).state;
const types = (events: readonly LeadEvent[]) => events.map(({ type }) => type);

describe('registering a lead', () => {
  it('acknowledges at once what staff type', () => {
    expect(types(registered())).toEqual(['lead-received', 'lead-acknowledged']);
    expect(leadOf(registered())).toMatchObject({ stage: 'acknowledged', previousStage: 'received', status: 'ongoing' });
  });

  it('lets a lead of the web form wait for its mail', () => {
    expect(types(registered({ channel: 'webForm' }))).toEqual(['lead-received']);
    expect(leadOf(registered({ channel: 'webForm' }))).toMatchObject({ stage: 'received' });
  });

  it('acknowledges at once what staff import, whatever its channel', () => {
    const imported = { importId: 'import-1', source: 'fair', fingerprint: 'print-1' };
    const events = registerLead({ ...registration, imported, details: { ...details, channel: 'webForm' } });
    expect(types(events)).toEqual(['lead-received', 'lead-acknowledged']);
    expect(leadOf(events).imported).toEqual(imported);
  });

  it('refuses a lead that would be received in the future, but forgives a clock that is a little ahead', () => {
    expect(() => registered({ receivedAt: '2026-03-02T09:20:05.000Z' })).toThrow('lies in the future');
    expect(types(registered({ receivedAt: '2026-03-02T09:18:00.000Z' }))).toHaveLength(2);
  });

  it('keeps persons and free text apart', () => {
    const [received] = registered({
      description: 'Frauke wants a quay',
      notes: 'call Frauke',
      receivedVia: 'her aunt',
    });
    expect(JSON.stringify(received?.data)).not.toMatch(/Frauke|aunt/);
    expect(JSON.stringify(received)).toMatch(/call Frauke/);
  });

  it('keeps of a natural person only the country in the open', () => {
    const organisation = { ...details.organisation, name: 'Tjasker Softwarebouw', isNaturalPerson: true };
    const lead = leadOf(registered({ organisation }));
    expect(lead.organisation).toEqual({ isNaturalPerson: true, country: 'DE' });
    expect(detailsOfLead(lead).organisation).toEqual(organisation);
  });

  it('can be read back as it was registered', () => {
    const text = fc.string({ minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, fc.boolean(), fc.option(text, { nil: undefined }), (name, isNaturalPerson, notes) => {
        const given = {
          ...details,
          organisation: { ...details.organisation, name, isNaturalPerson },
          ...(notes === undefined ? {} : { notes }),
        };
        expect(detailsOfLead(leadOf(registered(given)))).toEqual(given);
      }),
    );
  });
});

describe('correcting a lead', () => {
  it('says which fields changed, and carries both parts as they are after it', () => {
    const organisation = { ...details.organisation, place: 'Oldenburg' };
    const [corrected] = correctLead(leadOf(registered()), correction({ timeFrame: 'under6Months', organisation }));
    expect(corrected?.data.changed).toEqual(['organisation.place', 'timeFrame']);
    expect(corrected?.data.after).toMatchObject({ timeFrame: 'under6Months', organisation });
    expect(corrected?.personal.contacts).toEqual([{ id: 'contact-1', ...details.contact }]);
  });

  it('does nothing when nothing differs', () => {
    given(registered(), evolveLead)
      .when((lead) => correctLead(lead, correction({})))
      .then([]);
  });

  it('keeps stage, reference and where it was imported from', () => {
    const imported = { importId: 'import-1', source: 'fair', fingerprint: 'print-1' };
    const events = registerLead({ ...registration, imported });
    const [corrected] = correctLead(leadOf(events), correction({ codeName: 'Project Noorderlicht' }));
    if (corrected === undefined) throw new Error('nothing was corrected');
    const lead = leadOf([...events, corrected]);
    expect(lead).toMatchObject({ stage: 'acknowledged', reference: 'GRN-L-000123', imported });
    expect(lead.personal.searchTerms).toContain('noorderlicht');
  });

  it('moves the organisation among the personal data when it turns out to be a person', () => {
    const organisation = { ...details.organisation, isNaturalPerson: true };
    const [corrected] = correctLead(leadOf(registered()), correction({ organisation }));
    expect(JSON.stringify(corrected?.data)).not.toContain('Nordwind');
    expect(corrected?.personal.organisation).toEqual(organisation);
  });

  it('takes a value away', () => {
    const [corrected] = correctLead(leadOf(registered({ ownerId: 'a.manager' })), correction({}));
    expect(corrected?.data.changed).toEqual(['ownerId']);
    expect(corrected?.data.after).not.toHaveProperty('ownerId');
  });

  it('does not let a lead become one of the web form, or stop being one', () => {
    given(registered(), evolveLead)
      .when((lead) => correctLead(lead, correction({ channel: 'webForm' })))
      .thenRefused('lead.channel-fixed', { from: 'phone', to: 'webForm' });
  });
});

describe('what a lead still needs', () => {
  const undecided = { isMatchDecided: false };

  it('is everything that triage asks for, right after it was registered', () => {
    const lead = leadOf(registered());
    expect(missingFields(lead, 'triaged', undecided)).toEqual([
      'sectorCodes',
      'activityTypes',
      'timeFrame',
      'matchDecision',
    ]);
  });

  it('is nothing once all is answered and the match is decided', () => {
    const lead = leadOf(
      registered({
        sectorCodes: [{ scheme: 'nace2.1', code: '20.1' }],
        activityTypes: ['manufacturing'],
        timeFrame: 'under6Months',
      }),
    );
    expect(missingFields(lead, 'triaged', { isMatchDecided: true })).toEqual([]);
  });

  it('takes "unknown" for no answer, and "no competing locations" for one', () => {
    expect(missingFields(leadOf(registered({ timeFrame: 'unknown' })), 'triaged', undecided)).toContain('timeFrame');
    const lead = leadOf(registered({ competingLocations: [], jobsBand: 'unknown', investmentBand: 'under1M' }));
    expect(missingFields(lead, 'qualified', undecided)).toEqual(['ownerId', 'strategicDrivers', 'score']);
  });

  it('knows where every stage leads, and only there', () => {
    const known: readonly string[] = stages;
    expect(Object.keys(nextStages)).toEqual(stages);
    expect(
      Object.values(nextStages)
        .flat()
        .every((stage) => known.includes(stage)),
    ).toBe(true);
    expect(stageToWorkTowards('received')).toBe('triaged');
    expect(stageToWorkTowards('aftercare')).toBeUndefined();
  });
});
