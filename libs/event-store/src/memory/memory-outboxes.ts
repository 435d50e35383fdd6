import type { Outboxes } from '../documents.js';
import type { Backlog, BlockedAggregate, OutboxSource, PendingAggregate, SentUpTo } from '../relay/outbox-source.js';
import type { StoredAggregate, StoredEvent } from '../stored-aggregate.js';
import { copyOf } from './copy-of.js';
import { between, type Checkpoint } from './checkpoint.js';
import type { MemoryDatabase } from './memory-database.js';

type Row = StoredAggregate<unknown> & { readonly collection: string };

const withoutPersonal = ({ personal: _personal, ...rest }: StoredEvent): StoredEvent => rest;

/** The outboxes of all aggregates in memory. */
export class MemoryOutboxes implements OutboxSource, Outboxes {
  constructor(
    private readonly database: MemoryDatabase,
    private readonly checkpoint: Checkpoint,
  ) {}

  read(limit: number, except: readonly string[]): Promise<readonly PendingAggregate[]> {
    return between(this.checkpoint, 'read outboxes', () =>
      this.rows()
        .filter(({ _id, blockedSince }) => blockedSince === undefined && !except.includes(_id))
        .flatMap(({ collection, _id: id, pendingSince, outbox }) =>
          pendingSince === undefined ? [] : [copyOf({ collection, id, pendingSince, entries: outbox })],
        )
        .sort((a, b) => a.pendingSince.getTime() - b.pendingSince.getTime())
        .slice(0, limit),
    );
  }

  clear(sent: readonly SentUpTo[]): Promise<void> {
    return between(this.checkpoint, 'clear outboxes', () => {
      sent.forEach((one) => {
        this.database.clear(one);
      });
    });
  }

  block(collection: string, id: string, since: Date): Promise<void> {
    return between(this.checkpoint, 'block outbox', () => {
      this.database.update(collection, id, (document) => ({ ...document, blockedSince: since }));
    });
  }

  blocked(limit: number): Promise<readonly BlockedAggregate[]> {
    return between(this.checkpoint, 'list blocked', () =>
      this.rows()
        .flatMap(({ collection, _id: id, blockedSince, outbox }) =>
          blockedSince === undefined ? [] : [{ collection, id, blockedSince, unpublished: outbox.length }],
        )
        .slice(0, limit),
    );
  }

  retry(ids?: readonly string[], collection?: string): Promise<number> {
    return between(this.checkpoint, 'retry blocked', () => {
      const chosen = this.rows()
        .filter((row) => row.blockedSince !== undefined && (ids?.includes(row._id) ?? true))
        .filter((row) => collection === undefined || row.collection === collection);
      chosen.forEach(({ collection, _id }) => {
        this.database.update(collection, _id, ({ blockedSince: _blockedSince, ...rest }) => rest);
      });
      return chosen.length;
    });
  }

  backlog(): Promise<Backlog> {
    return between(this.checkpoint, 'count backlog', () => {
      const pending = this.rows().flatMap(({ pendingSince }) => (pendingSince === undefined ? [] : [pendingSince]));
      const blocked = this.rows().filter(({ blockedSince }) => blockedSince !== undefined).length;
      const oldest = pending.sort((a, b) => a.getTime() - b.getTime())[0];
      return { pending: pending.length, blocked, ...(oldest === undefined ? {} : { oldest }) };
    });
  }

  outboxOf(collection: string, id: string): Promise<readonly StoredEvent[]> {
    return between(this.checkpoint, 'read outbox', () => this.database.get(collection, id)?.outbox ?? []);
  }

  blankOutbox(collection: string, id: string): Promise<readonly StoredEvent[]> {
    return between(this.checkpoint, 'blank outbox', () => {
      const before = this.database.get(collection, id)?.outbox ?? [];
      this.database.update(collection, id, ({ created: _created, ...rest }) => ({
        ...rest,
        outbox: rest.outbox.map(withoutPersonal),
      }));
      return before;
    });
  }

  forgetIdempotencyKeys(before: Date): Promise<number> {
    return between(this.checkpoint, 'forget keys', () => {
      const old = this.rows().filter(({ created }) => created !== undefined && created.at < before);
      old.forEach(({ collection, _id }) => {
        this.database.update(collection, _id, ({ created: _created, ...rest }) => rest);
      });
      return old.length;
    });
  }

  private rows(): readonly Row[] {
    return this.database
      .collections()
      .flatMap(([collection, documents]) => [...documents.values()].map((document) => ({ ...document, collection })));
  }
}
