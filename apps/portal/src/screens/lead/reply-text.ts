import { formatDay, formatList } from '../../shell/format.js';
import { isLanguage, type Language } from '../../shell/language.js';
import type { Lead, Opportunity } from './lead.model.js';

const GERMAN = new Set(['DE', 'AT', 'CH', 'LI']);
const DUTCH = new Set(['NL', 'BE', 'SR']);

/** In which of our languages the investor is answered: as the contact prefers it, else as the country speaks. */
export function replyLanguage({ contacts, organisation }: Pick<Lead, 'contacts' | 'organisation'>): Language {
  const preferred = contacts?.[0]?.preferredLanguage?.split('-')[0];
  if (preferred !== undefined) return isLanguage(preferred) ? preferred : 'en';
  if (GERMAN.has(organisation.country)) return 'de';
  return DUTCH.has(organisation.country) ? 'nl' : 'en';
}

export interface Reply {
  readonly language: Language;
  readonly to: string | undefined;
  readonly from: string;
  readonly mission: Opportunity;
  /** Some of the companies that take part. */
  readonly partners: readonly string[];
}

interface Sentences {
  readonly greeting: string;
  readonly mission: string;
  readonly partners: (count: number, names: string) => string;
  readonly question: string;
  readonly end: string;
}

const among = (names: string, before: string, after = ''): string => (names === '' ? '' : `${before}${names}${after}`);

function sentencesOf({ language, to, mission }: Reply): Sentences {
  const { missionTitle: title, place, startsOn } = mission;
  const day = formatDay(startsOn, language);
  if (language === 'nl') {
    return {
      greeting: `Beste ${to ?? 'heer of mevrouw'},`,
      mission: `Dank u voor uw interesse in Groningen. Onze handelsmissie ${title} is op ${day} in ${place}.`,
      partners: (count, names) =>
        `U kunt daar ${count === 1 ? 'een bedrijf' : `${count} bedrijven`} uit onze regio ontmoeten${among(names, ', onder meer ')}.`,
      question: 'Zullen we voor die dag een gesprek plannen?',
      end: 'Met vriendelijke groet,',
    };
  }
  if (language === 'de') {
    return {
      greeting: `Guten Tag${to === undefined ? '' : ` ${to}`},`,
      mission: `vielen Dank für Ihr Interesse an Groningen. Unsere Handelsmission ${title} ist am ${day} in ${place}.`,
      partners: (count, names) =>
        `Dort können Sie ${count === 1 ? 'ein Unternehmen' : `${count} Unternehmen`} aus unserer Region treffen${among(names, ', darunter ')}.`,
      question: 'Dürfen wir für diesen Tag ein Gespräch planen?',
      end: 'Mit freundlichen Grüßen',
    };
  }
  return {
    greeting: `Dear ${to ?? 'Sir or Madam'},`,
    mission: `Thank you for your interest in Groningen. Our trade mission ${title} will be in ${place} on ${day}.`,
    partners: (count, names) =>
      `There you can meet ${count === 1 ? 'a company' : `${count} companies`} from our region${among(names, ', among them ')}.`,
    question: 'Shall we plan a meeting on that day?',
    end: 'Kind regards,',
  };
}

/** A first reply that offers the mission, in the language of the investor. */
export function replyText(reply: Reply): string {
  const { greeting, mission, partners, question, end } = sentencesOf(reply);
  const count = reply.mission.organisationIds.length;
  const names = formatList(reply.partners, reply.language);
  const offer = [mission, ...(count === 0 ? [] : [partners(count, names)]), question].join(' ');
  return [greeting, '', offer, '', end, reply.from].join('\n');
}
