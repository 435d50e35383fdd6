import { describe, expect, it } from '@jest/globals';
import { given } from '@app/testing';
import { evolveOrganisation } from './evolve-organisation.js';
import { factsOf, type Organisation } from './organisation.js';
import type { OrganisationEvent } from './organisation-events.js';
import { organisationContent, type OrganisationInput } from './organisation-input.js';
import { provenanceOf } from './provenance.js';
import { descriptionOf, strongestIdentifier } from './organisation-subject.js';
import { registerOrganisation, updateOrganisation, type WriteOrganisation } from './write-organisation.js';

const at = '2026-03-02T09:14:00.000Z';
const nordwind: OrganisationInput = {
  legalName: 'Nordwind Hydrogen GmbH',
  country: 'DE',
  website: 'https://www.nordwind-hydrogen.example',
  identifiers: [{ scheme: 'kvk', value: '6875 0110' }],
};
const write = (input: OrganisationInput, more: Partial<WriteOrganisation> = {}): WriteOrganisation => ({
  id: 'o1',
  content: organisationContent(input),
  keys: ['k1'],
  source: 'steward',
  at,
  ...more,
});

describe('an organisation', () => {
  it('is registered with normalised facts and where they came from', () => {
    const { state } = given(registerOrganisation(write(nordwind)), evolveOrganisation);
    expect(state).toMatchObject({
      id: 'o1',
      status: 'active',
      isSoleTrader: false,
      facts: { websiteHost: 'nordwind-hydrogen.example', identifiers: [{ scheme: 'kvk', value: '68750110' }] },
      origins: [{ source: 'steward', retrievedAt: at, fields: expect.arrayContaining(['legalName', 'identifiers']) }],
    });
    expect(state.origins[0]?.fields).not.toContain('websiteHost');
  });

  it('keeps the facts of a sole trader in personal, in state and event', () => {
    const [event] = registerOrganisation(write({ ...nordwind, isSoleTrader: true }));
    expect(JSON.stringify(event.data)).not.toMatch(/Nordwind|68750110/);
    const { state } = given([event], evolveOrganisation);
    expect(factsOf(state)?.legalName).toBe('Nordwind Hydrogen GmbH');
    expect(JSON.stringify({ ...state, personal: undefined })).not.toMatch(/Nordwind|68750110/);
  });

  it('does not change when every value is as before', () => {
    given<Organisation, OrganisationEvent>(registerOrganisation(write(nordwind)), evolveOrganisation)
      .when((state) => updateOrganisation(state, write(nordwind, { source: 'import:x', at: 'later' })))
      .then([]);
  });

  it('notes the origin of the changed field only', () => {
    const registered = registerOrganisation(write(nordwind));
    const changed = write({ ...nordwind, tradeNames: ['Nordwind'] }, { source: 'import:x', at: 'later' });
    const { state } = given<Organisation, OrganisationEvent>(registered, evolveOrganisation);
    const events = updateOrganisation(state, changed);
    expect(events).toMatchObject([
      { type: 'organisation-updated', data: { source: 'import:x', changed: ['tradeNames'] } },
    ]);
    const after = given<Organisation, OrganisationEvent>([...registered, ...events], evolveOrganisation).state;
    expect(provenanceOf(after.origins)).toMatchObject({
      tradeNames: { source: 'import:x', retrievedAt: 'later' },
      legalName: { source: 'steward', retrievedAt: at },
    });
  });

  it('reports every identifier that is not one', () => {
    const bad = [
      { scheme: 'kvk', value: '1' },
      { scheme: 'rsin', value: '123456789' },
    ];
    expect(() => organisationContent({ ...nordwind, identifiers: bad })).toThrow(
      expect.objectContaining({
        violations: [
          { pointer: '/identifiers/0', code: 'identifier.pattern', detail: expect.anything() },
          { pointer: '/identifiers/1', code: 'identifier.checkDigits', detail: expect.anything() },
        ],
      }),
    );
  });

  it('is named by its strongest identifier, else by all that describes it', () => {
    const both = [
      { scheme: 'kvk', value: '68750110' },
      { scheme: 'lei', value: '999900QOWNQWB7A5OD06' },
    ];
    expect(strongestIdentifier(organisationContent({ ...nordwind, identifiers: both }))).toBe(
      'lei:999900QOWNQWB7A5OD06',
    );
    const weak = organisationContent({ ...nordwind, identifiers: [{ scheme: 'hrb', value: 'HRB 12' }] });
    expect(strongestIdentifier(weak)).toBeUndefined();
    expect(descriptionOf(weak)).toBe('described|DE|nordwindhydrogen||nordwind-hydrogen.example|hrb:HRB12');
  });
});
