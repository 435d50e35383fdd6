import { deadLetterTopic, topics, type OutgoingRecord } from '@app/contracts';
import { InMemoryEventStore, OutboxRelay, type Checkpoint, type MemoryDatabase } from '@app/event-store';
import type { CommandContext } from '@app/kernel';
import {
  BatchProcessor,
  deadLettersTo,
  eventJudge,
  InMemoryBroker,
  InMemoryClient,
  noMetrics,
  silent,
  toRedriven,
  type KafkaPublisher,
  type RawRecord,
  type RecordBatch,
  type SendDeadLetter,
} from '@app/messaging';
import { FakeClock } from '../fake-clock.js';
import { sequentialIds } from '../sequential-ids.js';
import { caseKeeper } from './case-keeper.js';
import type { Faults } from './faults.js';
import { addName, organisations } from './organisations.js';

export const ORGANISATION = '00000000-aaaa-7000-8000-000000000001';
const SERVICE = 'case-keeping';
const GROUP = `${SERVICE}.organisations`;
const PARTITION = { topic: topics.organisations, partition: 0 } as const;
const LETTERS = { topic: deadLetterTopic(SERVICE), partition: 0 } as const;
const context: CommandContext = { actor: 'client', correlationId: 'conversation' };
const identity = {
  ...{ oin: '00000001823288444000', service: 'company-matching' },
  ...{ schemaBaseUri: 'https://example.org/schemas', apiBaseUri: 'https://api.example.org' },
};
const neverRings = { after: () => () => undefined };

/**
 * What survives a crash: two databases and Kafka. Every method is the work of a fresh process on it: production code on
 * in-memory adapters that stop at each checkpoint.
 */
export class World {
  readonly writing: MemoryDatabase;
  readonly keeping: MemoryDatabase;
  readonly broker = new InMemoryBroker();
  private readonly clock = new FakeClock();
  private readonly newId = sequentialIds();
  private committed = 0;
  private redriven = 0;
  private repaired = false;

  constructor(private readonly faults: Faults) {
    this.writing = faults.newDatabase();
    this.keeping = faults.newDatabase();
    this.broker.create([PARTITION, LETTERS].map(({ topic }) => ({ topic, partitions: 1, retentionDays: 30 })));
  }

  /** A client registers the organisation, always with the same idempotency key. */
  readonly register = async (checkpoint: Checkpoint): Promise<unknown> =>
    this.store(this.writing, checkpoint)
      .aggregate(organisations)
      .create(ORGANISATION, [{ type: 'organisation-registered', data: { id: ORGANISATION } }], context, {
        idempotency: { key: 'key', bodyHmac: 'body' },
        answer: ({ id }) => id,
      });

  /** A client adds a name. */
  readonly name =
    (name: string) =>
    async (checkpoint: Checkpoint): Promise<unknown> =>
      this.store(this.writing, checkpoint).aggregate(organisations).change(ORGANISATION, addName(name), context);

  /** A relay that believes to hold the lease publishes all that it finds. */
  readonly relay = async (checkpoint: Checkpoint): Promise<void> => {
    const store = this.store(this.writing, checkpoint);
    const publisher = this.publisher(checkpoint);
    const relay = new OutboxRelay({ store, publisher, identity, clock: this.clock, holder: 'relay', settleApartMs: 0 });
    await relay.flush();
  };

  /** A member of the consumer group handles all records after the committed offset. */
  readonly consume = async (checkpoint: Checkpoint): Promise<void> => {
    const store = this.store(this.keeping, checkpoint);
    const handler = { handle: caseKeeper(store, this.faults, () => this.repaired), expected: new Set<string>() };
    const common = { group: GROUP, clock: this.clock, timer: neverRings, metrics: noMetrics };
    const judge = eventJudge({ ...common, handlerOf: () => handler, handlerDeadlineMs: 1_000 });
    const sendDeadLetter = this.sendDeadLetter(checkpoint);
    const processor = new BatchProcessor({ ...common, judge, logger: silent, sendDeadLetter });
    while (this.broker.lengthOf(PARTITION) > this.committed) await processor.process(this.batch(checkpoint));
  };

  /** The service is repaired, and an operator sends its dead letters again. */
  readonly redrive = async (checkpoint: Checkpoint): Promise<void> => {
    this.repaired = true;
    const letters = this.broker.recordsOf(LETTERS, this.redriven);
    await this.publisher(checkpoint).sendRaw(letters.flatMap((letter) => toRedriven(letter) ?? []));
    this.redriven += letters.length;
    await checkpoint('after mark redriven');
  };

  published(): readonly { readonly value: Uint8Array | null }[] {
    return this.broker.recordsOf(PARTITION);
  }

  private store(database: MemoryDatabase, checkpoint: Checkpoint): InMemoryEventStore {
    const wait = (): Promise<void> => checkpoint('before another try');
    return new InMemoryEventStore({ clock: this.clock, newId: this.newId, database, checkpoint, wait });
  }

  private publisher(checkpoint: Checkpoint): KafkaPublisher {
    const real = new InMemoryClient(this.broker).publisher();
    const stepping =
      <A>(send: (argument: A) => Promise<void>) =>
      async (argument: A): Promise<void> => {
        await checkpoint('before send');
        await send(argument);
        await checkpoint('after send');
      };
    return {
      ...real,
      send: stepping((records: readonly OutgoingRecord[]) => real.send(records)),
      sendRaw: stepping((records: readonly RawRecord[]) => real.sendRaw(records)),
    };
  }

  private sendDeadLetter(checkpoint: Checkpoint): SendDeadLetter {
    const send = deadLettersTo(this.publisher(checkpoint), SERVICE);
    if (!this.faults.resolvesFirst) return send;
    return async (record, facts) => {
      this.committed = record.offset + 1;
      await send(record, facts);
    };
  }

  /** As from kafkajs: what is resolved is committed a little later, and a late member may commit an older offset. */
  private batch(checkpoint: Checkpoint): RecordBatch {
    let resolved = this.committed;
    const records = this.broker.recordsOf(PARTITION, this.committed);
    const commit = async (name: string): Promise<void> => {
      await checkpoint(`before ${name}`);
      this.committed = resolved;
      await checkpoint(`after ${name}`);
    };
    const last = records.at(-1)?.offset;
    return {
      ...{ ...PARTITION, records, highWatermark: this.broker.lengthOf(PARTITION), pause: () => () => undefined },
      resolve: (offset) => {
        resolved = offset + 1;
        if (offset === last) this.committed = resolved;
      },
      alive: async () => {
        await commit('commit');
        return true;
      },
    };
  }
}
