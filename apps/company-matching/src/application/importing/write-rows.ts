import { AlreadyExists, NotFound, type Clock, type CommandContext } from '@app/kernel';
import { contentOf, type Organisation, type OrganisationContent } from '../../domain/organisation/organisation.js';
import type { OrganisationEvent } from '../../domain/organisation/organisation-events.js';
import { organisationContent } from '../../domain/organisation/organisation-input.js';
import {
  isDescribedBy,
  registerOrganisation,
  updateOrganisation,
  type WriteOrganisation,
} from '../../domain/organisation/write-organisation.js';
import type { Claim, Claims, KeyHash, OrganisationList, Organisations } from '../ports.js';
import { prepareOrganisation } from '../prepare-organisation.js';
import type { FindHolder, Holder } from './find-holder.js';
import type { PreparedRow } from './prepare-rows.js';
import { refused, refusedBecause, type RowOutcome } from './row-report.js';

export interface WriteRowsNeeds {
  readonly organisations: Organisations;
  readonly register: Pick<OrganisationList, 'withIds'>;
  readonly claims: Claims;
  readonly holders: Pick<FindHolder, 'of'>;
  readonly hash: KeyHash;
  readonly clock: Clock;
}

type Origin = Pick<WriteOrganisation, 'source' | 'at'>;

/** What the file says replaces what was known; what it does not say stays, and no identifier gets lost. */
function merged(state: Organisation, row: PreparedRow): OrganisationContent {
  const known = contentOf(state);
  if (known === undefined) throw new NotFound('organisation', state.id);
  const identifiers = [...known.identifiers, ...row.content.identifiers];
  return organisationContent({ ...known, ...row.input, identifiers });
}

interface Addressed {
  readonly row: PreparedRow;
  readonly holder: Holder;
}

/** Writes a round of rows that have nothing in common. Safe to repeat: a row that is known already changes nothing. */
export class WriteRows {
  constructor(private readonly needs: WriteRowsNeeds) {}

  /** @throws Unavailable when some row could not be written now; the others are */
  async execute(rows: readonly PreparedRow[], source: string, context: CommandContext): Promise<readonly RowOutcome[]> {
    const claimedAt = this.needs.clock.now();
    const addressed = await this.address(rows, claimedAt);
    const known = await this.known(addressed);
    const origin = { source: `import:${source}`, at: claimedAt.toISOString() };
    return allSettled(addressed, ({ row, holder }) =>
      this.write(row, holder, known, origin, context).catch((error: unknown) => refusedBecause(row.line, error)),
    );
  }

  /** Claims all identifiers at once, and finds out whom each row speaks of. */
  private async address(rows: readonly PreparedRow[], claimedAt: Date): Promise<readonly Addressed[]> {
    const claimsOf = (row: PreparedRow): readonly Claim[] =>
      row.claims.map((key) => ({ key, organisationId: row.id, claimedAt }));
    const taken = await this.needs.claims.claim(rows.flatMap(claimsOf));
    return allSettled(rows, async (row) => {
      const inserted = claimsOf(row).filter(({ key }) => !taken.has(key));
      const before = row.claims.flatMap((key) => taken.get(key) ?? []);
      return { row, holder: await this.needs.holders.of(row, inserted, before) };
    });
  }

  /** What is known already, read at once: most rows of a repeated file change nothing. */
  private async known(addressed: readonly Addressed[]): Promise<ReadonlyMap<string, Organisation>> {
    const ids = addressed.flatMap(({ holder }) => (holder.kind === 'one' && holder.mayExist ? [holder.id] : []));
    const found = ids.length === 0 ? [] : await this.needs.register.withIds(ids);
    return new Map(found.map(({ id, state }) => [id, state]));
  }

  private async write(
    row: PreparedRow,
    holder: Holder,
    known: ReadonlyMap<string, Organisation>,
    origin: Origin,
    context: CommandContext,
  ): Promise<RowOutcome> {
    if (holder.kind === 'several') {
      return refused(row.line, 'row.several-holders', 'has identifiers of different organisations');
    }
    const state = known.get(holder.id);
    if (state === undefined && (await this.created(row, origin, context))) return 'created';
    if (state !== undefined && this.update(state, row, origin).length === 0) return 'unchanged';
    const outcome = { changed: false };
    const decide = (current: Organisation): readonly OrganisationEvent[] => {
      const events = this.update(current, row, origin);
      outcome.changed = events.length > 0;
      return events;
    };
    await this.needs.organisations.change(holder.id, decide, context);
    return outcome.changed ? 'updated' : 'unchanged';
  }

  private update(state: Organisation, row: PreparedRow, origin: Origin): readonly OrganisationEvent[] {
    const described = merged(state, row);
    if (isDescribedBy(state, described)) return [];
    const { content, keys } = prepareOrganisation(described, this.needs.hash);
    return updateOrganisation(state, { id: state.id, content, keys, ...origin });
  }

  /** False when it is there already. */
  private async created({ id, content, keys }: PreparedRow, origin: Origin, context: CommandContext): Promise<boolean> {
    try {
      const events = registerOrganisation({ id, content, keys, ...origin });
      await this.needs.organisations.create(id, events, context, { answer: () => undefined });
      return true;
    } catch (error) {
      if (error instanceof AlreadyExists) return false;
      throw error;
    }
  }
}

/** Waits for all before it throws what one of them threw. */
async function allSettled<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const ended = await Promise.allSettled(items.map(work));
  const failed = ended.find((outcome) => outcome.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return ended.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
}
