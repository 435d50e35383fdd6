import type { Messages } from '../../shell/language.js';

export interface MissionWords {
  readonly all: string;
  readonly ask: string;
  readonly places: string;
  readonly rule: string;
  readonly when: string;
  readonly whenWhy: string;
  readonly columns: { readonly place: string; readonly from: string; readonly to: string };
  readonly about: string;
  readonly facts: {
    readonly theme: string;
    readonly organisers: string;
    readonly forWhom: string;
    readonly direction: string;
    readonly capacity: string;
    readonly minimum: string;
    readonly opens: string;
    readonly closes: string;
    readonly decision: string;
    readonly cost: string;
  };
  readonly outward: string;
  readonly inward: string;
  readonly everybody: string;
  readonly minimum: (count: number) => string;
  readonly goals: string;
  readonly voucher: string;
  readonly noVoucher: string;
  readonly noPools: string;
  readonly states: {
    readonly announced: string;
    readonly open: string;
    readonly closed: string;
    readonly underway: string;
    readonly over: string;
    readonly cancelled: string;
  };
  readonly shut: string;
  readonly others: string;
  readonly service: string;
}

export const missionMessages: Messages<MissionWords> = {
  nl: {
    all: 'Alle handelsmissies',
    ask: 'Vraag een plaats aan',
    places: 'Plaatsen',
    rule: 'Zo verdelen wij de plaatsen',
    when: 'Reis',
    whenWhy: 'De tijden zijn die van de plaats zelf.',
    columns: { place: 'Plaats', from: 'Van', to: 'Tot' },
    about: 'Over deze missie',
    facts: {
      ...{ theme: 'Thema', organisers: 'Organisatie', forWhom: 'Voor wie', direction: 'Soort missie' },
      ...{ capacity: 'Deelnemers', minimum: 'Gaat door vanaf', opens: 'Aanvragen vanaf', closes: 'Aanvragen tot' },
      ...{ decision: 'Besluit op', cost: 'Kosten' },
    },
    outward: 'Wij reizen naar het buitenland',
    inward: 'Buitenlandse bedrijven komen naar ons',
    everybody: 'Ondernemers uit alle branches',
    minimum: (count) => `${count} deelnemers`,
    goals: 'Wat wij willen bereiken',
    voucher:
      'Voor deze missie kunt u een voucher van de overheid aanvragen, die een deel van uw kosten betaalt. Vraag ons hoe dat gaat. Reis en verblijf betaalt u zelf.',
    noVoucher:
      'Een plaats aanvragen kost niets. Reis en verblijf betaalt u zelf. Voor deze missie is er geen voucher van de overheid.',
    noPools: 'De plaatsen zijn nog niet bekend.',
    states: {
      announced: 'U kunt nog geen plaats aanvragen. Kom terug als de aanvragen open zijn.',
      open: 'U kunt nu een plaats aanvragen. U hoort direct of u een plaats hebt of op de wachtlijst staat.',
      closed:
        'U kunt geen plaats meer aanvragen. Hebt u al een aanvraag gedaan? Gebruik dan de link in uw ontvangstbewijs.',
      underway: 'De missie is onderweg. U kunt geen plaats meer aanvragen.',
      over: 'Deze missie is afgelopen.',
      cancelled:
        'Deze missie gaat niet door. Alle aanvragen zijn vervallen; daar hoeft u niets voor te doen. Kijk bij de andere missies.',
    },
    shut: 'Alle plaatsen zijn op dit moment gesloten voor aanvragen. Kijk later nog eens.',
    others: 'Bekijk andere missies',
    service: 'De dienst voor handelsmissies',
  },
  en: {
    all: 'All trade missions',
    ask: 'Ask for a place',
    places: 'Places',
    rule: 'How we give the places',
    when: 'Journey',
    whenWhy: 'Times are those of the place itself.',
    columns: { place: 'Place', from: 'From', to: 'To' },
    about: 'About this mission',
    facts: {
      ...{ theme: 'Theme', organisers: 'Organisers', forWhom: 'For whom', direction: 'Kind of mission' },
      ...{ capacity: 'Participants', minimum: 'Goes ahead from', opens: 'Requests from', closes: 'Requests until' },
      ...{ decision: 'Decision on', cost: 'Costs' },
    },
    outward: 'We travel abroad',
    inward: 'Companies from abroad come to us',
    everybody: 'Entrepreneurs of all sectors',
    minimum: (count) => `${count} participants`,
    goals: 'What we want to reach',
    voucher:
      'You can apply for a government voucher for this mission, which pays a part of your costs. Ask us how. You pay for travel and stay yourself.',
    noVoucher:
      'Asking for a place costs nothing. You pay for travel and stay yourself. There is no government voucher for this mission.',
    noPools: 'The places are not known yet.',
    states: {
      announced: 'You cannot ask for a place yet. Come back when requests are open.',
      open: 'You can ask for a place now. You hear at once whether you have a place or are on the waiting list.',
      closed: 'You can no longer ask for a place. Did you ask already? Then use the link in your receipt.',
      underway: 'The mission is under way. You can no longer ask for a place.',
      over: 'This mission is over.',
      cancelled:
        'This mission is cancelled. All requests have ended; you need not do anything. Have a look at the other missions.',
    },
    shut: 'All places are closed for requests at the moment. Come back later.',
    others: 'See other missions',
    service: 'The service for trade missions',
  },
  de: {
    all: 'Alle Handelsmissionen',
    ask: 'Platz anfragen',
    places: 'Plätze',
    rule: 'So vergeben wir die Plätze',
    when: 'Reise',
    whenWhy: 'Die Uhrzeiten sind die des jeweiligen Ortes.',
    columns: { place: 'Ort', from: 'Von', to: 'Bis' },
    about: 'Über diese Mission',
    facts: {
      ...{ theme: 'Thema', organisers: 'Veranstalter', forWhom: 'Für wen', direction: 'Art der Mission' },
      ...{ capacity: 'Teilnehmende', minimum: 'Findet statt ab', opens: 'Anfragen ab', closes: 'Anfragen bis' },
      ...{ decision: 'Entscheidung am', cost: 'Kosten' },
    },
    outward: 'Wir reisen ins Ausland',
    inward: 'Unternehmen aus dem Ausland kommen zu uns',
    everybody: 'Unternehmen aller Branchen',
    minimum: (count) => `${count} Teilnehmenden`,
    goals: 'Was wir erreichen möchten',
    voucher:
      'Für diese Mission können Sie einen staatlichen Gutschein beantragen, der einen Teil Ihrer Kosten deckt. Fragen Sie uns, wie das geht. Reise und Aufenthalt zahlen Sie selbst.',
    noVoucher:
      'Die Anfrage kostet nichts. Reise und Aufenthalt zahlen Sie selbst. Für diese Mission gibt es keinen staatlichen Gutschein.',
    noPools: 'Die Plätze sind noch nicht bekannt.',
    states: {
      announced: 'Sie können noch keinen Platz anfragen. Kommen Sie wieder, wenn die Anfragen offen sind.',
      open: 'Sie können jetzt einen Platz anfragen. Sie erfahren sofort, ob Sie einen Platz haben oder auf der Warteliste stehen.',
      closed:
        'Sie können keinen Platz mehr anfragen. Haben Sie schon angefragt? Dann nutzen Sie den Link in Ihrer Empfangsbestätigung.',
      underway: 'Die Mission ist unterwegs. Sie können keinen Platz mehr anfragen.',
      over: 'Diese Mission ist beendet.',
      cancelled:
        'Diese Mission ist abgesagt. Alle Anfragen sind hinfällig; Sie müssen nichts tun. Sehen Sie sich die anderen Missionen an.',
    },
    shut: 'Im Moment sind alle Plätze für Anfragen geschlossen. Schauen Sie später wieder herein.',
    others: 'Andere Missionen ansehen',
    service: 'Der Dienst für Handelsmissionen',
  },
};
