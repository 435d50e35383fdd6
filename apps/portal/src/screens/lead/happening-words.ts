import { formatDay, formatList } from '../../shell/format.js';
import { wordsOf, type Language } from '../../shell/language.js';
import { leadMessages, type LeadWords } from './lead.messages.js';
import type { LeadHappening } from './lead.model.js';
import { fieldName, leadVocabulary } from './lead-vocabulary.messages.js';

const textOf = (data: LeadHappening['data'], name: string): string | undefined => {
  const value = data[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const listOf = (data: LeadHappening['data'], name: string): readonly string[] => {
  const value = data[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
};

interface Telling {
  readonly happening: LeadHappening;
  readonly words: LeadWords['timeline'];
  readonly language: Language;
  /** What happened before, newest first. */
  readonly before: readonly LeadHappening[];
}

const TOLD: Readonly<Record<string, (telling: Telling) => string>> = {
  'lead-received': ({ happening: { data }, words, language }) => {
    const { channels } = wordsOf(leadVocabulary, language);
    const channel = textOf(data, 'channel') ?? 'other';
    return words.received(channel in channels ? channels[channel as keyof typeof channels] : channel);
  },
  'lead-acknowledged': ({ words }) => words.acknowledged,
  'lead-corrected': ({ happening: { data }, words, language }) => {
    const names = listOf(data, 'changed').map((field) => fieldName(wordsOf(leadVocabulary, language), field));
    return names.length === 0 ? words.corrected : words.correctedFields(formatList([...new Set(names)], language));
  },
  'match-proposed': ({ happening: { data }, words }) =>
    textOf(data, 'state') === 'noCandidate' ? words.noCandidate : words.proposed(companyOf(data, words)),
  'match-confirmed': ({ happening: { data }, words }) =>
    textOf(data, 'state') === 'newOrganisation' ? words.newOrganisation : words.confirmed(companyOf(data, words)),
  'match-rejected': ({ words }) => words.rejected,
  'match-undone': ({ words }) => words.undone,
  'opportunity-found': ({ happening: { data, type }, words, language, before }) => {
    const mission = textOf(data, 'missionTitle') ?? '';
    const last = before.find((one) => one.data['missionId'] === data['missionId']);
    const startsOn = textOf(data, 'startsOn');
    return last?.type === type
      ? words.foundAgain(mission, listOf(data, 'organisationIds').length)
      : words.found(mission, textOf(data, 'place') ?? '', startsOn === undefined ? '' : formatDay(startsOn, language));
  },
  restored: ({ words }) => words.restored,
  'opportunity-withdrawn': ({ happening: { data }, words }) => words.withdrawn(textOf(data, 'missionTitle') ?? ''),
};

const companyOf = (data: LeadHappening['data'], words: LeadWords['timeline']): string =>
  textOf(data, 'organisationName') ?? words.company;

/** A happening in words. `happenings` are all of them, newest first. */
export function happeningWords(
  happening: LeadHappening,
  happenings: readonly LeadHappening[],
  language: Language,
): string {
  const words = wordsOf(leadMessages, language).timeline;
  const before = happenings.slice(happenings.indexOf(happening) + 1);
  return TOLD[happening.type]?.({ happening, words, language, before }) ?? words.other(happening.type);
}
