import type { Messages } from './language.js';

export const frameMessages: Messages<{
  readonly site: string;
  readonly skip: string;
  readonly menu: string;
  readonly language: string;
  readonly about: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly error: string;
  readonly done: string;
}> = {
  nl: {
    site: 'Deuropener',
    skip: 'Ga naar de inhoud',
    menu: 'Hoofdmenu',
    language: 'Taal',
    about: 'Over deze site',
    signIn: 'Inloggen voor medewerkers',
    signOut: 'Uitloggen',
    error: 'Fout: ',
    done: 'Gelukt',
  },
  en: {
    site: 'Deuropener',
    skip: 'Skip to the content',
    menu: 'Main menu',
    language: 'Language',
    about: 'About this site',
    signIn: 'Sign in for staff',
    signOut: 'Sign out',
    error: 'Error: ',
    done: 'Done',
  },
  de: {
    site: 'Deuropener',
    skip: 'Zum Inhalt springen',
    menu: 'Hauptmenü',
    language: 'Sprache',
    about: 'Über diese Website',
    signIn: 'Anmelden für Mitarbeitende',
    signOut: 'Abmelden',
    error: 'Fehler: ',
    done: 'Erledigt',
  },
};
