import { sampleLei } from '../../../stack/demo/sample-numbers.ts';
import type { PortalWorld } from '../portal-world.js';
import { APPLICANTS_KVK } from './fill-missions.js';
import { hostile, hostileWebsite } from './hostile.js';
import { posted } from './posted.js';
import { COMPANY } from './texts.js';

/** By this number the company of the first lead is recognised. */
export const KNOWN_LEI = sampleLei(70_900);

/** On whose website each company is that a lead may turn out to be. */
export const REVIEWED = ['review', 'same', 'different', 'anew', 'late'] as const;
export type Reviewed = (typeof REVIEWED)[number];
export const hostOf = (reviewed: Reviewed): string => `${reviewed}.example`;

/** Of the company that a lead looks like. */
export const companyLike = (reviewed: Reviewed): string => hostile(`Co ${reviewed}`);

const addresses = [{ lines: [COMPANY.line], postalCode: COMPANY.postalCode, place: COMPANY.place }];

/** A company with a text in every field. */
export const WHOLE_COMPANY = {
  ...{ legalName: COMPANY.name, country: 'DE', tradeNames: [COMPANY.tradeName], addresses },
  ...{ website: hostileWebsite('known.example'), identifiers: [{ scheme: 'lei', value: KNOWN_LEI }] },
};

/** The register: what is recognised by a number, and what is alike. */
export async function fillCompanies(world: PortalWorld): Promise<void> {
  const steward = await world.as('data-steward', 'company-matching');
  const register = (company: object): Promise<unknown> => posted(steward, '/v1/organisations', company);
  await register(WHOLE_COMPANY);
  const identifiers = [{ scheme: 'kvk', value: APPLICANTS_KVK }];
  await register({ legalName: hostile('Partner'), country: 'NL', identifiers });
  for (const each of REVIEWED) {
    const website = `https://${hostOf(each)}`;
    await register({
      legalName: companyLike(each),
      country: 'DE',
      tradeNames: [COMPANY.tradeName],
      addresses,
      website,
    });
  }
}
