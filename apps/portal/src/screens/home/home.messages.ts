import type { Messages } from '../../shell/language.js';

export interface HomeWords {
  readonly title: string;
  readonly lead: string;
  readonly missions: string;
  readonly missionsText: string;
  readonly invest: string;
  readonly investText: string;
  readonly mine: string;
  readonly mineText: string;
  readonly next: string;
  readonly all: string;
  readonly none: string;
  readonly noneWhy: string;
  readonly service: string;
}

export const homeMessages: Messages<HomeWords> = {
  nl: {
    title: 'Wij openen deuren voor ondernemers',
    lead: 'Zakendoen in het buitenland, of vestigen in Groningen: hier begint het.',
    missions: 'Ga mee op handelsmissie',
    missionsText: 'Bekijk welke reizen er komen en vraag een plaats aan. U hebt geen account nodig.',
    invest: 'Vestig uw bedrijf in Groningen',
    investText: 'Vertel ons wat u zoekt. U hoort binnen twee werkdagen van een accountmanager.',
    mine: 'Al een plaats aangevraagd?',
    mineText: 'Open de link in uw ontvangstbewijs. Daar ziet u hoe het ermee staat, en kunt u uw aanvraag intrekken.',
    next: 'De volgende missies',
    all: 'Bekijk alle handelsmissies',
    none: 'Hier komen de volgende handelsmissies',
    noneWhy: 'Er is nu geen missie aangekondigd. Kijk later nog eens.',
    service: 'De dienst voor handelsmissies',
  },
  en: {
    title: 'We open doors for entrepreneurs',
    lead: 'Doing business abroad, or settling in Groningen: it begins here.',
    missions: 'Join a trade mission',
    missionsText: 'See which journeys are planned and ask for a place. You need no account.',
    invest: 'Settle your company in Groningen',
    investText: 'Tell us what you are looking for. An account manager contacts you within two working days.',
    mine: 'Did you ask for a place already?',
    mineText: 'Open the link in your receipt. It shows how your request stands, and lets you withdraw it.',
    next: 'The next missions',
    all: 'See all trade missions',
    none: 'The next trade missions will stand here',
    noneWhy: 'No mission is announced at the moment. Come back later.',
    service: 'The service for trade missions',
  },
  de: {
    title: 'Wir öffnen Türen für Unternehmen',
    lead: 'Geschäfte im Ausland oder ein Standort in Groningen: Hier fängt es an.',
    missions: 'Kommen Sie mit auf Handelsmission',
    missionsText: 'Sehen Sie, welche Reisen geplant sind, und fragen Sie einen Platz an. Sie brauchen kein Konto.',
    invest: 'Siedeln Sie Ihr Unternehmen in Groningen an',
    investText: 'Sagen Sie uns, was Sie suchen. Innerhalb von zwei Werktagen meldet sich jemand bei Ihnen.',
    mine: 'Schon einen Platz angefragt?',
    mineText:
      'Öffnen Sie den Link in Ihrer Empfangsbestätigung. Er zeigt den Stand, und dort können Sie die Anfrage zurückziehen.',
    next: 'Die nächsten Missionen',
    all: 'Alle Handelsmissionen ansehen',
    none: 'Hier werden die nächsten Handelsmissionen stehen',
    noneWhy: 'Im Moment ist keine Mission angekündigt. Schauen Sie später wieder herein.',
    service: 'Der Dienst für Handelsmissionen',
  },
};
