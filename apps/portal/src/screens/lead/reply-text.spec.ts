import { describe, expect, it } from '@jest/globals';
import { replyLanguage, replyText } from './reply-text.js';

const organisation = (country: string) => ({ country, isNaturalPerson: false });
const contact = (preferredLanguage: string) => [{ id: 'c1', fullName: 'Frauke Harms', preferredLanguage }];

describe('the text for the reply', () => {
  it.each([
    ['nl-BE', 'DE', 'nl'],
    ['de', 'JP', 'de'],
    ['ja', 'NL', 'en'],
  ] as const)('is in the language that the contact prefers: %s', (preferred, country, expected) => {
    expect(replyLanguage({ contacts: contact(preferred), organisation: organisation(country) })).toBe(expected);
  });

  it.each([
    ['NL', 'nl'],
    ['AT', 'de'],
    ['JP', 'en'],
  ] as const)('is in the language of the country when the contact prefers none: %s', (country, expected) => {
    expect(replyLanguage({ organisation: organisation(country) })).toBe(expected);
  });

  it('offers the mission with its day, its place and the partners', () => {
    const mission = {
      ...{ missionId: 'm1', missionTitle: 'Hydrogen Bremen', place: 'Bremen', country: 'DE', startsOn: '2026-05-14' },
      ...{ reasons: [], organisationIds: ['o1', 'o2', 'o3'] },
    };
    const reply = { from: 'Anna', to: 'Frauke Harms', mission, partners: ['Tjasker', 'Veenstra'] };
    expect(replyText({ ...reply, language: 'nl' })).toBe(
      [
        ...['Beste Frauke Harms,', ''],
        'Dank u voor uw interesse in Groningen. Onze handelsmissie Hydrogen Bremen is op do 14 mei 2026 in Bremen. ' +
          'U kunt daar 3 bedrijven uit onze regio ontmoeten, onder meer Tjasker en Veenstra. ' +
          'Zullen we voor die dag een gesprek plannen?',
        ...['', 'Met vriendelijke groet,', 'Anna'],
      ].join('\n'),
    );
    expect(replyText({ ...reply, language: 'de' })).toContain('am Do, 14. Mai 2026 in Bremen');
    expect(replyText({ ...reply, language: 'en', partners: [] })).toContain('meet 3 companies from our region. Shall');
  });
});
