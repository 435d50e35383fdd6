import { eventually } from '@app/testing';
import { sampleLei } from '../../stack/demo/sample-numbers.ts';
import type { Answer, Api } from './api.js';
import { openMission } from './open-mission.js';
import type { PortalWorld } from './portal-world.js';
import { leadFor } from './sample.js';

/** Far above the numbers that the demo data use. */
const FIRST_LEI = 70_000;

/** Logs lead number `n` as the account manager, and answers its id and the name of its organisation. */
export async function seedLead(
  world: PortalWorld,
  n: number,
  changed: { readonly place?: string; readonly lei?: string } = {},
): Promise<{ readonly leadId: string; readonly name: string }> {
  const { organisation, ...lead } = leadFor(n, changed.place);
  const identifiers = changed.lei === undefined ? {} : { identifiers: [{ scheme: 'lei', value: changed.lei }] };
  const leadId = await created(await world.as('account-manager', 'lead-intake'), '/v1/leads', {
    ...lead,
    organisation: { ...organisation, ...identifiers },
  });
  return { leadId, name: organisation.name };
}

/** Registers an organisation as the data steward. */
export const seedOrganisation = async (
  world: PortalWorld,
  legalName: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> =>
  created(await world.as('data-steward', 'company-matching'), '/v1/organisations', {
    legalName,
    country: 'DE',
    ...more,
  });

/** A lead whose organisation was recognised by its LEI, and back through Kafka in lead-intake. */
export async function seedMatchedLead(
  world: PortalWorld,
  n: number,
): Promise<{ readonly leadId: string; readonly name: string; readonly organisationId: string }> {
  const lei = sampleLei(FIRST_LEI + n);
  const organisationId = await seedOrganisation(world, `Sample Company ${n} GmbH`, {
    identifiers: [{ scheme: 'lei', value: lei }],
  });
  const lead = await seedLead(world, n, { lei });
  const accountManager = await world.as('account-manager', 'lead-intake');
  await eventually(async () => {
    const { body } = await accountManager.get<{ matches: readonly unknown[] }>(`/v1/leads/${lead.leadId}`);
    return body.matches.length > 0;
  });
  return { ...lead, organisationId };
}

/** A mission that takes requests, with a pool of places, as the mission lead. */
export const seedMission = async (
  world: PortalWorld,
  place: string,
  code: string,
  capacity?: number,
): Promise<{ readonly missionId: string; readonly poolId: string }> =>
  openMission(await world.as('mission-lead', 'mission-scheduling'), place, code, capacity);

async function created(api: Api, path: string, body: object): Promise<string> {
  const answer: Answer<{ id: string }> = await api.post(path, body);
  if (answer.status !== 201) throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body.id;
}
