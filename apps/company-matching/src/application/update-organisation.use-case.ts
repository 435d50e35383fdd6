import { NotFound, VersionMismatch, type Clock, type CommandContext, type Versioned } from '@app/kernel';
import { contentOf, type Organisation } from '../domain/organisation/organisation.js';
import { organisationContent, type OrganisationInput } from '../domain/organisation/organisation-input.js';
import { updateOrganisation } from '../domain/organisation/write-organisation.js';
import type { ClaimIdentifiers } from './claim-identifiers.js';
import type { KeyHash, Organisations } from './ports.js';
import { prepareOrganisation } from './prepare-organisation.js';

/** A JSON merge patch: what is missing stays, `null` takes away. */
export type OrganisationPatch = { readonly [K in keyof OrganisationInput]?: OrganisationInput[K] | null };

function merged(state: Organisation, patch: OrganisationPatch, id: string): OrganisationInput {
  const content = contentOf(state);
  if (content === undefined) throw new NotFound('organisation', id);
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  const kept = Object.entries<unknown>({ ...content, ...Object.fromEntries(given) }).filter(
    ([, value]) => value !== null,
  );
  return Object.fromEntries(kept) as unknown as OrganisationInput;
}

export class UpdateOrganisation {
  constructor(
    private readonly organisations: Organisations,
    private readonly claims: Pick<ClaimIdentifiers, 'execute'>,
    private readonly hash: KeyHash,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, VersionMismatch, InvalidInput, AlreadyExists `organisation.identifier-held` */
  async execute(
    id: string,
    patch: OrganisationPatch,
    ifMatch: number,
    context: CommandContext,
  ): Promise<Versioned<Organisation>> {
    const { state, version } = await this.organisations.load(id);
    if (version !== ifMatch) throw new VersionMismatch(ifMatch, version);
    const { content, keys, claims } = prepareOrganisation(organisationContent(merged(state, patch, id)), this.hash);
    await this.claims.execute(
      claims.filter((key) => !state.keys.includes(key)),
      id,
    );
    const command = { id, content, keys, source: 'steward', at: this.clock.now().toISOString() };
    return this.organisations.change(id, (current) => updateOrganisation(current, command), context, { ifMatch });
  }
}
