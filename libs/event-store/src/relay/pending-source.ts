import type { Written } from '../write-listeners.js';
import type { BatchPart } from './batch.js';
import type { OutboxSource, PendingAggregate } from './outbox-source.js';

/** More than this is left to the outboxes. */
const MAX_RECENT = 1_000;
const FEW = 50;

type Address = Pick<PendingAggregate, 'collection' | 'id'>;

const keyOf = ({ collection, id }: Address): string => `${collection}/${id}`;
const lastSeq = ({ entries }: Pick<PendingAggregate, 'entries'>): number => entries.at(-1)?.seq ?? 0;

/**
 * Where the relay finds what to send. What this process has just written it knows by heart, as long as it is certain that
 * nothing of the same aggregate comes before it that is not on its way; the outboxes are read when others wrote, or when
 * something may be left behind. An aggregate that is on its way is handed out again only when it has landed.
 */
export class PendingSource {
  private readonly recent = new Map<string, PendingAggregate>();
  /** The last `seq` on its way, by aggregate. */
  private readonly flying = new Map<string, { readonly id: string; readonly seq: number }>();
  private mayHoldMore = true;
  private leftOut = false;

  constructor(private readonly outbox: Pick<OutboxSource, 'read'>) {}

  /** The outboxes may hold something that this process did not write, or could not send. */
  look(): void {
    this.mayHoldMore = true;
  }

  /** Others may publish now, or something cannot be sent: what is known by heart may be wrong. */
  forget(): void {
    this.recent.clear();
    this.mayHoldMore = true;
  }

  /** Takes events in that were just written. */
  add({ collection, id, entries, first }: Written): void {
    const key = keyOf({ collection, id });
    const known = this.recent.get(key);
    const [next] = entries;
    if (next === undefined) return;
    const before = known === undefined ? this.flying.get(key)?.seq : lastSeq(known);
    if (before === undefined ? !first : next.seq !== before + 1) this.look();
    else
      this.recent.set(key, {
        collection,
        id,
        pendingSince: next.time,
        entries: [...(known?.entries ?? []), ...entries],
      });
    if (this.recent.size > MAX_RECENT) this.forget();
  }

  /** At most `limit` aggregates that are not on their way. @throws Unavailable */
  async read(limit: number): Promise<readonly PendingAggregate[]> {
    const found = this.mayHoldMore ? await this.readOutboxes(limit) : [];
    return found.length > 0 ? found : this.takeRecent(limit);
  }

  /** These go on their way. */
  launch(parts: readonly BatchPart[]): void {
    for (const { aggregate, events } of parts) {
      const seq = events.at(-1)?.event.seq ?? 0;
      this.flying.set(keyOf(aggregate), { id: aggregate.id, seq });
      if (events.length < aggregate.entries.length) this.look();
    }
  }

  /** They are published; or not, when not `smooth`. */
  land(parts: readonly BatchPart[], smooth: boolean): void {
    for (const { aggregate } of parts) this.flying.delete(keyOf(aggregate));
    if (!smooth) this.forget();
    if (this.leftOut) this.look();
    this.leftOut = false;
  }

  private async readOutboxes(limit: number): Promise<readonly PendingAggregate[]> {
    this.mayHoldMore = false;
    try {
      const found = await this.readFree(limit);
      if (found.length >= limit) this.look();
      for (const aggregate of found) this.drop(aggregate);
      return found;
    } catch (error) {
      this.look();
      throw error;
    }
  }

  /** A few that are on their way are read along: so it is known whether more of the same waits behind them. */
  private async readFree(limit: number): Promise<readonly PendingAggregate[]> {
    // As it was when the read began: what lands meanwhile may be seen as it was before its clear.
    const flying = new Map(this.flying);
    const many = flying.size > FEW;
    const found = await this.outbox.read(
      many ? limit : limit + flying.size,
      many ? [...flying.values()].map(({ id }) => id) : [],
    );
    const left = many || found.some((one) => lastSeq(one) > (flying.get(keyOf(one))?.seq ?? Infinity));
    if (left && this.flying.size < flying.size) this.look();
    this.leftOut ||= left;
    return found.filter((one) => !flying.has(keyOf(one))).slice(0, limit);
  }

  /** It is handed out now; what came in while the outboxes were read is found there later. */
  private drop(aggregate: PendingAggregate): void {
    const known = this.recent.get(keyOf(aggregate));
    if (known === undefined) return;
    this.recent.delete(keyOf(aggregate));
    if (lastSeq(known) > lastSeq(aggregate)) this.look();
  }

  private takeRecent(limit: number): readonly PendingAggregate[] {
    const taken: PendingAggregate[] = [];
    for (const [key, aggregate] of this.recent) {
      if (taken.length === limit) break;
      if (this.flying.has(key)) continue;
      this.recent.delete(key);
      taken.push(aggregate);
    }
    return taken;
  }
}
