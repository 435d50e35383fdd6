import type { Messages } from '../../shell/language.js';

export interface MyRequestWords {
  readonly title: (receiptNumber: string) => string;
  readonly stands: string;
  readonly states: {
    readonly confirmed: string;
    readonly waitlisted: string;
    readonly withdrawn: string;
    readonly cancelledByOrganiser: string;
  };
  readonly why: {
    readonly confirmed: string;
    readonly waitlisted: (before: number) => string;
    readonly withdrawn: string;
    readonly cancelledByOrganiser: string;
  };
  readonly position: (position: number, of: number | undefined) => string;
  readonly next: string;
  readonly nextSteps: {
    readonly confirmed: string;
    readonly waitlisted: string;
    readonly withdrawn: string;
    readonly cancelledByOrganiser: string;
  };
  readonly askAgain: string;
  readonly otherMissions: string;
  readonly facts: {
    readonly receiptNumber: string;
    readonly mission: string;
    readonly submitted: string;
    readonly decision: string;
    readonly when: string;
    readonly where: string;
  };
  readonly about: string;
  readonly rule: string;
  readonly keep: string;
  readonly keepWhy: string;
  readonly keepTitle: string;
  readonly withdraw: string;
  readonly withdrawTitle: string;
  readonly withdrawText: { readonly confirmed: string; readonly waitlisted: string };
  readonly withdrawUndo: string;
  readonly withdrawYes: string;
  readonly withdrawNo: string;
  readonly withdrawn: string;
  readonly keyTitle: string;
  readonly keyText: string;
  readonly keySteps: readonly string[];
  readonly keyLabel: string;
  readonly keyDescription: string;
  readonly keySend: string;
  readonly keyWrong: string;
  readonly contact: string;
}

export const myRequestMessages: Messages<MyRequestWords> = {
  nl: {
    title: (receiptNumber) => `Uw aanvraag ${receiptNumber}`,
    stands: 'Zo staat het ervoor',
    states: {
      confirmed: 'U hebt een plaats',
      waitlisted: 'U staat op de wachtlijst',
      withdrawn: 'Ingetrokken',
      cancelledByOrganiser: 'De missie gaat niet door',
    },
    why: {
      confirmed: 'Er was een plaats vrij toen u aan de beurt was.',
      waitlisted: (before) =>
        before === 0
          ? 'Alle plaatsen zijn bezet. U bent de eerste die aan de beurt is.'
          : `Alle plaatsen zijn bezet en ${before === 1 ? '1 andere aanvraag kwam' : `${before} andere aanvragen kwamen`} eerder binnen.`,
      withdrawn: 'U hebt deze aanvraag zelf ingetrokken.',
      cancelledByOrganiser: 'De organisatie heeft de missie afgezegd. Alle aanvragen zijn vervallen.',
    },
    position: (position, of) => `Plek ${position}${of === undefined ? '' : ` van ${of}`} op de wachtlijst`,
    next: 'Wat gebeurt er nu?',
    nextSteps: {
      confirmed:
        'U hoeft nu niets te doen. Wij sturen u bericht over het programma. Kunt u toch niet mee? Trek uw aanvraag dan in: uw plaats gaat naar de volgende op de wachtlijst.',
      waitlisted:
        'U hoeft nu niets te doen. Komt er een plaats vrij en bent u aan de beurt, dan krijgt u die vanzelf. Op deze pagina ziet u uw plek op de wachtlijst.',
      withdrawn: 'Wilt u toch mee? Doe dan een nieuwe aanvraag. U sluit achteraan.',
      cancelledByOrganiser: 'U hoeft niets te doen. Misschien past een andere missie bij u.',
    },
    askAgain: 'Doe een nieuwe aanvraag',
    otherMissions: 'Bekijk andere missies',
    facts: {
      receiptNumber: 'Nummer van uw aanvraag',
      mission: 'Missie',
      submitted: 'Aangevraagd op',
      decision: 'Besluit op',
      when: 'Wanneer',
      where: 'Waar',
    },
    about: 'Uw aanvraag',
    rule: 'Zo verdelen wij de plaatsen',
    keepTitle: 'Bewaar deze link',
    keep: 'Met deze link komt u altijd terug op deze pagina, ook op een ander apparaat:',
    keepWhy: 'De link is alleen voor u. Wie hem heeft, kan uw aanvraag zien en intrekken.',
    withdraw: 'Trek deze aanvraag in',
    withdrawTitle: 'Wilt u uw aanvraag intrekken?',
    withdrawText: {
      confirmed: 'U geeft uw plaats op. De eerste op de wachtlijst krijgt hem direct.',
      waitlisted: 'U gaat van de wachtlijst af. Wie na u kwam, schuift een plek op.',
    },
    withdrawUndo:
      'U kunt dit niet terugdraaien. Wilt u later toch mee, dan doet u een nieuwe aanvraag en sluit u achteraan.',
    withdrawYes: 'Ja, trek mijn aanvraag in',
    withdrawNo: 'Nee, ga terug',
    withdrawn: 'Uw aanvraag is ingetrokken.',
    keyTitle: 'Wij kunnen deze aanvraag niet laten zien',
    keyText:
      'Een aanvraag is alleen te zien met de geheime link die u bij het aanvragen kreeg. Die link kennen wij hier niet, of hij klopt niet.',
    keySteps: [
      'Open de link in uw ontvangstbewijs opnieuw. Let op dat de hele link wordt gebruikt.',
      'Of plak de link, of alleen de sleutel daaruit, hieronder.',
      'Link kwijt? Neem contact met ons op en noem het nummer van uw aanvraag.',
    ],
    keyLabel: 'Link of sleutel',
    keyDescription: 'De sleutel is de lange reeks letters en cijfers aan het eind van de link.',
    keySend: 'Laat mijn aanvraag zien',
    keyWrong: 'Deze sleutel hoort niet bij deze aanvraag. Controleer of u hem helemaal hebt gekopieerd.',
    contact: 'Contact opnemen',
  },
  en: {
    title: (receiptNumber) => `Your request ${receiptNumber}`,
    stands: 'How it stands',
    states: {
      confirmed: 'You have a place',
      waitlisted: 'You are on the waiting list',
      withdrawn: 'Withdrawn',
      cancelledByOrganiser: 'The mission is cancelled',
    },
    why: {
      confirmed: 'A place was free when it was your turn.',
      waitlisted: (before) =>
        before === 0
          ? 'All places are taken. You are the first in line.'
          : `All places are taken and ${before === 1 ? '1 other request' : `${before} other requests`} came in earlier.`,
      withdrawn: 'You withdrew this request yourself.',
      cancelledByOrganiser: 'The organisers have cancelled the mission. All requests have ended.',
    },
    position: (position, of) => `Number ${position}${of === undefined ? '' : ` of ${of}`} on the waiting list`,
    next: 'What happens now?',
    nextSteps: {
      confirmed:
        'You need not do anything now. We will write to you about the programme. Can you not come after all? Then withdraw your request: your place goes to the next on the waiting list.',
      waitlisted:
        'You need not do anything now. When a place falls free and it is your turn, you get it by itself. This page shows your position in the line.',
      withdrawn: 'Do you want to come after all? Then make a new request. You join at the end of the line.',
      cancelledByOrganiser: 'You need not do anything. Perhaps another mission suits you.',
    },
    askAgain: 'Make a new request',
    otherMissions: 'See other missions',
    facts: {
      receiptNumber: 'Number of your request',
      mission: 'Mission',
      submitted: 'Asked on',
      decision: 'Decision on',
      when: 'When',
      where: 'Where',
    },
    about: 'Your request',
    rule: 'How we give the places',
    keepTitle: 'Keep this link',
    keep: 'This link always brings you back to this page, on another device too:',
    keepWhy: 'The link is for you only. Whoever has it can see and withdraw your request.',
    withdraw: 'Withdraw this request',
    withdrawTitle: 'Do you want to withdraw your request?',
    withdrawText: {
      confirmed: 'You give up your place. The first on the waiting list gets it at once.',
      waitlisted: 'You leave the waiting list. Those who came after you move up.',
    },
    withdrawUndo:
      'You cannot undo this. If you want to come after all, you make a new request and join at the end of the line.',
    withdrawYes: 'Yes, withdraw my request',
    withdrawNo: 'No, go back',
    withdrawn: 'Your request has been withdrawn.',
    keyTitle: 'We cannot show this request',
    keyText:
      'A request can be seen only with the secret link that you got when you asked. We do not know that link here, or it is not right.',
    keySteps: [
      'Open the link in your receipt again. Make sure that the whole link is used.',
      'Or paste the link, or only the key in it, below.',
      'Lost the link? Contact us and tell us the number of your request.',
    ],
    keyLabel: 'Link or key',
    keyDescription: 'The key is the long row of letters and digits at the end of the link.',
    keySend: 'Show my request',
    keyWrong: 'This key does not belong to this request. Check whether you copied all of it.',
    contact: 'Contact us',
  },
  de: {
    title: (receiptNumber) => `Ihre Anfrage ${receiptNumber}`,
    stands: 'So steht es',
    states: {
      confirmed: 'Sie haben einen Platz',
      waitlisted: 'Sie stehen auf der Warteliste',
      withdrawn: 'Zurückgezogen',
      cancelledByOrganiser: 'Die Mission ist abgesagt',
    },
    why: {
      confirmed: 'Ein Platz war frei, als Sie an der Reihe waren.',
      waitlisted: (before) =>
        before === 0
          ? 'Alle Plätze sind vergeben. Sie sind als Nächste oder Nächster an der Reihe.'
          : `Alle Plätze sind vergeben, und ${before === 1 ? '1 andere Anfrage kam' : `${before} andere Anfragen kamen`} früher.`,
      withdrawn: 'Sie haben diese Anfrage selbst zurückgezogen.',
      cancelledByOrganiser: 'Die Veranstalter haben die Mission abgesagt. Alle Anfragen sind hinfällig.',
    },
    position: (position, of) => `Nummer ${position}${of === undefined ? '' : ` von ${of}`} auf der Warteliste`,
    next: 'Was geschieht jetzt?',
    nextSteps: {
      confirmed:
        'Sie müssen jetzt nichts tun. Wir schreiben Ihnen zum Programm. Können Sie doch nicht? Ziehen Sie Ihre Anfrage zurück: Ihr Platz geht an die nächste Anfrage auf der Warteliste.',
      waitlisted:
        'Sie müssen jetzt nichts tun. Wird ein Platz frei und sind Sie an der Reihe, bekommen Sie ihn von selbst. Diese Seite zeigt Ihre Nummer auf der Warteliste.',
      withdrawn: 'Möchten Sie doch mit? Dann stellen Sie eine neue Anfrage. Sie stehen dann hinten an.',
      cancelledByOrganiser: 'Sie müssen nichts tun. Vielleicht passt eine andere Mission zu Ihnen.',
    },
    askAgain: 'Neue Anfrage stellen',
    otherMissions: 'Andere Missionen ansehen',
    facts: {
      receiptNumber: 'Nummer Ihrer Anfrage',
      mission: 'Mission',
      submitted: 'Angefragt am',
      decision: 'Entscheidung am',
      when: 'Wann',
      where: 'Wo',
    },
    about: 'Ihre Anfrage',
    rule: 'So vergeben wir die Plätze',
    keepTitle: 'Bewahren Sie diesen Link auf',
    keep: 'Mit diesem Link kommen Sie immer auf diese Seite zurück, auch auf einem anderen Gerät:',
    keepWhy: 'Der Link ist nur für Sie. Wer ihn hat, kann Ihre Anfrage sehen und zurückziehen.',
    withdraw: 'Diese Anfrage zurückziehen',
    withdrawTitle: 'Möchten Sie Ihre Anfrage zurückziehen?',
    withdrawText: {
      confirmed: 'Sie geben Ihren Platz auf. Die erste Anfrage auf der Warteliste bekommt ihn sofort.',
      waitlisted: 'Sie verlassen die Warteliste. Wer nach Ihnen kam, rückt auf.',
    },
    withdrawUndo:
      'Das lässt sich nicht rückgängig machen. Möchten Sie später doch mit, stellen Sie eine neue Anfrage und stehen hinten an.',
    withdrawYes: 'Ja, Anfrage zurückziehen',
    withdrawNo: 'Nein, zurück',
    withdrawn: 'Ihre Anfrage wurde zurückgezogen.',
    keyTitle: 'Wir können diese Anfrage nicht zeigen',
    keyText:
      'Eine Anfrage ist nur mit dem geheimen Link zu sehen, den Sie beim Anfragen bekommen haben. Diesen Link kennen wir hier nicht, oder er stimmt nicht.',
    keySteps: [
      'Öffnen Sie den Link in Ihrer Empfangsbestätigung erneut. Achten Sie darauf, dass der ganze Link verwendet wird.',
      'Oder fügen Sie den Link, oder nur den Schlüssel daraus, unten ein.',
      'Link verloren? Nehmen Sie Kontakt auf und nennen Sie die Nummer Ihrer Anfrage.',
    ],
    keyLabel: 'Link oder Schlüssel',
    keyDescription: 'Der Schlüssel ist die lange Reihe aus Buchstaben und Ziffern am Ende des Links.',
    keySend: 'Meine Anfrage zeigen',
    keyWrong: 'Dieser Schlüssel gehört nicht zu dieser Anfrage. Prüfen Sie, ob Sie ihn ganz kopiert haben.',
    contact: 'Kontakt aufnehmen',
  },
};
