import type { Messages } from './language.js';

interface Sentence {
  readonly title: string;
  /** What happened, and what to do. */
  readonly text: string;
}

/** A sentence that begins with what people call the service. */
interface AwaySentence {
  readonly title: string;
  readonly text: (service: string) => string;
}

/** `awaySent`: something was sent, and nobody knows what became of it. */
export type AwayKind = 'away' | 'awaySent';

export type ErrorKind =
  | AwayKind
  | 'notFound'
  | 'notAllowed'
  | 'signedOut'
  | 'formTooOld'
  | 'notPossible'
  | 'changed'
  | 'notValid'
  | 'tooMany'
  | 'tooLarge'
  | 'ours';

export const errorMessages: Messages<
  Readonly<Record<Exclude<ErrorKind, AwayKind>, Sentence>> &
    Readonly<Record<AwayKind, AwaySentence>> & { readonly home: string; readonly again: string }
> = {
  nl: {
    home: 'Naar de beginpagina',
    again: 'Probeer het opnieuw',
    notFound: {
      title: 'Deze pagina is er niet',
      text: 'Het adres klopt niet, of de pagina is weggehaald. Controleer het adres of begin op de beginpagina.',
    },
    notAllowed: {
      title: 'U mag deze pagina niet zien',
      text: 'Uw account heeft de rol niet die hierbij hoort. Vraag uw beheerder om die rol.',
    },
    signedOut: {
      title: 'Log eerst in',
      text: 'U bent niet ingelogd, of uw sessie is verlopen. Log in en probeer het opnieuw.',
    },
    formTooOld: {
      title: 'Dit formulier is verlopen',
      text: 'Ga terug, ververs de pagina en verstuur het formulier opnieuw. Uw browser moet cookies van deze site toestaan.',
    },
    notPossible: {
      title: 'Dit kan nu niet',
      text: 'De gegevens zijn intussen veranderd. Ga terug en bekijk hoe het er nu voor staat.',
    },
    changed: {
      title: 'Iemand was u voor',
      text: 'De gegevens zijn veranderd nadat u de pagina opende. Ga terug, ververs de pagina en voer uw wijziging opnieuw in.',
    },
    notValid: { title: 'Dit is niet goed ingevuld', text: 'Ga terug en controleer wat u hebt ingevuld.' },
    tooMany: {
      title: 'Even wachten',
      text: 'Er kwamen te veel aanvragen vanaf uw adres. Probeer het over een minuut opnieuw.',
    },
    tooLarge: { title: 'Dit is te groot', text: 'Stuur minder tekst, of een kleiner bestand.' },
    away: {
      title: 'Dit werkt nu even niet',
      text: (service) => `${service} antwoordt niet. Probeer het over een halve minuut opnieuw.`,
    },
    awaySent: {
      title: 'Dit werkt nu even niet',
      text: (service) =>
        `${service} antwoordt niet. We weten niet of dit is opgeslagen. Kijk over een halve minuut of het er al staat, voordat u het opnieuw verstuurt.`,
    },
    ours: {
      title: 'Er ging iets mis bij ons',
      text: 'Dit ligt niet aan u. Probeer het later opnieuw. Blijft het misgaan? Geef ons dan dit nummer:',
    },
  },
  en: {
    home: 'Go to the start page',
    again: 'Try again',
    notFound: {
      title: 'This page does not exist',
      text: 'The address is wrong, or the page was removed. Check the address, or begin at the start page.',
    },
    notAllowed: {
      title: 'You may not see this page',
      text: 'Your account lacks the role for it. Ask your administrator for that role.',
    },
    signedOut: {
      title: 'Sign in first',
      text: 'You are not signed in, or your session has ended. Sign in and try again.',
    },
    formTooOld: {
      title: 'This form has expired',
      text: 'Go back, reload the page and send the form again. Your browser must allow cookies of this site.',
    },
    notPossible: {
      title: 'This is not possible now',
      text: 'Things have changed in the meantime. Go back and see how they are now.',
    },
    changed: {
      title: 'Somebody was faster',
      text: 'This was changed after you opened the page. Go back, reload the page and make your change again.',
    },
    notValid: { title: 'This was not filled in correctly', text: 'Go back and check what you filled in.' },
    tooMany: { title: 'One moment please', text: 'Too many requests came from your address. Try again in a minute.' },
    tooLarge: { title: 'This is too large', text: 'Send less text, or a smaller file.' },
    away: {
      title: 'This does not work at the moment',
      text: (service) => `${service} does not answer. Try again in half a minute.`,
    },
    awaySent: {
      title: 'This does not work at the moment',
      text: (service) =>
        `${service} does not answer. We do not know whether this was saved. Look in half a minute whether it was, before you send it again.`,
    },
    ours: {
      title: 'Something went wrong on our side',
      text: 'It is not your fault. Try again later. If it goes on, tell us this number:',
    },
  },
  de: {
    home: 'Zur Startseite',
    again: 'Erneut versuchen',
    notFound: {
      title: 'Diese Seite gibt es nicht',
      text: 'Die Adresse stimmt nicht, oder die Seite wurde entfernt. Prüfen Sie die Adresse oder beginnen Sie auf der Startseite.',
    },
    notAllowed: {
      title: 'Sie dürfen diese Seite nicht sehen',
      text: 'Ihrem Konto fehlt die Rolle dafür. Bitten Sie Ihre Verwaltung darum.',
    },
    signedOut: {
      title: 'Bitte melden Sie sich an',
      text: 'Sie sind nicht angemeldet, oder Ihre Sitzung ist abgelaufen. Melden Sie sich an und versuchen Sie es erneut.',
    },
    formTooOld: {
      title: 'Dieses Formular ist abgelaufen',
      text: 'Gehen Sie zurück, laden Sie die Seite neu und senden Sie das Formular erneut. Ihr Browser muss Cookies dieser Website erlauben.',
    },
    notPossible: {
      title: 'Das ist jetzt nicht möglich',
      text: 'Inzwischen hat sich etwas geändert. Gehen Sie zurück und sehen Sie nach.',
    },
    changed: {
      title: 'Jemand war schneller',
      text: 'Die Daten wurden geändert, nachdem Sie die Seite geöffnet haben. Gehen Sie zurück, laden Sie die Seite neu und ändern Sie erneut.',
    },
    notValid: { title: 'Das ist nicht richtig ausgefüllt', text: 'Gehen Sie zurück und prüfen Sie Ihre Angaben.' },
    tooMany: {
      title: 'Einen Moment bitte',
      text: 'Von Ihrer Adresse kamen zu viele Anfragen. Versuchen Sie es in einer Minute erneut.',
    },
    tooLarge: { title: 'Das ist zu groß', text: 'Senden Sie weniger Text oder eine kleinere Datei.' },
    away: {
      title: 'Das geht im Moment nicht',
      text: (service) => `${service} antwortet nicht. Versuchen Sie es in einer halben Minute erneut.`,
    },
    awaySent: {
      title: 'Das geht im Moment nicht',
      text: (service) =>
        `${service} antwortet nicht. Wir wissen nicht, ob dies gespeichert wurde. Sehen Sie in einer halben Minute nach, bevor Sie es erneut senden.`,
    },
    ours: {
      title: 'Bei uns ist etwas schiefgegangen',
      text: 'Das liegt nicht an Ihnen. Versuchen Sie es später erneut. Bleibt der Fehler, nennen Sie uns diese Nummer:',
    },
  },
};
