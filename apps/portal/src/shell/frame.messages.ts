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
  /** The stream of live parts has been away for some seconds. */
  readonly lost: string;
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
    lost: 'De verbinding is weg: deze pagina kan verouderd zijn. Ze werkt zichzelf bij zodra de verbinding terug is.',
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
    lost: 'The connection is lost: this page may be out of date. It catches up as soon as the connection is back.',
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
    lost: 'Die Verbindung ist weg: Diese Seite kann veraltet sein. Sie aktualisiert sich, sobald die Verbindung wieder da ist.',
  },
};
