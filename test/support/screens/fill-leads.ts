import { eventually } from '@app/testing';
import type { PortalWorld } from '../portal-world.js';
import { hostOf, KNOWN_LEI, REVIEWED, type Reviewed } from './fill-companies.js';
import { hostile, hostileWebsite } from './hostile.js';
import { posted } from './posted.js';
import { LEAD, REASON } from './texts.js';

export interface FilledLeads {
  /** With a text in every field, and a company that was recognised. */
  readonly full: string;
  readonly confidential: string;
  /** Of nobody in the register. */
  readonly unknown: string;
  /** Looks like a company; by what became of the question. */
  readonly reviewed: Readonly<Record<Reviewed, string>>;
  readonly cases: Readonly<Record<Reviewed, string>>;
}

/** What a lead is called whose company may be in the register. */
export const leadLike = (reviewed: Reviewed): string => hostile(`Lead ${reviewed.slice(0, 8)}`);
export const UNKNOWN = hostile('Lead unknown');

const leadCalled = (name: string, more: object = {}) => ({
  channel: 'phone',
  organisation: { name, country: 'DE', ...more },
  contact: { fullName: LEAD.fullName, phone: '+4944155501230' },
  sectorCodes: [{ scheme: 'sbi2025', code: '35' }],
});

/** A lead with a text in every field. */
export const WHOLE_LEAD = {
  ...leadCalled(LEAD.name, {
    ...{ place: LEAD.place, website: LEAD.website },
    identifiers: [
      { scheme: 'lei', value: KNOWN_LEI },
      { scheme: 'hrb', value: LEAD.identifier },
    ],
  }),
  contact: {
    ...{ fullName: LEAD.fullName, email: LEAD.email, phone: '+4944155501230', jobTitle: LEAD.jobTitle },
    // Has the form of a language tag, and is none.
    preferredLanguage: 'de-12',
  },
  campaign: { name: LEAD.campaign, source: LEAD.campaign, medium: LEAD.campaign, content: LEAD.campaign },
  ...{ codeName: LEAD.codeName, receivedVia: LEAD.receivedVia, competingLocations: [LEAD.competing] },
  ...{ description: LEAD.description, anonymousDescription: LEAD.anonymous, notes: LEAD.notes },
  ...{ regionsConsidered: ['NL113'], investmentAmount: { amount: 1_000_000, currency: 'EUR' } },
  siteRequirements: { areaM2: 5_000, water: true },
};

/** Leads in every state that a company behind them may have. */
export async function fillLeads(world: PortalWorld): Promise<FilledLeads> {
  const manager = await world.as('account-manager', 'lead-intake');
  const log = async (lead: object): Promise<string> => (await posted(manager, '/v1/leads', lead)).id;
  const reviewed: Partial<Record<Reviewed, string>> = {};
  for (const each of REVIEWED) {
    reviewed[each] = await log(leadCalled(leadLike(each), { website: hostileWebsite(hostOf(each)) }));
  }
  const leads = {
    full: await log(WHOLE_LEAD),
    confidential: await log({
      ...leadCalled(hostile('Secret')),
      ...{ confidentiality: 'restricted', codeName: LEAD.codeName },
    }),
    unknown: await log(leadCalled(UNKNOWN)),
    reviewed: reviewed as Record<Reviewed, string>,
  };
  return { ...leads, cases: await decide(world, leads) };
}

/** Decides what must be decided, and waits until every service knows. */
async function decide(
  world: PortalWorld,
  { full: whole, reviewed }: Pick<FilledLeads, 'full' | 'reviewed'>,
): Promise<Readonly<Record<Reviewed, string>>> {
  const steward = await world.as('data-steward', 'company-matching');
  const cases: Partial<Record<Reviewed, string>> = {};
  for (const each of REVIEWED) cases[each] = await caseOf(world, reviewed[each], 'needsReview');
  const found = cases as Record<Reviewed, string>;
  const decision = (of: Reviewed, body: object) => posted(steward, `/v1/match-cases/${found[of]}/decision`, body);
  await decision('same', { decision: 'same', reason: REASON.same });
  await decision('different', { decision: 'different', reason: REASON.different });
  await decision('anew', { decision: 'new', reason: REASON.isNew });
  await caseOf(world, whole, 'autoConfirmed');
  await known(world, reviewed.same, 'confirmedSame');
  await known(world, reviewed.different, 'confirmedDifferent');
  await known(world, reviewed.anew, 'newOrganisation');
  await known(world, whole, 'autoConfirmed');
  return found;
}

/** The case of a lead, once it is in this state. */
async function caseOf(world: PortalWorld, leadId: string, state: string): Promise<string> {
  const steward = await world.as('data-steward', 'company-matching');
  return eventually(async () => {
    const path = `/v1/match-cases?subjectId=${leadId}`;
    const { body } = await steward.get<{ items: readonly { id: string; state: string }[] }>(path);
    const [found] = body.items;
    if (found?.state !== state) throw new Error(`${leadId} is not ${state}: ${JSON.stringify(body)}`);
    return found.id;
  });
}

/** Waits until lead-intake has heard what became of the case of a lead. */
async function known(world: PortalWorld, leadId: string, state: string): Promise<void> {
  const manager = await world.as('account-manager', 'lead-intake');
  await eventually(async () => {
    const { body } = await manager.get<{ matches: readonly { state: string }[] }>(`/v1/leads/${leadId}`);
    if (body.matches[0]?.state !== state) throw new Error(`lead-intake has not heard: ${JSON.stringify(body.matches)}`);
  });
}
