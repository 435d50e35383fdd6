import {
  AlreadyExists,
  NotFound,
  VersionMismatch,
  type AggregateStore,
  type ChangeOptions,
  type CommandContext,
  type CreateOptions,
  type DomainEvent,
  type Idempotency,
  type ReconcileOptions,
  type Versioned,
} from '@app/kernel';
import { LOST, untilWon, type Pace } from './contention.js';
import type { AggregateDefinition } from './definition.js';
import { DuplicateKey, type Documents, type FoundDocument } from './documents.js';
import { refuseOverflow } from './guard.js';
import { newDocument, nextVersion, type Stamps } from './outbox-writes.js';
import type { StoredEvent } from './stored-aggregate.js';
import type { WriteListener } from './write-listeners.js';

const asVersioned = <S>(id: string, { version, state }: FoundDocument<S>): Versioned<S> => ({ id, version, state });

/** What an {@link AggregatesOnDocuments} needs besides its definition. */
export interface AggregateParts<S> extends Stamps {
  readonly documents: Documents<S>;
  readonly pace: Pace;
  /** Called after each write with new events. */
  readonly written: WriteListener;
}

/** The rules of an aggregate store over documents that offer only atomic reads and writes, in whatever database. */
export class AggregatesOnDocuments<S extends object, E extends DomainEvent> implements AggregateStore<S, E> {
  constructor(
    private readonly definition: AggregateDefinition<S, E>,
    private readonly parts: AggregateParts<S>,
  ) {}

  async load(id: string): Promise<Versioned<S>> {
    return asVersioned(id, await this.existing(id));
  }

  async find(id: string): Promise<Versioned<S> | undefined> {
    const found = await this.parts.documents.find(id);
    return found === undefined ? undefined : asVersioned(id, found);
  }

  async create<A>(
    id: string,
    events: readonly E[],
    context: CommandContext,
    { idempotency, answer }: CreateOptions<S, A>,
  ): Promise<A> {
    const first = idempotency === undefined ? undefined : { idempotency, answer };
    const { document, created } = newDocument(this.definition, id, events, context, this.parts, first);
    try {
      await this.parts.documents.insert(document);
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error;
      return await this.firstAnswer<A>(id, error.index, idempotency);
    }
    this.tell(id, document.outbox, true);
    return (document.created?.answer ?? answer(created)) as A;
  }

  change(
    id: string,
    decide: (state: S) => readonly E[],
    context: CommandContext,
    options: ChangeOptions = {},
  ): Promise<Versioned<S>> {
    return untilWon(async () => {
      const found = await this.existing(id);
      const { ifMatch } = options;
      if (ifMatch !== undefined && ifMatch !== found.version) throw new VersionMismatch(ifMatch, found.version);
      const events = decide(found.state);
      return events.length === 0 ? asVersioned(id, found) : this.append(id, found, events, context);
    }, this.parts.pace);
  }

  reconcile(
    id: string,
    decide: (state: S | undefined) => Promise<readonly E[]>,
    context: CommandContext,
    { firstly }: ReconcileOptions<S, E> = {},
  ): Promise<Versioned<S>> {
    const write = (found: FoundDocument<S> | undefined, events: readonly E[]): Promise<Versioned<S> | typeof LOST> =>
      found === undefined ? this.insert(id, events, context) : this.append(id, found, events, context);
    return untilWon(async () => {
      let found = await this.parts.documents.find(id);
      const before = firstly === undefined ? [] : await firstly(found?.state);
      if (before.length > 0) {
        const written = await write(found, before);
        if (written === LOST) return LOST;
        const { unpublished = 0, unpublishedBytes = 0 } = found ?? {};
        found = { ...written, unpublished: unpublished + before.length, unpublishedBytes };
      }
      return write(found, await decide(found?.state));
    }, this.parts.pace);
  }

  private async existing(id: string): Promise<FoundDocument<S>> {
    const found = await this.parts.documents.find(id);
    if (found === undefined) throw new NotFound(this.definition.kind, id);
    return found;
  }

  private async append(
    id: string,
    found: FoundDocument<S>,
    events: readonly E[],
    context: CommandContext,
  ): Promise<Versioned<S> | typeof LOST> {
    if (events.length > 0) refuseOverflow(id, found, events.length);
    const { append, changed } = nextVersion(this.definition, asVersioned(id, found), events, context, this.parts);
    try {
      if (!(await this.parts.documents.append(id, found.version, append))) return LOST;
    } catch (error) {
      throw error instanceof DuplicateKey ? this.taken(id, error.index) : error;
    }
    if (events.length > 0) this.tell(id, append.entries, found.unpublished === 0);
    return changed;
  }

  private async insert(id: string, events: readonly E[], context: CommandContext): Promise<Versioned<S> | typeof LOST> {
    const { document, created } = newDocument(this.definition, id, events, context, this.parts);
    try {
      await this.parts.documents.insert(document);
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error;
      if (error.index !== '_id') throw this.taken(id, error.index);
      return LOST;
    }
    this.tell(id, document.outbox, true);
    return created;
  }

  private tell(id: string, entries: readonly StoredEvent[], first: boolean): void {
    this.parts.written({ collection: this.definition.collection, id, entries, first });
  }

  /** A creation met something that exists: perhaps itself, sent before. */
  private async firstAnswer<A>(id: string, index: string, idempotency: Idempotency | undefined): Promise<A> {
    const created = idempotency && (await this.parts.documents.findCreated(idempotency.key));
    if (created === undefined) throw this.taken(id, index);
    if (created.bodyHmac !== idempotency?.bodyHmac) {
      throw new AlreadyExists('idempotency-key.reused', {}, 'This Idempotency-Key was used with another body.');
    }
    return created.answer as A;
  }

  private taken(id: string, index: string): AlreadyExists {
    const { kind } = this.definition;
    return index === '_id'
      ? new AlreadyExists(`${kind}.already-exists`, { id }, `There is a ${kind} with this id already.`)
      : new AlreadyExists(`${kind}.duplicate`, { index }, `Another ${kind} holds this already.`);
  }
}
