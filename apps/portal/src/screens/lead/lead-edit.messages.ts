import type { Messages } from '../../shell/language.js';
import type { FormGroup } from './lead-form-fields.js';

export interface LeadEditWords {
  readonly title: (name: string) => string;
  readonly groups: Readonly<Record<FormGroup['title'], string>>;
  readonly help: Readonly<Record<string, string>>;
  readonly chooseCountry: string;
  readonly notSaid: string;
  readonly noneElsewhere: string;
  readonly save: string;
  readonly back: string;
  readonly saved: string;
  readonly nothing: string;
  readonly channelFixed: string;
  readonly refused: string;
  readonly conflict: {
    readonly title: string;
    readonly what: (who: string) => string;
    readonly somebody: string;
    readonly taken: string;
    readonly both: string;
    readonly empty: string;
    readonly again: string;
  };
}

export const leadEditMessages: Messages<LeadEditWords> = {
  nl: {
    title: (name) => `${name} wijzigen`,
    groups: {
      company: 'Bedrijf',
      contact: 'Contactpersoon',
      plans: 'Plannen',
      site: 'Eisen aan de locatie',
      texts: 'Wens en notities',
      origin: 'Herkomst en behandeling',
    },
    help: {
      'organisation.isNaturalPerson': 'Dan gaat alleen het land naar andere diensten.',
      confidentiality: 'Bij vertrouwelijk of geheim gaan alleen codenaam en land naar andere diensten.',
      codeName: 'Geen naam van een bedrijf of persoon.',
      'contact.email': 'Een e-mailadres of een telefoonnummer is nodig.',
      'contact.phone': 'Met landnummer, bijvoorbeeld +31 50 123 45 67.',
      'contact.preferredLanguage': 'In deze taal staat de tekst voor uw antwoordmail.',
      sectorCodes: 'Met komma’s ertussen, bijvoorbeeld SBI 62100, NACE 28.13. Zonder naam ervoor is het SBI.',
      jobsBand: 'Binnen drie jaar.',
      'investmentAmount.currency': 'Drie letters, bijvoorbeeld EUR.',
      competingLocations: 'Met komma’s ertussen.',
      regionsConsidered: 'NUTS 3-codes met komma’s ertussen, bijvoorbeeld NL113.',
      anonymousDescription: 'Voor wie niet mag weten om welk bedrijf het gaat.',
      notes: 'Alleen voor collega’s.',
      ownerId: 'De gebruikersnaam, bijvoorbeeld anna-account.',
    },
    chooseCountry: 'Kies een land',
    notSaid: 'niet gezegd',
    noneElsewhere: 'Er zijn geen andere locaties',
    save: 'Opslaan',
    back: 'Terug zonder opslaan',
    saved: 'De gegevens zijn gewijzigd.',
    nothing: 'Er was niets gewijzigd.',
    channelFixed: 'Een lead van het webformulier blijft dat, en een andere lead kan het niet worden.',
    refused: 'Deze wijziging kan niet:',
    conflict: {
      title: 'Iemand was u voor',
      what: (who) => `${who} wijzigde deze lead terwijl u bezig was. Wat u typte, staat er nog. Gewijzigd zijn:`,
      somebody: 'Iemand',
      taken: 'overgenomen in het formulier',
      both: 'u wijzigde dit ook; wat u typte staat in het formulier',
      empty: 'leeg',
      again: 'Controleer de velden en sla opnieuw op.',
    },
  },
  en: {
    title: (name) => `Change ${name}`,
    groups: {
      company: 'Company',
      contact: 'Contact',
      plans: 'Plans',
      site: 'Requirements for the site',
      texts: 'Wish and notes',
      origin: 'Origin and handling',
    },
    help: {
      'organisation.isNaturalPerson': 'Then only the country goes to other services.',
      confidentiality: 'If confidential or secret, only the code name and the country go to other services.',
      codeName: 'Not the name of a company or person.',
      'contact.email': 'An e-mail address or a telephone number is needed.',
      'contact.phone': 'With the country number, for instance +31 50 123 45 67.',
      'contact.preferredLanguage': 'The text for your reply is in this language.',
      sectorCodes: 'Divided by commas, for instance SBI 62100, NACE 28.13. Without a name before it, it is SBI.',
      jobsBand: 'Within three years.',
      'investmentAmount.currency': 'Three letters, for instance EUR.',
      competingLocations: 'Divided by commas.',
      regionsConsidered: 'NUTS 3 codes divided by commas, for instance NL113.',
      anonymousDescription: 'For those who may not know which company it is.',
      notes: 'For colleagues only.',
      ownerId: 'The user name, for instance anna-account.',
    },
    chooseCountry: 'Choose a country',
    notSaid: 'not said',
    noneElsewhere: 'There are no other locations',
    save: 'Save',
    back: 'Back without saving',
    saved: 'The details were changed.',
    nothing: 'Nothing had been changed.',
    channelFixed: 'A lead of the web form stays one, and another lead cannot become one.',
    refused: 'This change is not possible:',
    conflict: {
      title: 'Somebody was faster',
      what: (who) => `${who} changed this lead while you were at it. What you typed is still there. Changed were:`,
      somebody: 'Somebody',
      taken: 'taken over into the form',
      both: 'you changed it too; what you typed is in the form',
      empty: 'empty',
      again: 'Check the fields and save again.',
    },
  },
};
