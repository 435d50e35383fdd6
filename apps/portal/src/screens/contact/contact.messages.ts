import type { TextSection } from '../../parts/text-sections.js';
import type { Messages } from '../../shell/language.js';

export interface ContactWords {
  readonly title: string;
  readonly lead: string;
  readonly email: string;
  readonly sections: readonly TextSection[];
  readonly missions: string;
  readonly invest: string;
  readonly status: string;
}

export const contactMessages: Messages<ContactWords> = {
  nl: {
    title: 'Contact',
    lead: 'Hebt u een vraag, of lukt er iets niet? Schrijf ons. U krijgt binnen twee werkdagen antwoord.',
    email: 'E-mail',
    missions: 'Naar de handelsmissies',
    invest: 'Stuur ons uw plan',
    status: 'Bekijk of alles werkt',
    sections: [
      {
        id: 'missions',
        title: 'Over een aanvraag voor een missie',
        body: [
          'Noem het nummer van uw aanvraag, bijvoorbeeld HB-0007. Stuur de geheime link niet mee: die is alleen voor u.',
          'Bent u de link kwijt? Schrijf ons dan vanaf het e-mailadres waarmee u de aanvraag deed.',
        ],
      },
      {
        id: 'invest',
        title: 'Over vestigen in Groningen',
        body: [
          'Nog geen contact gehad? Vul dan het formulier in: zo komt uw vraag direct bij de juiste accountmanager.',
        ],
      },
      {
        id: 'problem',
        title: 'Er werkt iets niet',
        body: ['Kijk eerst of er een storing is. Zo niet, schrijf ons dan welke pagina het was en wat u wilde doen.'],
      },
    ],
  },
  en: {
    title: 'Contact',
    lead: 'Do you have a question, or does something not work? Write to us. You get an answer within two working days.',
    email: 'E-mail',
    missions: 'To the trade missions',
    invest: 'Send us your plan',
    status: 'See whether everything works',
    sections: [
      {
        id: 'missions',
        title: 'About a request for a mission',
        body: [
          'Tell us the number of your request, for instance HB-0007. Do not send the secret link along: it is for you only.',
          'Did you lose the link? Then write to us from the e-mail address with which you made the request.',
        ],
      },
      {
        id: 'invest',
        title: 'About settling in Groningen',
        body: ['No contact yet? Then fill in the form: your question reaches the right account manager at once.'],
      },
      {
        id: 'problem',
        title: 'Something does not work',
        body: [
          'Look first whether there is a failure. If not, write to us which page it was and what you wanted to do.',
        ],
      },
    ],
  },
  de: {
    title: 'Kontakt',
    lead: 'Haben Sie eine Frage, oder gelingt etwas nicht? Schreiben Sie uns. Sie bekommen innerhalb von zwei Werktagen Antwort.',
    email: 'E-Mail',
    missions: 'Zu den Handelsmissionen',
    invest: 'Senden Sie uns Ihr Vorhaben',
    status: 'Sehen, ob alles funktioniert',
    sections: [
      {
        id: 'missions',
        title: 'Zu einer Anfrage für eine Mission',
        body: [
          'Nennen Sie die Nummer Ihrer Anfrage, zum Beispiel HB-0007. Senden Sie den geheimen Link nicht mit: Er ist nur für Sie.',
          'Haben Sie den Link verloren? Dann schreiben Sie uns von der E-Mail-Adresse, mit der Sie angefragt haben.',
        ],
      },
      {
        id: 'invest',
        title: 'Zur Ansiedlung in Groningen',
        body: [
          'Noch keinen Kontakt gehabt? Füllen Sie das Formular aus: So erreicht Ihre Frage gleich die richtige Person.',
        ],
      },
      {
        id: 'problem',
        title: 'Etwas funktioniert nicht',
        body: [
          'Sehen Sie zuerst, ob es eine Störung gibt. Wenn nicht, schreiben Sie uns, welche Seite es war und was Sie tun wollten.',
        ],
      },
    ],
  },
};
