import { sampleDutchVat, sampleLei, sampleUscc, TEST_KVK } from './sample-numbers.ts';

/** A fictional company, or a real public institution, in the demo register. */
export interface DemoCompany {
  readonly name: string;
  readonly country: string;
  readonly place: string;
  readonly website?: string;
  readonly sector: string;
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
  readonly nonMailing?: boolean;
  readonly isSoleTrader?: boolean;
}

/** The companies that documentation and tests speak of. */
export const NAMED_COMPANIES: readonly DemoCompany[] = [
  {
    ...{ name: 'Nordwind Hydrogen GmbH', country: 'DE', place: 'Oldenburg', sector: '20.1' },
    website: 'https://nordwind-hydrogen.example',
    identifiers: [{ scheme: 'lei', value: sampleLei(1) }],
  },
  {
    ...{ name: 'Kaneda Electrolyser K.K.', country: 'JP', place: 'Tokyo', sector: '28' },
    website: 'https://kaneda-electrolyser.example',
    identifiers: [{ scheme: 'lei', value: sampleLei(2) }],
  },
  {
    ...{ name: '西安绿源科技有限公司', country: 'CN', place: "Xi'an", sector: '26' },
    website: 'https://lvyuan-tech.example',
    identifiers: [{ scheme: 'uscc', value: sampleUscc(3) }],
  },
  {
    ...{ name: 'Meditrace Diagnostics AB', country: 'SE', place: 'Malmö', sector: '21' },
    website: 'https://meditrace.example',
    identifiers: [{ scheme: 'lei', value: sampleLei(4) }],
  },
  {
    name: 'Baltic Cold Chain OÜ',
    country: 'EE',
    place: 'Tallinn',
    sector: '52',
    website: 'https://baltic-cold-chain.example',
  },
  {
    ...{ name: 'Veenstra Machines B.V.', country: 'NL', place: 'Veendam', sector: '28', nonMailing: true },
    website: 'https://veenstra-machines.example',
    identifiers: [
      { scheme: 'kvk', value: TEST_KVK[0] },
      { scheme: 'vat', value: sampleDutchVat(8) },
    ],
  },
  {
    ...{ name: 'Tjasker Softwarebouw', country: 'NL', place: 'Haren', sector: '62', isSoleTrader: true },
    identifiers: [{ scheme: 'kvk', value: TEST_KVK[1] }],
  },
];

/** Real public institutions of the region, as partners. Without register numbers: those are not ours to publish. */
export const PARTNERS: readonly DemoCompany[] = [
  { name: 'Universitair Medisch Centrum Groningen', country: 'NL', place: 'Groningen', sector: '86' },
  { name: 'Rijksuniversiteit Groningen', country: 'NL', place: 'Groningen', sector: '72.1' },
  { name: 'Hanzehogeschool Groningen', country: 'NL', place: 'Groningen', sector: '85.4' },
  { name: 'Noorderpoort', country: 'NL', place: 'Groningen', sector: '85.3' },
];

const STEMS = [
  ...['Aurora', 'Borealis', 'Delta', 'Eems', 'Fjord', 'Garm', 'Hafen', 'Isle', 'Kelvin', 'Lumen', 'Marsh', 'Nimbus'],
  ...['Oxbow', 'Polder', 'Quay', 'Reed', 'Skagen', 'Terp', 'Umbra', 'Vliet', 'Wadden', 'Ymir', 'Zephyr', 'Alder'],
] as const;

interface Trade {
  readonly word: string;
  readonly sector: string;
}

interface Home {
  readonly country: string;
  readonly place: string;
  readonly form: string;
}

const TRADES: readonly [Trade, ...Trade[]] = [
  { word: 'Hydrogen', sector: '20.1' },
  { word: 'Diagnostics', sector: '21' },
  { word: 'Software', sector: '62' },
  { word: 'Proteins', sector: '10' },
  { word: 'Shipyards', sector: '30.1' },
  { word: 'Water', sector: '36' },
  { word: 'Composites', sector: '20.1' },
];

const HOMES: readonly [Home, ...Home[]] = [
  { country: 'DE', place: 'Bremen', form: 'GmbH' },
  { country: 'DE', place: 'Hamburg', form: 'GmbH' },
  { country: 'NL', place: 'Emmen', form: 'B.V.' },
  { country: 'SE', place: 'Malmö', form: 'AB' },
  { country: 'FI', place: 'Oulu', form: 'Oy' },
  { country: 'NO', place: 'Stavanger', form: 'AS' },
  { country: 'DK', place: 'Odense', form: 'A/S' },
  { country: 'EE', place: 'Tartu', form: 'OÜ' },
  { country: 'BE', place: 'Gent', form: 'NV' },
  { country: 'JP', place: 'Osaka', form: 'K.K.' },
  { country: 'GB', place: 'Aberdeen', form: 'Ltd' },
];

const at = <T>(items: readonly [T, ...T[]], index: number): T => items[index % items.length] ?? items[0];

/** Company number `n` of as many as one likes; no two have the same name, host or number. */
export function madeUpCompany(n: number): DemoCompany {
  const stem = at(STEMS, n);
  const trade = at(TRADES, n + Math.floor(n / STEMS.length));
  const home = at(HOMES, n * 3 + Math.floor(n / STEMS.length));
  const round = Math.floor(n / (STEMS.length * TRADES.length));
  const words = `${stem} ${trade.word}${round > 0 ? ` ${round + 1}` : ''}`;
  const number =
    home.country === 'NL'
      ? { scheme: 'vat', value: sampleDutchVat(100 + n) }
      : { scheme: 'lei', value: sampleLei(100 + n) };
  return {
    name: `${words} ${home.form}`,
    country: home.country,
    place: home.place,
    sector: trade.sector,
    website: `https://${words.toLowerCase().replaceAll(' ', '-')}.example`,
    identifiers: [number],
  };
}

/** How many made-up companies the register holds; later numbers are companies that nobody knows yet. */
export const REGISTERED = 90;

export const REGISTER: readonly DemoCompany[] = [
  ...NAMED_COMPANIES,
  ...PARTNERS,
  ...Array.from({ length: REGISTERED }, (_, n) => madeUpCompany(n)),
];

/** One line of `organisations.ndjson`: a body of `POST /organisations`. */
export const organisationRow = ({ name, place, sector, ...rest }: DemoCompany): object => ({
  legalName: name,
  addresses: [{ place, country: rest.country }],
  sectorCodes: [{ scheme: 'nace2.1', code: sector }],
  ...rest,
});
