import type { Language } from './language.js';

/** Where the municipality is; times elsewhere are shown with their place. */
export const HOME_ZONE = 'Europe/Amsterdam';

/** A moment: a Date, or ISO 8601 text with an offset as the services write it. */
export type Moment = Date | string;

export interface Place {
  /** IANA name, such as `Asia/Tokyo`; the home zone when left out. */
  readonly zone?: string | undefined;
  /** What people call the place; else the city in the name of the zone. Empty where the place stands beside it already. */
  readonly place?: string | undefined;
}

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB', de: 'de-DE' };

/** Making a formatter costs some 50 µs and a page shows hundreds of times: one for each language, zone and set of parts. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat(LOCALES[language], options);
  made.set(key, fresh);
  return fresh;
}

function toDate(moment: Moment): Date {
  const date = typeof moment === 'string' ? new Date(moment) : moment;
  if (Number.isNaN(date.getTime())) throw new RangeError('This is not a moment: ISO 8601 with an offset is expected');
  return date;
}

interface Parts {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly hour: string;
  readonly minute: string;
}

function partsOf(moment: Moment, language: Language, zone: string): Parts {
  const parts = formatter(language, {
    ...{ timeZone: zone, weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' },
  }).formatToParts(toDate(moment));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return {
    weekday: part('weekday').replace('.', ''),
    day: part('day'),
    month: part('month'),
    year: part('year'),
    hour: String(Number(part('hour'))),
    minute: part('minute'),
  };
}

/** Dates without a time are the same day everywhere. */
const ofDay = (day: string, language: Language): Parts => partsOf(`${day.slice(0, 10)}T12:00:00Z`, language, 'UTC');

const dayMonth = ({ day, month }: Parts, language: Language): string =>
  language === 'de' ? `${day}. ${month}` : `${day} ${month}`;

const date = (parts: Parts, language: Language): string => `${dayMonth(parts, language)} ${parts.year}`;

const weekdayDate = (parts: Parts, language: Language): string =>
  `${parts.weekday}${language === 'de' ? ',' : ''} ${date(parts, language)}`;

/** ICU writes Dutch hours as 11:30; Dutch writes 11.30 uur. */
const clock = ({ hour, minute }: Parts, language: Language): string =>
  language === 'nl' ? `${hour}.${minute}` : `${hour.padStart(2, '0')}:${minute}`;

const HOURS: Readonly<Record<Language, string>> = { nl: ' uur', en: '', de: ' Uhr' };

/** `Asia/Tokyo` is Tokyo. */
const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** ` in Tokyo` when that is not where the municipality is. */
const abroad = ({ zone = HOME_ZONE, place }: Place): string =>
  zone === HOME_ZONE || place === '' ? '' : ` in ${place ?? cityOf(zone)}`;

/** `do 14 mei 2026, 11.30 uur`; abroad with the place behind it. */
export function formatDateTime(moment: Moment, language: Language, where: Place = {}): string {
  const parts = partsOf(moment, language, where.zone ?? HOME_ZONE);
  return `${weekdayDate(parts, language)}, ${clock(parts, language)}${HOURS[language]}${abroad(where)}`;
}

/** `14 mei 2026, 11.30`, for lists in which many stand below each other; abroad with the place behind it. */
export function formatShort(moment: Moment, language: Language, where: Place = {}): string {
  const zone = where.zone ?? HOME_ZONE;
  const parts = partsOf(moment, language, zone);
  const month = formatter(language, { timeZone: zone, month: 'short' }).format(toDate(moment)).replace('.', '');
  return `${date({ ...parts, month }, language)}, ${clock(parts, language)}${abroad(where)}`;
}

/** `11.30 uur`; abroad with the place behind it. */
export const formatTime = (moment: Moment, language: Language, where: Place = {}): string =>
  `${clock(partsOf(moment, language, where.zone ?? HOME_ZONE), language)}${HOURS[language]}${abroad(where)}`;

/** `11.30 tot 12.00 uur`; abroad with the place behind it. */
export function formatTimeRange(from: Moment, to: Moment, language: Language, where: Place = {}): string {
  const [first, last] = [from, to].map((moment) => clock(partsOf(moment, language, where.zone ?? HOME_ZONE), language));
  return `${first ?? ''} ${TO[language]} ${last ?? ''}${HOURS[language]}${abroad(where)}`;
}

/** `do 14 mei 2026`, of a moment (in a zone). */
export const formatDate = (moment: Moment, language: Language, where: Place = {}): string =>
  weekdayDate(partsOf(moment, language, where.zone ?? HOME_ZONE), language);

/** `do 14 mei 2026`, of a date without a time (`2026-05-14`). */
export const formatDay = (day: string, language: Language): string => weekdayDate(ofDay(day, language), language);

const TO: Readonly<Record<Language, string>> = { nl: 'tot', en: 'to', de: 'bis' };
const UP_TO: Readonly<Record<Language, string>> = { nl: 't/m', en: 'to', de: 'bis' };

/** `14 t/m 17 mei 2026`, of two dates without a time; the last day belongs to it. */
export function formatDays(from: string, to: string, language: Language): string {
  const [first, last] = [ofDay(from, language), ofDay(to, language)];
  if (from.slice(0, 10) === to.slice(0, 10)) return date(first, language);
  const start =
    first.year !== last.year
      ? date(first, language)
      : first.month !== last.month
        ? dayMonth(first, language)
        : language === 'de'
          ? `${first.day}.`
          : first.day;
  return `${start} ${UP_TO[language]} ${date(last, language)}`;
}

/** `1.250.000` */
export const formatNumber = (value: number, language: Language, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(LOCALES[language], options).format(value);

/** `93%`, of a part of one. */
export const formatPercent = (part: number, language: Language): string =>
  formatNumber(part, language, { style: 'percent', maximumFractionDigits: 0 });

/** `€ 1.250.000`; cents only when there are any. `amount` in whole units of the currency (ISO 4217). */
export const formatMoney = (amount: number, language: Language, currency = 'EUR'): string =>
  formatNumber(amount, language, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });

const regions = new Map<Language, Intl.DisplayNames>();

function regionsIn(language: Language): Intl.DisplayNames {
  const known = regions.get(language);
  if (known) return known;
  const fresh = new Intl.DisplayNames([LOCALES[language]], { type: 'region' });
  regions.set(language, fresh);
  return fresh;
}

/** The name of a country by its ISO 3166 code; the code itself when there is no such country. */
export function formatCountry(code: string, language: Language): string {
  try {
    return regionsIn(language).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** `3 minuten geleden`, `over 2 dagen`, `nu`: rounded down to whole minutes, hours or days. */
export function formatSince(moment: Moment, now: Moment, language: Language): string {
  const milliseconds = toDate(moment).getTime() - toDate(now).getTime();
  const [unit, size] = STEPS.find(([, length]) => Math.abs(milliseconds) >= length) ?? ['second', Infinity];
  const amount = Math.trunc(milliseconds / size);
  const numeric = unit === 'second' ? 'auto' : 'always';
  return new Intl.RelativeTimeFormat(LOCALES[language], { numeric }).format(amount, unit);
}

const LENGTH: Readonly<Record<Language, readonly [hours: string, minutes: string, and: string]>> = {
  nl: ['uur', 'min', 'en'],
  en: ['h', 'min', 'and'],
  de: ['Std.', 'Min.', 'und'],
};

/** `2 uur en 5 min`, of a number of minutes. */
export function formatMinutes(minutes: number, language: Language): string {
  const [hourWord, minuteWord, and] = LENGTH[language];
  const whole = Math.max(0, Math.round(minutes));
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return `${rest} ${minuteWord}`;
  const first = `${formatNumber(hours, language)} ${hourWord}`;
  return rest === 0 ? first : `${first} ${and} ${rest} ${minuteWord}`;
}

/** With a capital, for words that stand alone. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** `18 maanden`-like counts are words of the screens; this joins names: `A, B en C`. */
export const formatList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(items);
