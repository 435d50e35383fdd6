import type { Messages } from '../../shell/language.js';

export interface MissionsWords {
  readonly title: string;
  readonly lead: string;
  readonly rule: string;
  readonly country: string;
  readonly sector: string;
  readonly all: string;
  readonly list: string;
  readonly count: (count: number) => string;
  readonly shown: (from: number, to: number, all: number) => string;
  readonly none: string;
  readonly noneWhy: string;
  readonly noneFiltered: string;
  readonly noneFilteredWhy: string;
  readonly showAll: string;
  readonly invest: string;
  readonly service: string;
}

export const missionsMessages: Messages<MissionsWords> = {
  nl: {
    title: 'Handelsmissies',
    lead: 'Reis met ons mee en ontmoet partners in het buitenland. U vraagt een plaats aan zonder account.',
    rule: 'Hoe wij de plaatsen verdelen',
    country: 'Land',
    sector: 'Branche',
    all: 'Alle',
    list: 'Missies die eraan komen',
    count: (count) => (count === 1 ? '1 missie' : `${count} missies`),
    shown: (from, to, all) => `${from} tot en met ${to} van ${all}`,
    none: 'Hier komen de handelsmissies die u kunt aanvragen',
    noneWhy: 'Er is nu geen missie aangekondigd. Kijk later nog eens, of neem contact met ons op.',
    noneFiltered: 'Geen missie past bij deze keuze',
    noneFilteredWhy: 'Kies een ander land of een andere branche, of bekijk alle missies.',
    showAll: 'Bekijk alle missies',
    invest: 'Neem contact op',
    service: 'De dienst voor handelsmissies',
  },
  en: {
    title: 'Trade missions',
    lead: 'Travel with us and meet partners abroad. You can ask for a place without an account.',
    rule: 'How we give the places',
    country: 'Country',
    sector: 'Sector',
    all: 'All',
    list: 'Missions to come',
    count: (count) => (count === 1 ? '1 mission' : `${count} missions`),
    shown: (from, to, all) => `${from} to ${to} of ${all}`,
    none: 'The trade missions that you can ask for will stand here',
    noneWhy: 'No mission is announced at the moment. Come back later, or contact us.',
    noneFiltered: 'No mission fits this choice',
    noneFilteredWhy: 'Choose another country or sector, or see all missions.',
    showAll: 'See all missions',
    invest: 'Contact us',
    service: 'The service for trade missions',
  },
  de: {
    title: 'Handelsmissionen',
    lead: 'Reisen Sie mit uns und treffen Sie Partner im Ausland. Sie können ohne Konto einen Platz anfragen.',
    rule: 'Wie wir die Plätze vergeben',
    country: 'Land',
    sector: 'Branche',
    all: 'Alle',
    list: 'Kommende Missionen',
    count: (count) => (count === 1 ? '1 Mission' : `${count} Missionen`),
    shown: (from, to, all) => `${from} bis ${to} von ${all}`,
    none: 'Hier werden die Handelsmissionen stehen, die Sie anfragen können',
    noneWhy: 'Im Moment ist keine Mission angekündigt. Schauen Sie später wieder herein oder nehmen Sie Kontakt auf.',
    noneFiltered: 'Keine Mission passt zu dieser Auswahl',
    noneFilteredWhy: 'Wählen Sie ein anderes Land oder eine andere Branche, oder sehen Sie alle Missionen.',
    showAll: 'Alle Missionen ansehen',
    invest: 'Kontakt aufnehmen',
    service: 'Der Dienst für Handelsmissionen',
  },
};
