import type { LeadRow } from './lead-row.ts';
import { sampleUscc, TEST_KVK } from './sample-numbers.ts';

/** The leads that documentation and tests speak of, each there for one reason. */
export const NAMED_LEADS: readonly LeadRow[] = [
  // Known by its website: a person decides whether it is the same company.
  {
    ...{ externalId: 'DEMO-1', channel: 'event', receivedAt: '2026-03-02T09:14:00Z' },
    ...{ organisationName: 'Nordwind Hydrogen GmbH', country: 'DE', place: 'Oldenburg' },
    website: 'https://nordwind-hydrogen.example',
    ...{ contactFullName: 'Frauke Harms', contactEmail: 'frauke.harms@nordwind-hydrogen.example' },
    ...{ contactPreferredLanguage: 'de', sectorCodes: 'nace2.1:20.1', activityTypes: 'manufacturing' },
    ...{ investmentType: 'greenfield', timeFrame: 'under6Months', jobsBand: 'from50To99', gridMw: '20' },
    description: 'Wants to build an electrolyser of 20 MW near a port, and to meet firms that use hydrogen.',
  },
  // The same company again, written otherwise.
  {
    ...{ externalId: 'DEMO-2', channel: 'phone', receivedAt: '2026-03-03T13:40:00Z' },
    ...{ organisationName: 'NORD WIND Hydrogen Gmbh & Co. KG', country: 'DE', place: 'Oldenburg' },
    ...{ contactFullName: 'Frauke Harms', contactPhone: '+4944155501230', sectorCodes: 'nace2.1:20.1' },
    description: 'Rang again after the fair: how soon can the grid be connected?',
  },
  // The host of a mail service says nothing about who somebody is.
  {
    ...{ externalId: 'DEMO-3', channel: 'webForm', receivedAt: '2026-03-04T20:05:00Z' },
    ...{ organisationName: 'Nordwind', country: 'DE', website: 'https://gmail.com' },
    ...{ contactFullName: 'F. Harms', contactEmail: 'info@nordwind.example' },
    description: 'Please send us what you have about sites with a quay.',
  },
  // Its grid connection is larger than any site has free.
  {
    ...{ externalId: 'DEMO-4', channel: 'embassy', receivedAt: '2026-03-05T02:30:00Z' },
    ...{ organisationName: 'Kaneda Electrolyser K.K.', country: 'JP', place: 'Tokyo' },
    website: 'https://kaneda-electrolyser.example',
    ...{ contactFullName: 'Kaneda Hiroshi', contactEmail: 'kaneda@kaneda-electrolyser.example' },
    ...{ contactPreferredLanguage: 'ja', sectorCodes: 'nace2.1:28', activityTypes: 'manufacturing|headOffice' },
    ...{ investmentType: 'greenfield', timeFrame: 'from1To2Years', jobsBand: 'from100To249', gridMw: '60' },
    description: 'A factory of electrolysers that needs 60 MW from the grid, with the European office beside it.',
  },
  // Known by its number although its name is written in another script.
  {
    ...{ externalId: 'DEMO-5', channel: 'nfia', receivedAt: '2026-03-06T07:00:00Z' },
    ...{ organisationName: "Xi'an Lvyuan Technology Co., Ltd.", country: 'CN', place: "Xi'an", uscc: sampleUscc(3) },
    ...{ contactFullName: '李明', contactEmail: 'li.ming@lvyuan-tech.example', contactPreferredLanguage: 'zh' },
    ...{ sectorCodes: 'nace2.1:26', activityTypes: 'rAndD', timeFrame: 'from6To12Months' },
    description: 'Looks for a research partner in sensors, and for flats for a team of eight.',
  },
  // Research, soon, twelve jobs: to be answered within hours.
  {
    ...{ externalId: 'DEMO-6', channel: 'email', receivedAt: '2026-04-03T08:45:00Z' },
    ...{ organisationName: 'Meditrace Diagnostics AB', country: 'SE', place: 'Malmö' },
    website: 'https://www.meditrace.example/nl',
    ...{
      contactFullName: 'Elin Sjöberg',
      contactEmail: 'elin.sjoberg@meditrace.example',
      contactPreferredLanguage: 'sv',
    },
    ...{ sectorCodes: 'nace2.1:21', activityTypes: 'rAndD', investmentType: 'expansion', timeFrame: 'under6Months' },
    ...{ jobsBand: 'from10To49', jobsExpected: '12' },
    description: 'Twelve researchers should start after the summer: where is laboratory space?',
  },
  // Came through a partner city.
  {
    ...{ externalId: 'DEMO-7', channel: 'partnerCity', receivedAt: '2026-04-08T11:20:00Z' },
    ...{ organisationName: 'Baltic Cold Chain OÜ', country: 'EE', place: 'Tallinn' },
    ...{ contactFullName: 'Maarja Tamm', contactEmail: 'maarja@baltic-cold-chain.example' },
    ...{ sectorCodes: 'nace2.1:52', activityTypes: 'logistics', timeFrame: 'over2Years' },
    description: 'Asks for a cold store with a berth, for fish from Estonia.',
  },
  // In public hands for 100 %: what may be offered to it depends on sanctions law.
  {
    ...{ externalId: 'DEMO-8', channel: 'other', receivedAt: '2026-04-09T10:00:00Z' },
    ...{
      organisationName: 'Murmansk Harbour Heat (municipal enterprise, fictional)',
      country: 'RU',
      place: 'Murmansk',
    },
    ...{ contactFullName: 'I. Petrova', contactEmail: 'petrova@murmansk-heat.example', sectorCodes: 'nace2.1:35' },
    description: 'Asks for partners in district heating. Wholly owned by the city.',
  },
  // A sole trader: name and number are personal data and stay in this service.
  {
    ...{ externalId: 'DEMO-9', channel: 'phone', receivedAt: '2026-04-10T14:15:00Z' },
    ...{ organisationName: 'Tjasker Softwarebouw', country: 'NL', place: 'Haren', isNaturalPerson: 'true' },
    ...{ kvk: TEST_KVK[1], contactFullName: 'Jelte Tjasker', contactEmail: 'jelte@tjasker.example' },
    ...{ contactPreferredLanguage: 'nl', sectorCodes: 'sbi2025:62100', investmentType: 'retention' },
    description: 'The lease of the office ends in September: is there a place for one in Haren or Groningen?',
  },
  // Known by its number in the trade register: matched without anybody.
  {
    ...{ externalId: 'DEMO-10', channel: 'nom', receivedAt: '2026-04-13T09:30:00Z' },
    ...{ organisationName: 'Veenstra Machines', country: 'NL', place: 'Veendam', kvk: TEST_KVK[0] },
    ...{ contactFullName: 'Sietske Veenstra', contactEmail: 'sietske@veenstra-machines.example' },
    ...{ contactPreferredLanguage: 'nl', sectorCodes: 'nace2.1:28', investmentType: 'expansion' },
    description: 'Wants to double the hall in Veendam, and needs ten fitters.',
  },
];
