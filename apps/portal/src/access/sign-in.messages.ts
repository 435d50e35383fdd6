import type { Messages } from '../shell/language.js';

export interface SignInWords {
  readonly failed: string;
  readonly failedText: string;
  readonly again: string;
  readonly signedOut: string;
  readonly signedOutText: string;
  readonly goOn: string;
}

export const signInMessages: Messages<SignInWords> = {
  nl: {
    failed: 'Inloggen is niet gelukt',
    failedText:
      'Het inloggen duurde te lang of werd afgebroken. Begin opnieuw. Uw browser moet cookies van deze site toestaan.',
    again: 'Opnieuw inloggen',
    signedOut: 'U bent uitgelogd',
    signedOutText: 'Uw sessie bij ons is beëindigd. We melden u nu ook af bij de inlogdienst.',
    goOn: 'Verder naar de inlogdienst',
  },
  en: {
    failed: 'Signing in did not work',
    failedText:
      'Signing in took too long or was broken off. Begin again. Your browser must allow cookies of this site.',
    again: 'Sign in again',
    signedOut: 'You are signed out',
    signedOutText: 'Your session with us has ended. Now we also sign you out at the sign-in service.',
    goOn: 'Go on to the sign-in service',
  },
  de: {
    failed: 'Die Anmeldung hat nicht geklappt',
    failedText:
      'Die Anmeldung dauerte zu lange oder wurde abgebrochen. Beginnen Sie erneut. Ihr Browser muss Cookies dieser Website erlauben.',
    again: 'Erneut anmelden',
    signedOut: 'Sie sind abgemeldet',
    signedOutText: 'Ihre Sitzung bei uns ist beendet. Wir melden Sie nun auch beim Anmeldedienst ab.',
    goOn: 'Weiter zum Anmeldedienst',
  },
};
