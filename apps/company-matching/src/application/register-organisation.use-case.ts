import { AlreadyExists, type Clock, type CommandContext, type Idempotency, type NewId } from '@app/kernel';
import { organisationContent, type OrganisationInput } from '../domain/organisation/organisation-input.js';
import { registerOrganisation } from '../domain/organisation/write-organisation.js';
import type { ClaimIdentifiers } from './claim-identifiers.js';
import type { DerivedId, KeyHash, Organisations } from './ports.js';
import { idByIdentifier, prepareOrganisation } from './prepare-organisation.js';

export interface RegisterOrganisationNeeds {
  readonly organisations: Organisations;
  readonly claims: Pick<ClaimIdentifiers, 'execute'>;
  readonly hash: KeyHash;
  readonly derivedId: DerivedId;
  readonly newId: NewId;
  readonly clock: Clock;
}

export interface Registered {
  readonly id: string;
  readonly version: number;
}

/** Adds an organisation to the register. Its strongest identifier gives its id, so that a repeat never makes a second. */
export class RegisterOrganisation {
  constructor(private readonly needs: RegisterOrganisationNeeds) {}

  /** @throws InvalidInput @throws AlreadyExists `organisation.identifier-held` with the holder's id */
  async execute(
    input: OrganisationInput,
    context: CommandContext,
    options: { readonly idempotency?: Idempotency | undefined; readonly source?: string; readonly id?: string } = {},
  ): Promise<Registered> {
    const { organisations, claims, hash, derivedId, newId, clock } = this.needs;
    const { keys, claims: wanted, content } = prepareOrganisation(organisationContent(input), hash);
    const id = idByIdentifier(content, derivedId, hash) ?? options.id ?? newId();
    await claims.execute(wanted, id);
    const { source = 'steward', idempotency } = options;
    const events = registerOrganisation({ id, content, keys, source, at: clock.now().toISOString() });
    const answer = (created: { readonly id: string; readonly version: number }): Registered => ({
      id: created.id,
      version: created.version,
    });
    try {
      return await organisations.create(id, events, context, {
        answer,
        ...(idempotency === undefined ? {} : { idempotency }),
      });
    } catch (error) {
      throw error instanceof AlreadyExists && error.slug === 'organisation.already-exists' ? held(id) : error;
    }
  }
}

const held = (organisationId: string): AlreadyExists =>
  new AlreadyExists('organisation.identifier-held', { organisationId }, 'Another organisation holds this identifier.');
