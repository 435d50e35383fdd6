import type { Language } from '@app/kernel';
import { DateTime } from 'luxon';
import type { Leg } from '../../domain/mission/mission.js';

const until: Readonly<Record<Language, string>> = { nl: 'tot', en: 'to', de: 'bis' };
const localTime: Readonly<Record<Language, string>> = { nl: 'plaatselijke tijd', en: 'local time', de: 'Ortszeit' };

/** As people write it in each language. */
const format: Readonly<Record<Language, string>> = {
  nl: "d MMMM yyyy, H.mm 'uur'",
  en: 'd MMMM yyyy, HH:mm',
  de: "d. MMMM yyyy, HH:mm 'Uhr'",
};

/** `Bremen: 14 mei 2026, 9.00 uur tot 15 mei 2026, 17.00 uur (plaatselijke tijd)`, a line for each leg in its own wall time. */
export const stays = (legs: readonly Leg[], language: Language): readonly string[] =>
  legs.map(({ place, localStart, localEnd }) => {
    const shown = (local: string): string =>
      DateTime.fromISO(local, { zone: 'utc' }).setLocale(language).toFormat(format[language]);
    return `${place}: ${shown(localStart)} ${until[language]} ${shown(localEnd)} (${localTime[language]})`;
  });
