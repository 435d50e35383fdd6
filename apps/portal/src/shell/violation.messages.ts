import type { Messages } from './language.js';

/** What is wrong with a field and what to do, by the code of the violation. `required` is told of an empty one. */
export interface ViolationWords {
  readonly required: string;
  readonly text: string;
  readonly controlCharacters: string;
  readonly marks: string;
  readonly publicText: string;
  readonly email: string;
  readonly phone: string;
  readonly contactPoint: string;
  readonly country: string;
  readonly identifier: string;
  readonly website: string;
  readonly oneOf: string;
  readonly number: string;
  readonly date: string;
  readonly localTime: string;
  readonly zone: string;
  readonly other: string;
  /** Of something that belongs to no field. */
  readonly elsewhere: string;
}

export const violationMessages: Messages<ViolationWords> = {
  nl: {
    required: 'Vul dit in.',
    text: 'Deze tekst is te lang, of er staat niets leesbaars in. Maak hem korter.',
    controlCharacters: 'Er staan tekens in die niet kunnen. Typ de tekst opnieuw in plaats van te plakken.',
    marks: 'Er staan te veel accenten of tekens op één letter. Haal ze weg.',
    publicText: 'Zet hier geen e-mailadres of telefoonnummer neer.',
    email: 'Dit is geen e-mailadres. Een voorbeeld: naam@bedrijf.nl',
    phone: 'Dit is geen telefoonnummer. Begin met + en het landnummer, bijvoorbeeld +31 50 123 45 67.',
    contactPoint: 'Vul een e-mailadres of een telefoonnummer in, zodat we kunnen antwoorden.',
    country: 'Kies een land uit de lijst.',
    identifier: 'Dit nummer bestaat niet in dat register. Controleer de cijfers.',
    website: 'Dit is geen webadres. Een voorbeeld: https://bedrijf.nl',
    oneOf: 'Kies een van de mogelijkheden.',
    number: 'Vul een heel getal in dat kan.',
    date: 'Dit is geen datum die kan.',
    localTime: 'Deze tijd bestaat daar niet, of bestaat twee keer (zomertijd). Kies een andere tijd.',
    zone: 'Kies een tijdzone uit de lijst.',
    other: 'Dit kan zo niet. Controleer wat u hebt ingevuld.',
    elsewhere: 'Er klopt iets niet in het formulier:',
  },
  en: {
    required: 'Fill this in.',
    text: 'This text is too long, or nothing in it can be read. Make it shorter.',
    controlCharacters: 'There are characters in it that are not possible. Type the text instead of pasting it.',
    marks: 'There are too many accents or marks on one letter. Take them away.',
    publicText: 'Leave e-mail addresses and telephone numbers out here.',
    email: 'This is no e-mail address. An example: name@company.com',
    phone: 'This is no telephone number. Begin with + and the country number, for instance +31 50 123 45 67.',
    contactPoint: 'Fill in an e-mail address or a telephone number, so that we can answer.',
    country: 'Choose a country from the list.',
    identifier: 'This number does not exist in that register. Check the digits.',
    website: 'This is no web address. An example: https://company.com',
    oneOf: 'Choose one of the possibilities.',
    number: 'Fill in a whole number that is possible.',
    date: 'This is no date that is possible.',
    localTime: 'This time does not exist there, or exists twice (summer time). Choose another time.',
    zone: 'Choose a time zone from the list.',
    other: 'This is not possible. Check what you filled in.',
    elsewhere: 'Something in the form is not right:',
  },
  de: {
    required: 'Bitte füllen Sie dies aus.',
    text: 'Dieser Text ist zu lang, oder es steht nichts Lesbares darin. Kürzen Sie ihn.',
    controlCharacters: 'Es stehen Zeichen darin, die nicht möglich sind. Tippen Sie den Text, statt ihn einzufügen.',
    marks: 'Auf einem Buchstaben stehen zu viele Akzente oder Zeichen. Entfernen Sie sie.',
    publicText: 'Lassen Sie hier E-Mail-Adressen und Telefonnummern weg.',
    email: 'Das ist keine E-Mail-Adresse. Ein Beispiel: name@firma.de',
    phone: 'Das ist keine Telefonnummer. Beginnen Sie mit + und der Landesvorwahl, zum Beispiel +49 441 123 45 67.',
    contactPoint: 'Geben Sie eine E-Mail-Adresse oder eine Telefonnummer an, damit wir antworten können.',
    country: 'Wählen Sie ein Land aus der Liste.',
    identifier: 'Diese Nummer gibt es in dem Register nicht. Prüfen Sie die Ziffern.',
    website: 'Das ist keine Webadresse. Ein Beispiel: https://firma.de',
    oneOf: 'Wählen Sie eine der Möglichkeiten.',
    number: 'Geben Sie eine mögliche ganze Zahl ein.',
    date: 'Das ist kein mögliches Datum.',
    localTime: 'Diese Uhrzeit gibt es dort nicht oder zweimal (Sommerzeit). Wählen Sie eine andere.',
    zone: 'Wählen Sie eine Zeitzone aus der Liste.',
    other: 'So geht es nicht. Prüfen Sie Ihre Angaben.',
    elsewhere: 'Etwas im Formular stimmt nicht:',
  },
};
