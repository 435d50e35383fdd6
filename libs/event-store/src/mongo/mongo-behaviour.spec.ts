import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RuleViolation, Unavailable, type AggregateStore } from '@app/kernel';
import { FakeClock, sequentialIds } from '@app/testing';
import mongoose, { type Connection, type mongo } from 'mongoose';
import { randomUUID } from 'node:crypto';
import { answer, companies, context, noted, registered, renamed } from '../conformance/company.js';
import type { Company, CompanyEvent } from '../conformance/company.js';
import type { StoredAggregate } from '../stored-aggregate.js';
import { MongoEventStore } from './mongo-event-store.js';

const newId = sequentialIds();
const connect = (dbName: string): Promise<Connection> =>
  mongoose.createConnection(process.env['TEST_MONGODB_URI'] ?? '', { dbName }).asPromise();

describe('what only the store on MongoDB can do', () => {
  let connection: Connection;
  let store: MongoEventStore;
  let aggregates: AggregateStore<Company, CompanyEvent>;
  beforeAll(async () => {
    connection = await connect(`test-${randomUUID()}`);
    store = new MongoEventStore({ connection, clock: new FakeClock(), newId });
    const indexes = [{ name: 'one-of-a-name', keys: { 'state.name': 1 }, unique: true } as const];
    aggregates = store.aggregate(companies, { indexes });
    store.facts('facts', { indexes: [{ keys: { 'facts.country': 1 } }] });
    await store.ensureIndexes();
  });
  afterAll(async () => {
    await connection.dropDatabase();
    await connection.close();
  });
  const create = (id: string, name: string, owner?: string): Promise<object> =>
    aggregates.create(id, [registered(id, name, owner)], context, { answer });
  const documents = (): mongo.Collection<StoredAggregate<Company>> => store.collection('companies');

  it('makes its indexes as often as it is asked', async () => {
    await store.ensureIndexes();
    const names = (await documents().indexes()).map(({ name }) => name);
    expect(names).toEqual(['_id_', 'pendingSince', 'blockedSince', 'created.key', 'one-of-a-name']);
    expect((await store.collection('facts').indexes()).map(({ name }) => name)).toContain('facts.country_1');
  });

  it('finds the backlog by its index alone', async () => {
    const query = documents().find({ pendingSince: { $exists: true }, blockedSince: { $exists: false } });
    const plan = JSON.stringify(await query.sort({ pendingSince: 1 }).limit(200).explain('queryPlanner'));
    expect(plan).toContain('"indexName":"pendingSince"');
    expect(plan).not.toContain('"stage":"SORT"');
  });

  it('names the index that refuses a duplicate, on creation and on change', async () => {
    const [first, second] = [newId(), newId()];
    await create(first, 'Taken');
    const refusal = { slug: 'company.duplicate', facts: { index: 'one-of-a-name' } };
    await expect(create(second, 'Taken')).rejects.toMatchObject(refusal);
    await create(second, 'Free');
    await expect(aggregates.change(second, () => [renamed(second, 'Taken')], context)).rejects.toMatchObject(refusal);
  });

  it('lets a document that is too large concern its own caller', async () => {
    const huge = 'x'.repeat(17_000_000);
    const outcomes = await Promise.allSettled([
      create(newId(), 'before'),
      create(newId(), 'small-1'),
      create(newId(), 'huge', huge),
      create(newId(), 'small-2'),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(outcomes[2]).toMatchObject({ reason: { slug: 'record.too-large' } });
    const growing = newId();
    await create(growing, 'growing', 'x'.repeat(7_000_000));
    await store.outbox.clear([{ collection: 'companies', id: growing, seq: 1 }]);
    const grow = aggregates.change(growing, () => [noted('x'.repeat(11_000_000))], context);
    await expect(grow).rejects.toThrow(RuleViolation);
  });

  it('offers its writes to a transaction of the caller', async () => {
    const [old, young] = [newId(), newId()];
    await create(old, 'Old');
    const loaded = await aggregates.load(old);
    const { document } = store.newDocument(companies, young, [registered(young, 'Young')], context);
    const { filter, update, changed } = store.appendUpdate(companies, loaded, [renamed(old, 'Older')], context);
    await connection.transaction(async (session) => {
      const writes = [{ insertOne: { document } }, { updateOne: { filter, update } }];
      const { matchedCount, insertedCount } = await documents().bulkWrite(writes, { session });
      expect([matchedCount, insertedCount]).toEqual([1, 1]);
    });
    expect(await aggregates.load(old)).toEqual(changed);
    expect((await aggregates.load(young)).version).toBe(1);
    const pending = (await store.outbox.read(100, [])).filter(({ id }) => id === old || id === young);
    expect(pending.map(({ entries }) => entries.map(({ seq }) => seq))).toEqual([[1, 2], [1]]);
  });

  it('tells of writes of other processes until it is told to stop', async () => {
    const stop = new AbortController();
    let told = (): void => undefined;
    const change = new Promise<void>((resolve) => (told = resolve));
    const watching = store.watchPending(told, stop.signal);
    const writing = (async () => {
      while (!stop.signal.aborted) await create(newId(), newId());
    })();
    await change;
    stop.abort();
    await Promise.all([watching, writing]);
  });

  it('checks the state where it is given a schema', async () => {
    const stateSchema = new mongoose.Schema({ name: String, notes: Number, personal: { owner: String } });
    const strict = store.aggregate({ ...companies, collection: 'strict' }, { stateSchema });
    const id = newId();
    await strict.create(id, [registered(id)], context, { answer });
    expect((await strict.load(id)).state).toEqual({ name: 'Nordwind', notes: 0, personal: { owner: 'Ada Example' } });
    const evolve: (typeof companies)['evolve'] = () => ({ name: 'x', notes: 0, personal: {}, odd: 1 }) as Company;
    const wrong = store.aggregate({ ...companies, collection: 'strict', evolve }, { stateSchema });
    await expect(wrong.create(newId(), [registered(newId())], context, { answer })).rejects.toThrow('odd');
    await expect(wrong.change(id, () => [renamed(id, 'x')], context)).rejects.toThrow('odd');
  });
});

describe('without a database', () => {
  it('is unavailable', async () => {
    const away = mongoose.createConnection('mongodb://127.0.0.1:9/?replicaSet=rs0', { serverSelectionTimeoutMS: 50 });
    const opened = away.asPromise().catch(() => undefined);
    const store = new MongoEventStore({ connection: away, clock: new FakeClock(), newId });
    const aggregates = store.aggregate(companies);
    const id = newId();
    await expect(aggregates.load(id)).rejects.toThrow(Unavailable);
    await expect(aggregates.create(id, [registered(id)], context, { answer })).rejects.toThrow(Unavailable);
    await expect(store.facts('facts').put(id, 1, {})).rejects.toThrow(Unavailable);
    await expect(store.outbox.backlog()).rejects.toThrow(Unavailable);
    await expect(store.leases.acquire('x', 'y')).rejects.toThrow(Unavailable);
    await opened;
    await expect(aggregates.load(id)).rejects.toThrow(Unavailable);
    await away.close();
  });
});
