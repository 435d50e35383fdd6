import type { OutgoingRecord, PublishingIdentity } from '@app/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MongoEventStore, OutboxRelay, type AggregateDefinition } from '@app/event-store';
import { FakeClock, sequentialIds } from '@app/testing';
import mongoose, { type Connection } from 'mongoose';
import { randomUUID } from 'node:crypto';
import { storeOf } from './outbox-collections.js';
import { republish, type Republication } from './republish-history.js';

interface Organisation {
  readonly id: string;
}
type Event =
  | { readonly type: 'registered'; readonly data: Organisation }
  | { readonly type: 'updated' | 'private'; readonly data: object };

const organisations: AggregateDefinition<Organisation, Event> = {
  kind: 'organisation',
  collection: 'organisations',
  schemaVersion: 1,
  evolve: (state, { data }) => state ?? (data as Organisation),
  toPublic: ({ type }, { id }) =>
    type === 'private'
      ? undefined
      : {
          type: `nl.organisations.organisation-${type}.v1`,
          partitionkey: id,
          data: {
            organisationId: id,
            country: 'NL',
            status: 'active',
            isSoleTrader: true,
            occurredAt: '2026-03-02T09:00:00Z',
          },
        },
};
const identity: PublishingIdentity = {
  oin: '00000001823288444000',
  service: 'company-matching',
  schemaBaseUri: 'https://example.org/schemas',
  apiBaseUri: 'https://api.example.org',
};
const context = { actor: 'user', correlationId: 'conversation' };

describe('republishing the history', () => {
  let connection: Connection;
  const first: OutgoingRecord[] = [];
  const ids = sequentialIds(1);
  const [one, two] = [ids(), ids()];
  const clock = new FakeClock('2026-03-02T09:00:00Z');
  beforeAll(async () => {
    const dbName = `test-${randomUUID()}`;
    connection = await mongoose.createConnection(process.env['TEST_MONGODB_URI'] ?? '', { dbName }).asPromise();
    const store = new MongoEventStore({ connection, clock, newId: sequentialIds() });
    const aggregates = store.aggregate(organisations);
    await store.ensureIndexes();
    for (const id of [one, two]) {
      await aggregates.create(id, [{ type: 'registered', data: { id } }], context, { answer: () => id });
    }
    clock.advance(60_000);
    await aggregates.change(
      one,
      () => [
        { type: 'private', data: {} },
        { type: 'updated', data: {} },
      ],
      context,
    );
    await new OutboxRelay({ store, publisher: publisherInto(first), identity, clock, holder: 'test' }).flush();
  });
  afterAll(async () => {
    await connection.dropDatabase();
    await connection.close();
  });

  const publisherInto = (records: OutgoingRecord[]) => ({
    send: (batch: readonly OutgoingRecord[]): Promise<void> => {
      records.push(...batch);
      return Promise.resolve();
    },
  });
  const again = async (which: Republication): Promise<readonly OutgoingRecord[]> => {
    const records: OutgoingRecord[] = [];
    const store = await storeOf(connection);
    const { sent } = await republish(store, publisherInto(records), identity, which, () => undefined);
    expect(sent).toBe(records.length);
    return records;
  };
  const values = (records: readonly OutgoingRecord[]): ReadonlySet<string> =>
    new Set(records.map(({ value }) => value));

  it('sends the same bytes again, without what never was public', async () => {
    const records = await again({});
    expect(records).toHaveLength(3);
    expect(values(records)).toEqual(values(first));
  });

  it('keeps the order of each aggregate', async () => {
    const mine = (await again({})).filter(({ key }) => key === one).map(({ headers }) => headers['ce_type']);
    expect(mine).toEqual(['nl.organisations.organisation-registered.v1', 'nl.organisations.organisation-updated.v1']);
  });

  it('marks the records for one group', async () => {
    const records = await again({ onlyGroup: 'lead-intake.read-models' });
    expect(records.every(({ headers }) => headers['x-only-group'] === 'lead-intake.read-models')).toBe(true);
    expect(values(records)).toEqual(values(first));
  });

  it('chooses by type, instant and subject', async () => {
    expect(await again({ type: 'nl.organisations.organisation-updated.v1' })).toHaveLength(1);
    expect(await again({ since: new Date('2026-03-02T09:01:00Z') })).toHaveLength(1);
    expect(await again({ subject: two })).toHaveLength(1);
    expect(await again({ subject: one })).toHaveLength(2);
  });

  it('finds the collections that have an outbox', async () => {
    const store = await storeOf(connection);
    await connection
      .collection('organisations')
      .updateOne({}, { $set: { pendingSince: new Date(), blockedSince: new Date() } });
    expect(await store.outbox.backlog()).toMatchObject({ pending: 1, blocked: 1 });
    expect(await store.outbox.retry()).toBe(1);
  });
});
