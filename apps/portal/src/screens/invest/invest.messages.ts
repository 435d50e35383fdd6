import type { Messages } from '../../shell/language.js';

export type TimeFrame = 'under6Months' | 'from6To12Months' | 'from1To2Years' | 'over2Years' | 'unknown';
export type JobsBand = 'under10' | 'from10To49' | 'from50To99' | 'from100To249' | 'over250' | 'unknown';

export interface InvestWords {
  readonly title: string;
  readonly lead: string;
  readonly organisation: string;
  readonly organisationName: string;
  readonly country: string;
  readonly countryEmpty: string;
  readonly website: string;
  readonly contact: string;
  readonly fullName: string;
  readonly email: string;
  readonly emailWhy: string;
  readonly phone: string;
  readonly phoneWhy: string;
  readonly plan: string;
  readonly description: string;
  readonly descriptionWhy: string;
  readonly sector: string;
  readonly sectorWhy: string;
  readonly timeFrame: string;
  readonly timeFrameEmpty: string;
  readonly timeFrames: Readonly<Record<TimeFrame, string>>;
  readonly jobs: string;
  readonly jobsEmpty: string;
  readonly jobsBands: Readonly<Record<JobsBand, string>>;
  readonly privacy: string;
  readonly send: string;
  readonly again: string;
  readonly away: string;
  readonly refused: string;
  readonly received: string;
  readonly reference: (reference: string) => string;
  readonly next: string;
  readonly nextSteps: readonly string[];
  readonly noAnswer: string;
  readonly toContact: string;
  readonly toMissions: string;
}

export const investMessages: Messages<InvestWords> = {
  nl: {
    title: 'Vestig uw bedrijf in Groningen',
    lead: 'Vertel ons wat u van plan bent. Binnen twee werkdagen neemt een accountmanager contact met u op. Dat kost u niets.',
    organisation: 'Uw bedrijf',
    organisationName: 'Naam van uw bedrijf',
    country: 'Land van vestiging',
    countryEmpty: 'Kies een land',
    website: 'Website',
    contact: 'Met wie kunnen wij praten?',
    fullName: 'Voor- en achternaam',
    email: 'E-mailadres',
    emailWhy: 'Hierop antwoorden wij.',
    phone: 'Telefoonnummer',
    phoneWhy: 'Begin met + en het landnummer, bijvoorbeeld +49 441 123 45 67.',
    plan: 'Uw plan',
    description: 'Wat bent u van plan?',
    descriptionWhy: 'Wat wilt u hier doen, en wat hebt u nodig: ruimte, stroom, mensen, partners?',
    sector: 'Branche',
    sectorWhy: 'In uw eigen woorden, bijvoorbeeld: waterstof, zorgtechnologie.',
    timeFrame: 'Wanneer wilt u beginnen?',
    timeFrameEmpty: 'Kies een periode',
    timeFrames: {
      under6Months: 'Binnen 6 maanden',
      from6To12Months: 'Over 6 tot 12 maanden',
      from1To2Years: 'Over 1 tot 2 jaar',
      over2Years: 'Over meer dan 2 jaar',
      unknown: 'Dat weet ik nog niet',
    },
    jobs: 'Hoeveel banen verwacht u binnen drie jaar?',
    jobsEmpty: 'Kies een aantal',
    jobsBands: {
      under10: 'Minder dan 10',
      from10To49: '10 tot 49',
      from50To99: '50 tot 99',
      from100To249: '100 tot 249',
      over250: '250 of meer',
      unknown: 'Dat weet ik nog niet',
    },
    privacy: 'Wij gebruiken deze gegevens om contact met u op te nemen over uw plan.',
    send: 'Verstuur',
    again: 'Dit formulier was al verstuurd met andere gegevens. Controleer wat er staat en verstuur het opnieuw.',
    away: 'Wij kunnen uw bericht nu niet opslaan. Wat u hebt ingevuld staat er nog. Verstuur het over een halve minuut opnieuw.',
    refused: 'Uw bericht kan zo niet worden aangenomen. Er is niets verstuurd.',
    received: 'Uw bericht is ontvangen',
    reference: (reference) => `Uw nummer is ${reference}. Bewaar dit nummer en noem het als u contact met ons opneemt.`,
    next: 'Wat gebeurt er nu?',
    nextSteps: [
      'U krijgt een bevestiging per e-mail.',
      'Binnen twee werkdagen neemt een accountmanager contact met u op.',
      'Samen bekijken wij wat u nodig hebt en wie u daarbij kan helpen.',
    ],
    noAnswer: 'Hebt u na twee werkdagen niets gehoord? Neem dan contact met ons op.',
    toContact: 'Contact opnemen',
    toMissions: 'Bekijk de handelsmissies',
  },
  en: {
    title: 'Settle your company in Groningen',
    lead: 'Tell us what you plan. An account manager contacts you within two working days. It costs you nothing.',
    organisation: 'Your company',
    organisationName: 'Name of your company',
    country: 'Country of establishment',
    countryEmpty: 'Choose a country',
    website: 'Website',
    contact: 'Whom can we talk to?',
    fullName: 'First and last name',
    email: 'E-mail address',
    emailWhy: 'We answer to this address.',
    phone: 'Telephone number',
    phoneWhy: 'Begin with + and the country number, for instance +49 441 123 45 67.',
    plan: 'Your plan',
    description: 'What do you plan?',
    descriptionWhy: 'What do you want to do here, and what do you need: space, power, people, partners?',
    sector: 'Sector',
    sectorWhy: 'In your own words, for instance: hydrogen, health technology.',
    timeFrame: 'When do you want to begin?',
    timeFrameEmpty: 'Choose a period',
    timeFrames: {
      under6Months: 'Within 6 months',
      from6To12Months: 'In 6 to 12 months',
      from1To2Years: 'In 1 to 2 years',
      over2Years: 'In more than 2 years',
      unknown: 'I do not know yet',
    },
    jobs: 'How many jobs do you expect within three years?',
    jobsEmpty: 'Choose a number',
    jobsBands: {
      under10: 'Fewer than 10',
      from10To49: '10 to 49',
      from50To99: '50 to 99',
      from100To249: '100 to 249',
      over250: '250 or more',
      unknown: 'I do not know yet',
    },
    privacy: 'We use these data to contact you about your plan.',
    send: 'Send',
    again: 'This form was sent before with other data. Check what it says and send it again.',
    away: 'We cannot store your message now. What you filled in is still here. Send it again in half a minute.',
    refused: 'Your message cannot be taken like this. Nothing was sent.',
    received: 'Your message has been received',
    reference: (reference) => `Your number is ${reference}. Keep this number and tell us when you contact us.`,
    next: 'What happens now?',
    nextSteps: [
      'You get a confirmation by e-mail.',
      'An account manager contacts you within two working days.',
      'Together we look at what you need and who can help you with it.',
    ],
    noAnswer: 'Did you hear nothing after two working days? Then contact us.',
    toContact: 'Contact us',
    toMissions: 'See the trade missions',
  },
  de: {
    title: 'Siedeln Sie Ihr Unternehmen in Groningen an',
    lead: 'Sagen Sie uns, was Sie planen. Innerhalb von zwei Werktagen meldet sich jemand bei Ihnen. Das kostet Sie nichts.',
    organisation: 'Ihr Unternehmen',
    organisationName: 'Name Ihres Unternehmens',
    country: 'Land der Niederlassung',
    countryEmpty: 'Wählen Sie ein Land',
    website: 'Website',
    contact: 'Mit wem können wir sprechen?',
    fullName: 'Vor- und Nachname',
    email: 'E-Mail-Adresse',
    emailWhy: 'An diese Adresse antworten wir.',
    phone: 'Telefonnummer',
    phoneWhy: 'Beginnen Sie mit + und der Landesvorwahl, zum Beispiel +49 441 123 45 67.',
    plan: 'Ihr Vorhaben',
    description: 'Was planen Sie?',
    descriptionWhy: 'Was möchten Sie hier tun, und was brauchen Sie: Fläche, Strom, Menschen, Partner?',
    sector: 'Branche',
    sectorWhy: 'In eigenen Worten, zum Beispiel: Wasserstoff, Gesundheitstechnologie.',
    timeFrame: 'Wann möchten Sie beginnen?',
    timeFrameEmpty: 'Wählen Sie einen Zeitraum',
    timeFrames: {
      under6Months: 'Innerhalb von 6 Monaten',
      from6To12Months: 'In 6 bis 12 Monaten',
      from1To2Years: 'In 1 bis 2 Jahren',
      over2Years: 'In mehr als 2 Jahren',
      unknown: 'Das weiß ich noch nicht',
    },
    jobs: 'Wie viele Arbeitsplätze erwarten Sie innerhalb von drei Jahren?',
    jobsEmpty: 'Wählen Sie eine Zahl',
    jobsBands: {
      under10: 'Weniger als 10',
      from10To49: '10 bis 49',
      from50To99: '50 bis 99',
      from100To249: '100 bis 249',
      over250: '250 oder mehr',
      unknown: 'Das weiß ich noch nicht',
    },
    privacy: 'Wir verwenden diese Daten, um Sie zu Ihrem Vorhaben anzusprechen.',
    send: 'Senden',
    again: 'Dieses Formular wurde schon mit anderen Angaben gesendet. Prüfen Sie die Angaben und senden Sie es erneut.',
    away: 'Wir können Ihre Nachricht gerade nicht speichern. Ihre Angaben stehen noch da. Senden Sie sie in einer halben Minute erneut.',
    refused: 'So können wir Ihre Nachricht nicht annehmen. Es wurde nichts gesendet.',
    received: 'Ihre Nachricht ist eingegangen',
    reference: (reference) =>
      `Ihre Nummer ist ${reference}. Bewahren Sie diese Nummer auf und nennen Sie sie, wenn Sie sich an uns wenden.`,
    next: 'Was geschieht jetzt?',
    nextSteps: [
      'Sie bekommen eine Bestätigung per E-Mail.',
      'Innerhalb von zwei Werktagen meldet sich jemand bei Ihnen.',
      'Gemeinsam sehen wir, was Sie brauchen und wer Ihnen dabei helfen kann.',
    ],
    noAnswer: 'Haben Sie nach zwei Werktagen nichts gehört? Dann nehmen Sie Kontakt auf.',
    toContact: 'Kontakt aufnehmen',
    toMissions: 'Handelsmissionen ansehen',
  },
};
