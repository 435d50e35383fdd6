import type { PortalWorld } from '../portal-world.js';
import { blockLead } from './block-lead.js';
import { fillCompanies } from './fill-companies.js';
import { fillForms, type FilledForms } from './fill-forms.js';
import { fillImports, type FilledImports } from './fill-imports.js';
import { fillLeads, type FilledLeads } from './fill-leads.js';
import { fillLetters, type FilledLetters } from './fill-letters.js';
import { fillMissions, type FilledMissions } from './fill-missions.js';

/** The system with hostile text in every field that takes text, and everything in every state. */
export interface Filled {
  readonly missions: FilledMissions;
  readonly leads: FilledLeads;
  readonly imports: FilledImports;
  readonly letters: FilledLetters;
  readonly forms: FilledForms;
}

/** Fills it by the doors that people have: the APIs, the forms, and Kafka. */
export async function fill(world: PortalWorld): Promise<Filled> {
  await fillCompanies(world);
  const missions = await fillMissions(world);
  const [leads, imports, letters, forms] = await Promise.all([
    fillLeads(world),
    fillImports(world),
    fillLetters(world),
    fillForms(world, missions),
  ]);
  await blockLead(world, leads.confidential);
  return { missions, leads, imports, letters, forms };
}
