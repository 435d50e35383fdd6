import type { Messages } from '../../shell/language.js';

export interface LeadWords {
  readonly leads: string;
  readonly reference: string;
  readonly edit: string;
  readonly confidential: string;
  readonly updated: (what: string) => string;
  readonly unknown: string;
  readonly next: {
    readonly title: string;
    readonly missing: (count: number, stage: string) => string;
    readonly oneOf: (first: string, second: string) => string;
    readonly complete: (stage: string) => string;
    readonly waitsForMail: string;
    readonly ended: string;
    readonly now: string;
    readonly reply: (place: string, day: string) => string;
    readonly matchDecides: string;
    readonly elsewhere: string;
  };
  readonly match: {
    readonly title: string;
    readonly service: string;
    readonly notYet: string;
    readonly open: string;
    readonly restricted: string;
    readonly autoConfirmed: string;
    readonly needsReview: string;
    readonly noCandidate: string;
    readonly confirmedSame: string;
    readonly confirmedDifferent: string;
    readonly newOrganisation: string;
    readonly whyNone: string;
    readonly whyAuto: string;
    readonly decides: string;
    readonly decidedBy: (who: string) => string;
    readonly reason: string;
    readonly flagged: string;
    readonly aCompany: string;
    readonly others: (count: number) => string;
    readonly evidence: Readonly<Record<'identifier' | 'websiteHost' | 'nameAndCountry' | 'name', string>>;
    readonly alone: (weight: string) => string;
    readonly look: string;
  };
  readonly echo: {
    readonly title: string;
    readonly service: string;
    readonly meet: (count: number, day: string, place: string) => string;
    readonly goes: (day: string, place: string) => string;
    readonly why: string;
    readonly sameCountry: (country: string) => string;
    readonly samePlace: (place: string) => string;
    readonly sameSector: string;
    readonly partners: (names: string) => string;
    readonly more: (count: number) => string;
    readonly noPartners: string;
    readonly mission: string;
    readonly reply: string;
    readonly replyLabel: (language: string) => string;
    readonly replyHelp: string;
    readonly copy: string;
    readonly copied: string;
    readonly none: string;
    readonly whyNone: (country: string) => string;
  };
  readonly facts: {
    readonly title: string;
    readonly company: string;
    readonly contact: string;
    readonly plan: string;
    readonly origin: string;
    readonly texts: string;
    readonly noPersons: string;
    readonly noContact: string;
    readonly none: string;
  };
  readonly timeline: {
    readonly title: string;
    readonly services: Readonly<Record<string, string>>;
    readonly you: string;
    readonly automatic: string;
    readonly received: (channel: string) => string;
    readonly acknowledged: string;
    readonly corrected: string;
    readonly correctedFields: (fields: string) => string;
    readonly proposed: (name: string) => string;
    readonly noCandidate: string;
    readonly confirmed: (name: string) => string;
    readonly newOrganisation: string;
    readonly rejected: string;
    readonly undone: string;
    readonly found: (mission: string, place: string, day: string) => string;
    readonly foundAgain: (mission: string, partners: number) => string;
    readonly withdrawn: (mission: string) => string;
    readonly restored: string;
    readonly other: (type: string) => string;
    readonly company: string;
  };
  /** What was just heard, in two words. */
  readonly news: Readonly<Record<string, string>>;
}

export const leadMessages: Messages<LeadWords> = {
  nl: {
    leads: 'Leads',
    reference: 'Lead',
    edit: 'Gegevens wijzigen',
    confidential: 'Noem alleen de codenaam buiten uw team.',
    updated: (what) => `Bijgewerkt: ${what}`,
    unknown: 'nog niet bekend',
    next: {
      title: 'Volgende stap',
      missing: (count, stage) =>
        count === 1 ? `Nog 1 gegeven nodig voor “${stage}”:` : `Nog ${count} gegevens nodig voor “${stage}”:`,
      oneOf: (first, second) => `${first} of ${second}`,
      complete: (stage) => `Alles voor “${stage}” is ingevuld.`,
      waitsForMail: 'Deze lead kwam via het webformulier: de ontvangstbevestiging wordt eerst gemaild.',
      ended: 'Voor deze lead komt er geen fase meer.',
      now: 'Nu doen',
      reply: (place, day) => `Noem de missie naar ${place} op ${day} in uw antwoord`,
      matchDecides: 'een datasteward beslist',
      elsewhere: 'geeft u op bij de overgang zelf',
    },
    match: {
      title: 'Bedrijf achter deze lead',
      service: 'De dienst die bedrijven herkent',
      notYet: 'We hebben nog niet gezocht. Dat gebeurt vanzelf, meestal binnen een paar tellen.',
      open: 'We zoeken dit bedrijf in het register.',
      restricted: 'Van deze lead vergelijken we niets, omdat hij vertrouwelijk is of een persoon betreft.',
      autoConfirmed: 'Bevestigd:',
      needsReview: 'Lijkt op:',
      noCandidate: 'Geen bekend bedrijf gevonden.',
      confirmedSame: 'Bevestigd door een datasteward:',
      confirmedDifferent: 'Geen van de voorgestelde bedrijven is dit bedrijf.',
      newOrganisation: 'Nieuw in het register:',
      whyNone: 'Niemand in het register heeft hetzelfde registernummer, dezelfde website of dezelfde naam in dit land.',
      whyAuto: 'Een registernummer klopt precies en hoort bij één bedrijf. Daarom was geen besluit nodig.',
      decides: 'Een datasteward beslist of dit hetzelfde bedrijf is.',
      decidedBy: (who) => `Besloten door ${who}.`,
      reason: 'Reden:',
      flagged: 'De gegevens zijn na het besluit veranderd. Een datasteward kijkt opnieuw.',
      aCompany: 'een bedrijf in het register',
      others: (count) => (count === 1 ? 'Er is nog 1 ander voorstel.' : `Er zijn nog ${count} andere voorstellen.`),
      evidence: {
        identifier: 'hetzelfde registernummer',
        websiteHost: 'dezelfde website',
        nameAndCountry: 'dezelfde naam in hetzelfde land, los van de rechtsvorm',
        name: 'dezelfde naam, los van de rechtsvorm',
      },
      alone: (weight) => `telt alleen al voor ${weight}`,
      look: 'Bekijk het koppelvoorstel',
    },
    echo: {
      title: 'Missie-echo',
      service: 'De dienst voor missies',
      meet: (count, day, place) => `Ontmoet ${count} ${count === 1 ? 'partner' : 'partners'} op ${day} in ${place}`,
      goes: (day, place) => `Missie naar ${place} op ${day}`,
      why: 'Waarom deze missie past',
      sameCountry: (country) => `gaat naar ${country}, het land van de lead`,
      samePlace: (place) => `komt in ${place}, de plaats van de lead`,
      sameSector: 'gaat over dezelfde sector',
      partners: (names) => `Gaan mee: ${names}`,
      more: (count) => `en nog ${count}`,
      noPartners: 'Er is nog geen bedrijf met een bevestigde plaats.',
      mission: 'Bekijk de missie',
      reply: 'Zet in antwoordmail',
      replyLabel: (language) => `Tekst voor de antwoordmail (${language})`,
      replyHelp: 'U kunt de tekst hier aanpassen en dan kopiëren. Hij wordt niet verstuurd of bewaard.',
      copy: 'Kopieer',
      copied: 'Gekopieerd',
      none: 'Hier staan missies die bij deze lead passen.',
      whyNone: (country) =>
        `Er is nu geen open missie naar ${country} in deze sector. Komt er een, dan ziet u die vanzelf.`,
    },
    facts: {
      title: 'Gegevens',
      company: 'Bedrijf',
      contact: 'Contactpersoon',
      plan: 'Plannen',
      origin: 'Herkomst',
      texts: 'Wens en notities',
      noPersons: 'Contactgegevens en vrije teksten ziet alleen een accountmanager.',
      noContact: 'Er is geen contactpersoon (meer).',
      none: 'geen',
    },
    timeline: {
      title: 'Tijdlijn',
      services: {
        'lead-intake': 'leads',
        'company-matching': 'bedrijven',
        'mission-scheduling': 'missies',
      },
      you: 'u',
      automatic: 'automatisch',
      received: (channel) => `Lead vastgelegd, binnengekomen via ${channel}`,
      acknowledged: 'Ontvangst bevestigd',
      corrected: 'Gegevens gewijzigd',
      correctedFields: (fields) => `Gewijzigd: ${fields}`,
      proposed: (name) => `Voorstel: lijkt op ${name}`,
      noCandidate: 'Gezocht in het register: geen bekend bedrijf gevonden',
      confirmed: (name) => `Bedrijf bevestigd: ${name}`,
      newOrganisation: 'Als nieuw bedrijf in het register gezet',
      rejected: 'Voorstel afgewezen: het is een ander bedrijf',
      undone: 'Besluit over het bedrijf ingetrokken',
      found: (mission, place, day) => `Missie gevonden: ${mission}, op ${day} in ${place}`,
      foundAgain: (mission, partners) =>
        `Missie bijgewerkt: ${mission}, nu met ${partners} ${partners === 1 ? 'partner' : 'partners'}`,
      withdrawn: (mission) => `Missie past niet meer: ${mission}`,
      restored: 'Teruggezet uit een reservekopie',
      other: (type) => `Gebeurtenis: ${type}`,
      company: 'een bedrijf',
    },
    news: {
      'lead-received': 'lead vastgelegd',
      'lead-acknowledged': 'ontvangst bevestigd',
      'lead-corrected': 'gegevens gewijzigd',
      'match-proposed': 'bedrijf gezocht',
      'match-confirmed': 'bedrijf bevestigd',
      'match-rejected': 'voorstel afgewezen',
      'match-undone': 'besluit ingetrokken',
      'opportunity-found': 'missie gevonden',
      'opportunity-withdrawn': 'missie past niet meer',
    },
  },
  en: {
    leads: 'Leads',
    reference: 'Lead',
    edit: 'Change the details',
    confidential: 'Outside your team, say the code name only.',
    updated: (what) => `Updated: ${what}`,
    unknown: 'not known yet',
    next: {
      title: 'Next step',
      missing: (count, stage) =>
        count === 1 ? `1 answer still needed for “${stage}”:` : `${count} answers still needed for “${stage}”:`,
      oneOf: (first, second) => `${first} or ${second}`,
      complete: (stage) => `Everything for “${stage}” is filled in.`,
      waitsForMail: 'This lead came by the web form: its receipt is confirmed by mail first.',
      ended: 'No stage comes after this one.',
      now: 'Do now',
      reply: (place, day) => `Mention the mission to ${place} on ${day} in your reply`,
      matchDecides: 'a data steward decides',
      elsewhere: 'is given with the step itself',
    },
    match: {
      title: 'Company behind this lead',
      service: 'The service that recognises companies',
      notYet: 'We have not searched yet. It happens by itself, mostly within seconds.',
      open: 'We are looking for this company in the register.',
      restricted: 'Nothing of this lead is compared, since it is confidential or about a person.',
      autoConfirmed: 'Confirmed:',
      needsReview: 'Looks like:',
      noCandidate: 'No known company found.',
      confirmedSame: 'Confirmed by a data steward:',
      confirmedDifferent: 'None of the companies proposed is this company.',
      newOrganisation: 'New in the register:',
      whyNone:
        'Nobody in the register has the same register number, the same website or the same name in this country.',
      whyAuto: 'A register number is exactly right and belongs to one company. So no decision was needed.',
      decides: 'A data steward decides whether it is the same company.',
      decidedBy: (who) => `Decided by ${who}.`,
      reason: 'Reason:',
      flagged: 'The details changed after the decision. A data steward looks again.',
      aCompany: 'a company of the register',
      others: (count) => (count === 1 ? 'There is 1 other proposal.' : `There are ${count} other proposals.`),
      evidence: {
        identifier: 'the same register number',
        websiteHost: 'the same website',
        nameAndCountry: 'the same name in the same country, legal form aside',
        name: 'the same name, legal form aside',
      },
      alone: (weight) => `counts for ${weight} by itself`,
      look: 'Look at the match case',
    },
    echo: {
      title: 'Mission echo',
      service: 'The service for missions',
      meet: (count, day, place) => `Meet ${count} ${count === 1 ? 'partner' : 'partners'} on ${day} in ${place}`,
      goes: (day, place) => `Mission to ${place} on ${day}`,
      why: 'Why this mission fits',
      sameCountry: (country) => `goes to ${country}, the country of the lead`,
      samePlace: (place) => `calls at ${place}, the place of the lead`,
      sameSector: 'is about the same sector',
      partners: (names) => `Taking part: ${names}`,
      more: (count) => `and ${count} more`,
      noPartners: 'No company has a confirmed place yet.',
      mission: 'Look at the mission',
      reply: 'Put it in the reply',
      replyLabel: (language) => `Text for the reply (${language})`,
      replyHelp: 'You can change the text here and then copy it. It is neither sent nor kept.',
      copy: 'Copy',
      copied: 'Copied',
      none: 'Missions that fit this lead will stand here.',
      whyNone: (country) =>
        `There is no open mission to ${country} in this sector now. When one comes, it appears here by itself.`,
    },
    facts: {
      title: 'Details',
      company: 'Company',
      contact: 'Contact',
      plan: 'Plans',
      origin: 'Origin',
      texts: 'Wish and notes',
      noPersons: 'Only account managers see contact details and free text.',
      noContact: 'There is no contact (any more).',
      none: 'none',
    },
    timeline: {
      title: 'Timeline',
      services: {
        'lead-intake': 'leads',
        'company-matching': 'companies',
        'mission-scheduling': 'missions',
      },
      you: 'you',
      automatic: 'automatic',
      received: (channel) => `Lead logged, came in by ${channel}`,
      acknowledged: 'Receipt confirmed',
      corrected: 'Details changed',
      correctedFields: (fields) => `Changed: ${fields}`,
      proposed: (name) => `Proposal: looks like ${name}`,
      noCandidate: 'Searched the register: no known company found',
      confirmed: (name) => `Company confirmed: ${name}`,
      newOrganisation: 'Added to the register as a new company',
      rejected: 'Proposal rejected: it is another company',
      undone: 'Decision about the company taken back',
      found: (mission, place, day) => `Mission found: ${mission}, on ${day} in ${place}`,
      foundAgain: (mission, partners) =>
        `Mission updated: ${mission}, now with ${partners} ${partners === 1 ? 'partner' : 'partners'}`,
      withdrawn: (mission) => `Mission fits no more: ${mission}`,
      restored: 'Put back from a backup',
      other: (type) => `Event: ${type}`,
      company: 'a company',
    },
    news: {
      'lead-received': 'lead logged',
      'lead-acknowledged': 'receipt confirmed',
      'lead-corrected': 'details changed',
      'match-proposed': 'company searched for',
      'match-confirmed': 'company confirmed',
      'match-rejected': 'proposal rejected',
      'match-undone': 'decision taken back',
      'opportunity-found': 'mission found',
      'opportunity-withdrawn': 'mission fits no more',
    },
  },
};
