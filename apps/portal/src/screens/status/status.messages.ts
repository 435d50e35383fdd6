import type { Messages } from '../../shell/language.js';
import type { ServiceName, ServiceState } from './service-watch.js';

export interface StatusWords {
  readonly title: string;
  readonly lead: string;
  readonly summary: { readonly fine: string; readonly notFine: (count: number) => string };
  readonly caption: string;
  readonly columns: {
    readonly service: string;
    readonly state: string;
    readonly since: string;
    readonly means: string;
  };
  readonly services: Readonly<Record<ServiceName, string>>;
  readonly states: Readonly<Record<ServiceState, string>>;
  readonly means: Readonly<Record<ServiceName, Readonly<Record<ServiceState, string>>>>;
  readonly looked: string;
  readonly by: string;
  readonly reload: string;
}

export const statusMessages: Messages<StatusWords> = {
  nl: {
    title: 'Werkt alles?',
    lead: 'Hier ziet u of onze diensten werken. De pagina kijkt elke 15 seconden opnieuw.',
    summary: {
      fine: 'Alle diensten werken.',
      notFine: (count) => (count === 1 ? 'Eén dienst werkt niet goed.' : `${count} diensten werken niet goed.`),
    },
    caption: 'Stand van de diensten',
    columns: { service: 'Dienst', state: 'Stand', since: 'Sinds', means: 'Wat betekent dit?' },
    services: {
      portal: 'Deze website',
      'mission-scheduling': 'Handelsmissies en aanvragen',
      'lead-intake': 'Vestigen: berichten van bedrijven',
      'company-matching': 'Herkennen van bedrijven',
    },
    states: { works: 'Werkt', slow: 'Werkt, maar traag', down: 'Ligt eruit' },
    means: {
      portal: {
        works: 'U kunt alle pagina’s bekijken.',
        slow: 'De pagina’s werken. Inloggen en vanzelf verversen kunnen haperen.',
        down: 'De pagina’s werken. Inloggen en vanzelf verversen werken niet.',
      },
      'mission-scheduling': {
        works: 'U kunt missies bekijken en een plaats aanvragen.',
        slow: 'Missies bekijken en een plaats aanvragen kan, maar het duurt langer of berichten komen later.',
        down: 'U kunt nu geen missies bekijken en geen plaats aanvragen. Uw plek in de volgorde van eerdere aanvragen blijft.',
      },
      'lead-intake': {
        works: 'U kunt ons een bericht sturen over vestigen.',
        slow: 'U kunt een bericht sturen, maar het duurt langer of een bevestiging komt later.',
        down: 'U kunt ons nu geen bericht sturen over vestigen. Probeer het later opnieuw.',
      },
      'company-matching': {
        works: 'Nieuwe bedrijven worden direct herkend.',
        slow: 'Nieuwe bedrijven worden later herkend. U merkt daar niets van.',
        down: 'Nieuwe bedrijven worden later herkend. U merkt daar niets van.',
      },
    },
    looked: 'Gekeken op',
    by: 'Dit ziet deze website zelf; “sinds” is het moment waarop wij het voor het eerst zagen.',
    reload: 'Kijk opnieuw',
  },
  en: {
    title: 'Does everything work?',
    lead: 'Here you see whether our services work. The page looks again every 15 seconds.',
    summary: {
      fine: 'All services work.',
      notFine: (count) => (count === 1 ? 'One service does not work well.' : `${count} services do not work well.`),
    },
    caption: 'State of the services',
    columns: { service: 'Service', state: 'State', since: 'Since', means: 'What does this mean?' },
    services: {
      portal: 'This website',
      'mission-scheduling': 'Trade missions and requests',
      'lead-intake': 'Investing: messages of companies',
      'company-matching': 'Recognising companies',
    },
    states: { works: 'Works', slow: 'Works, but slowly', down: 'Down' },
    means: {
      portal: {
        works: 'You can see all pages.',
        slow: 'The pages work. Signing in and refreshing by itself may falter.',
        down: 'The pages work. Signing in and refreshing by itself do not.',
      },
      'mission-scheduling': {
        works: 'You can see missions and ask for a place.',
        slow: 'You can see missions and ask for a place, but it takes longer or messages come later.',
        down: 'You cannot see missions or ask for a place now. Earlier requests keep their position.',
      },
      'lead-intake': {
        works: 'You can send us a message about settling here.',
        slow: 'You can send a message, but it takes longer or the confirmation comes later.',
        down: 'You cannot send us a message about settling here now. Try again later.',
      },
      'company-matching': {
        works: 'New companies are recognised at once.',
        slow: 'New companies are recognised later. You do not notice.',
        down: 'New companies are recognised later. You do not notice.',
      },
    },
    looked: 'Looked at',
    by: 'This is what this website itself sees; “since” is when we saw it first.',
    reload: 'Look again',
  },
  de: {
    title: 'Funktioniert alles?',
    lead: 'Hier sehen Sie, ob unsere Dienste funktionieren. Die Seite schaut alle 15 Sekunden neu nach.',
    summary: {
      fine: 'Alle Dienste funktionieren.',
      notFine: (count) =>
        count === 1 ? 'Ein Dienst funktioniert nicht gut.' : `${count} Dienste funktionieren nicht gut.`,
    },
    caption: 'Stand der Dienste',
    columns: { service: 'Dienst', state: 'Stand', since: 'Seit', means: 'Was bedeutet das?' },
    services: {
      portal: 'Diese Website',
      'mission-scheduling': 'Handelsmissionen und Anfragen',
      'lead-intake': 'Ansiedlung: Nachrichten von Unternehmen',
      'company-matching': 'Erkennen von Unternehmen',
    },
    states: { works: 'Funktioniert', slow: 'Funktioniert, aber langsam', down: 'Ausgefallen' },
    means: {
      portal: {
        works: 'Sie können alle Seiten sehen.',
        slow: 'Die Seiten funktionieren. Anmelden und selbsttätiges Auffrischen können stocken.',
        down: 'Die Seiten funktionieren. Anmelden und selbsttätiges Auffrischen nicht.',
      },
      'mission-scheduling': {
        works: 'Sie können Missionen sehen und einen Platz anfragen.',
        slow: 'Sie können Missionen sehen und einen Platz anfragen, aber es dauert länger oder Nachrichten kommen später.',
        down: 'Sie können jetzt keine Missionen sehen und keinen Platz anfragen. Frühere Anfragen behalten ihre Reihenfolge.',
      },
      'lead-intake': {
        works: 'Sie können uns eine Nachricht zur Ansiedlung senden.',
        slow: 'Sie können eine Nachricht senden, aber es dauert länger oder die Bestätigung kommt später.',
        down: 'Sie können uns jetzt keine Nachricht zur Ansiedlung senden. Versuchen Sie es später erneut.',
      },
      'company-matching': {
        works: 'Neue Unternehmen werden sofort erkannt.',
        slow: 'Neue Unternehmen werden später erkannt. Sie merken davon nichts.',
        down: 'Neue Unternehmen werden später erkannt. Sie merken davon nichts.',
      },
    },
    looked: 'Nachgeschaut um',
    by: 'Das sieht diese Website selbst; „seit“ ist der Zeitpunkt, zu dem wir es zuerst sahen.',
    reload: 'Neu nachsehen',
  },
};
