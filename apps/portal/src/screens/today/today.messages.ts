import type { Messages } from '../../shell/language.js';

export interface TodayWords {
  readonly title: string;
  readonly log: string;
  readonly first: string;
  readonly firstCount: (count: number, isAll: boolean) => string;
  readonly kinds: Readonly<Record<'acknowledge' | 'decide' | 'complete', string>>;
  readonly noMail: string;
  readonly mailWaits: string;
  readonly looksLike: string;
  readonly stillNeeded: string;
  readonly received: string;
  readonly open: string;
  readonly compare: string;
  readonly allOpen: string;
  readonly nothingFirst: string;
  readonly nothingFirstWhy: string;
  readonly cases: string;
  readonly casesCount: (count: number, isAll: boolean) => string;
  readonly noCases: string;
  readonly toCases: string;
  readonly newest: string;
  readonly allLeads: string;
  readonly nothingNew: string;
  readonly nothingNewWhy: string;
  readonly leadService: string;
  readonly matchService: string;
}

export const todayMessages: Messages<TodayWords> = {
  nl: {
    title: 'Vandaag',
    log: 'Lead vastleggen',
    first: 'Eerst doen',
    firstCount: (count, isAll) =>
      isAll ? (count === 1 ? '1 lead wacht op u.' : `${count} leads wachten op u.`) : `Dit zijn de eerste ${count}.`,
    kinds: { acknowledge: 'Nog bevestigen', decide: 'Kennen we dit bedrijf?', complete: 'Vragen open' },
    noMail: 'Er ging geen bevestiging uit: we hebben geen e-mailadres. Bel',
    mailWaits: 'De bevestiging is nog niet verstuurd.',
    looksLike: 'Lijkt op een bedrijf in het register; iemand moet dat beslissen.',
    stillNeeded: 'Nog nodig voor de volgende stap:',
    received: 'ontvangen',
    open: 'Openen',
    compare: 'Vergelijken',
    allOpen: 'Alle bevestigde leads, oudste eerst',
    nothingFirst: 'Hier staat wat op u wacht',
    nothingFirstWhy: 'Nu is er niets: elke lead is bevestigd en compleet voor de volgende stap.',
    cases: 'Koppelvoorstellen',
    casesCount: (count, isAll) =>
      count === 1
        ? '1 voorstel wacht op een beslissing.'
        : `${isAll ? '' : 'Meer dan '}${count} voorstellen wachten op een beslissing.`,
    noCases: 'Geen enkel voorstel wacht op een beslissing.',
    toCases: 'Bekijk de voorstellen',
    newest: 'Nieuwe leads',
    allLeads: 'Alle leads',
    nothingNew: 'Hier komen de nieuwste leads te staan',
    nothingNewWhy: 'Er is nog geen enkele lead.',
    leadService: 'De dienst voor leads',
    matchService: 'De dienst voor koppelingen',
  },
  en: {
    title: 'Today',
    log: 'Log a lead',
    first: 'Do first',
    firstCount: (count, isAll) =>
      isAll
        ? count === 1
          ? '1 lead waits for you.'
          : `${count} leads wait for you.`
        : `These are the first ${count}.`,
    kinds: { acknowledge: 'To be acknowledged', decide: 'Do we know this company?', complete: 'Questions open' },
    noMail: 'No acknowledgement went out: we have no e-mail address. Call',
    mailWaits: 'The acknowledgement was not sent yet.',
    looksLike: 'Looks like a company in the register; somebody must decide.',
    stillNeeded: 'Still needed for the next step:',
    received: 'received',
    open: 'Open',
    compare: 'Compare',
    allOpen: 'All acknowledged leads, oldest first',
    nothingFirst: 'What waits for you stands here',
    nothingFirstWhy: 'Nothing does now: every lead is acknowledged and complete for the next step.',
    cases: 'Match cases',
    casesCount: (count, isAll) =>
      count === 1 ? '1 case waits for a decision.' : `${isAll ? '' : 'More than '}${count} cases wait for a decision.`,
    noCases: 'No case waits for a decision.',
    toCases: 'Look at the cases',
    newest: 'New leads',
    allLeads: 'All leads',
    nothingNew: 'The newest leads will stand here',
    nothingNewWhy: 'There is no lead yet.',
    leadService: 'The service for leads',
    matchService: 'The service for matching',
  },
};
