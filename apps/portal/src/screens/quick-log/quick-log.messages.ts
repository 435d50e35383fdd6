import type { Messages } from '../../shell/language.js';

export interface QuickLogWords {
  readonly title: string;
  readonly lead: string;
  readonly company: string;
  readonly country: string;
  readonly chooseCountry: string;
  readonly who: string;
  readonly reach: string;
  readonly reachHelp: string;
  readonly wish: string;
  readonly channel: string;
  readonly save: string;
  readonly check: string;
  readonly saved: (reference: string) => string;
  readonly another: string;
  readonly alreadySent: string;
  /** Kept with the lead when somebody says which company of the register it is. */
  readonly recognised: (company: string) => string;
  readonly notRecognised: string;
  readonly away: string;
}

export const quickLogMessages: Messages<QuickLogWords> = {
  nl: {
    title: 'Lead snel vastleggen',
    lead: 'Vijf vragen zijn genoeg. Enter slaat op; de rest vult u later aan.',
    company: 'Bedrijf',
    country: 'Land',
    chooseCountry: 'Kies een land',
    who: 'Wie',
    reach: 'E-mail of telefoon',
    reachHelp: 'Eén van de twee is genoeg.',
    wish: 'Wens',
    channel: 'Hoe kwam het binnen?',
    save: 'Opslaan',
    check: 'Controleer of we dit bedrijf kennen',
    saved: (reference) => `Lead ${reference} is vastgelegd.`,
    another: 'Nog een vastleggen',
    alreadySent:
      'Dit formulier is al eens opgeslagen met andere gegevens. Is dit een nieuwe lead? Sla dan nog een keer op.',
    recognised: (company) => `Bij het vastleggen herkend als ${company}.`,
    away: 'Opslaan lukt nu niet: een van onze diensten antwoordt niet. Uw tekst staat er nog. Probeer het zo opnieuw.',
    notRecognised: 'Dit bedrijf staat niet meer in het register. Haal het vinkje weg en sla opnieuw op.',
  },
  en: {
    title: 'Log a lead quickly',
    lead: 'Five questions are enough. Enter saves; fill in the rest later.',
    company: 'Company',
    country: 'Country',
    chooseCountry: 'Choose a country',
    who: 'Who',
    reach: 'E-mail or telephone',
    reachHelp: 'One of the two is enough.',
    wish: 'Wish',
    channel: 'How did it come in?',
    save: 'Save',
    check: 'Check whether we know this company',
    saved: (reference) => `Lead ${reference} was logged.`,
    another: 'Log another one',
    alreadySent: 'This form was saved before with other content. Is this a new lead? Then save once more.',
    recognised: (company) => `Recognised as ${company} when it was logged.`,
    away: 'Saving does not work now: one of our services does not answer. Your text is still here. Try again soon.',
    notRecognised: 'This company is no longer in the register. Take the tick away and save again.',
  },
};
