import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleEvent, type OutgoingRecord } from '@app/contracts';
import { MongoEventStore, OutboxRelay, type AggregateDefinition } from '@app/event-store';
import type { CommandContext, DomainEvent } from '@app/kernel';
import { FakeClock, sequentialIds } from '@app/testing';
import mongoose from 'mongoose';
import { randomUUID } from 'node:crypto';
import { aggregateCollections } from './outbox-collections.js';
import { RAISE, raiseVersions } from './raise-versions.js';

interface Firm {
  readonly name: string;
}
interface Named extends DomainEvent {
  readonly type: 'named';
  readonly data: Firm;
}

const type = 'nl.organisations.organisation-updated.v1';
const { data } = exampleEvent(type);
const firms: AggregateDefinition<Firm, Named> = {
  kind: 'firm',
  collection: 'firms',
  schemaVersion: 1,
  evolve: (_, event) => ({ name: event.data.name }),
  toPublic: (event) => ({ type, partitionkey: 'firms', data: { ...data, legalName: event.data.name } }) as never,
};
const silent: AggregateDefinition<Firm, Named> = {
  kind: 'note',
  collection: 'notes',
  schemaVersion: 1,
  evolve: firms.evolve,
};
interface Told {
  readonly subject: string;
  readonly sequence: string;
  readonly data: { readonly legalName: string };
}

const context: CommandContext = { actor: 'tester', correlationId: randomUUID() };
const named = (name: string): Named => ({ type: 'named', data: { name } });
const identity = {
  oin: '0'.repeat(20),
  service: 'company-matching',
  schemaBaseUri: 'https://x.example',
  apiBaseUri: 'https://y.example',
};

describe('raising versions after a restore', () => {
  const connection = mongoose.createConnection();
  const clock = new FakeClock();
  const newId = sequentialIds();
  const store = new MongoEventStore({ connection, clock, newId });
  const aggregates = store.aggregate(firms);
  const notes = store.aggregate(silent);
  const sent: OutgoingRecord[] = [];
  const publisher = { send: (records: readonly OutgoingRecord[]) => Promise.resolve(void sent.push(...records)) };
  const flush = () => new OutboxRelay({ store, publisher, identity, clock, holder: 'test' }).flush();
  const [published, waiting, note] = [randomUUID(), randomUUID(), randomUUID()];

  beforeAll(async () => {
    await connection.openUri(process.env['TEST_MONGODB_URI'] ?? '', { dbName: `test-${randomUUID()}` });
    await store.ensureIndexes();
    const answer = () => undefined;
    await aggregates.create(published, [named('Old')], context, { answer });
    await aggregates.change(published, () => [named('Nordwind')], context);
    await flush();
    await aggregates.create(waiting, [named('Veenstra')], context, { answer });
    await notes.create(note, [named('quiet')], context, { answer });
    sent.length = 0;
  });

  afterAll(async () => {
    await connection.dropDatabase();
    await connection.close();
  });

  it('lifts every record above all that was seen, and tells each subject once with its present state', async () => {
    const collections = await aggregateCollections(connection);
    const raised = await raiseVersions({
      store,
      collections,
      now: () => clock.now(),
      newId,
      correlation: randomUUID(),
    });
    expect(raised).toEqual({ records: 3, events: 2 });
    expect(await aggregates.load(published)).toMatchObject({ version: 2 + RAISE + 1, state: { name: 'Nordwind' } });
    expect(await notes.load(note)).toMatchObject({ version: 1 + RAISE });
    await flush();
    const told = sent.map(({ value }) => JSON.parse(value) as Told);
    const anew = told
      .filter(({ sequence }) => Number(sequence) > RAISE)
      .map(({ subject, data: { legalName } }) => [subject, legalName]);
    expect(Object.fromEntries(anew)).toEqual({ [published]: 'Nordwind', [waiting]: 'Veenstra' });
    expect(anew).toHaveLength(2);
  });

  it('lets the next change follow above', async () => {
    const { version } = await aggregates.change(published, () => [named('Nordwind 2')], context);
    expect(version).toBeGreaterThan(RAISE + 3);
  });
});
