import { randomUUID } from 'node:crypto';
import {
  DEAD_LETTER_COLLECTION,
  InMemoryDeadLetterStore,
  MongoDeadLetterStore,
  letterId,
  type DeadLetterEntry,
  type DeadLetterStore,
} from '@app/messaging';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';

const uri = process.env['TEST_MONGODB_URI'];
const connection = mongoose.createConnection();

const stores = [
  { name: 'in memory', describe, open: (): DeadLetterStore => new InMemoryDeadLetterStore() },
  {
    name: uri === undefined ? 'on MongoDB (skipped: TEST_MONGODB_URI is not set)' : 'on MongoDB',
    describe: uri === undefined ? describe.skip : describe,
    open: async (): Promise<DeadLetterStore> => {
      if (connection.readyState !== mongoose.ConnectionStates.connected) {
        await connection.openUri(uri ?? '', { dbName: `t-letters-${randomUUID().slice(0, 8)}` });
      }
      const letters = connection.collection(DEAD_LETTER_COLLECTION);
      await letters.deleteMany({});
      return new MongoDeadLetterStore(letters);
    },
  },
] as const;

const entry = (offset: number, given: Partial<DeadLetterEntry> = {}): DeadLetterEntry => ({
  id: letterId({ partition: 0, offset }),
  topic: 'lead-intake.dead-letters',
  partition: 0,
  offset,
  state: 'waiting',
  group: 'lead-intake.read-models',
  origin: `organisations/3/${offset}`,
  errorCode: 'event.not-json',
  errorMessage: 'is not JSON',
  attempts: 1,
  deadAt: new Date(1_700_000_000_000 + offset * 1_000),
  ...given,
});

afterAll(async () => {
  if (connection.readyState === mongoose.ConnectionStates.connected) await connection.dropDatabase();
  await connection.close();
});

/** One suite for both indexes of dead letters. */
for (const { name, describe: suite, open } of stores) {
  suite(`an index of dead letters ${name}`, () => {
    let store: DeadLetterStore;

    beforeEach(async () => {
      store = await open();
    });

    it('finds what was added, whole', async () => {
      const letter = entry(7, { eventType: 'some.type', eventId: 'an-id' });
      await store.add(letter);

      expect(await store.find('0-7')).toEqual(letter);
      expect(await store.find('0-8')).toBeUndefined();
    });

    it('lets no letter wait again that was decided', async () => {
      const at = new Date();
      await store.add(entry(1));
      await store.mark('0-1', { state: 'discarded', by: 'operator', at });

      await store.add(entry(1));

      expect(await store.find('0-1')).toEqual({ ...entry(1), state: 'discarded', by: 'operator', at });
    });

    it('lists the oldest first, by state and group, page by page', async () => {
      for (const offset of [12, 3, 100]) await store.add(entry(offset));
      await store.add(entry(4, { group: 'lead-intake.other' }));
      await store.mark('0-12', { state: 'redriven', by: 'operator', at: new Date() });
      const ids = async (filter: Partial<Parameters<DeadLetterStore['list']>[0]>): Promise<readonly string[]> =>
        (await store.list({ limit: 10, ...filter })).map(({ id }) => id);

      expect(await ids({})).toEqual(['0-3', '0-4', '0-12', '0-100']);
      expect(await ids({ state: 'waiting' })).toEqual(['0-3', '0-4', '0-100']);
      expect(await ids({ state: 'waiting', group: 'lead-intake.read-models' })).toEqual(['0-3', '0-100']);
      expect(await ids({ limit: 2, after: entry(3) })).toEqual(['0-4', '0-12']);
    });

    it('discards only what waits, with the reason, and takes what was sent again for redriven', async () => {
      const at = new Date();
      const discarded = { state: 'discarded', by: 'anna', at, reason: 'Sent by mistake' } as const;
      for (const offset of [1, 2]) await store.add(entry(offset));
      await store.mark('0-1', discarded);
      await store.mark('0-1', { ...discarded, by: 'ben', reason: 'Another' });
      await store.mark('0-2', { state: 'redriven', by: 'ben', at });
      await store.mark('0-2', discarded);

      expect(await store.find('0-1')).toEqual({ ...entry(1), ...discarded });
      expect(await store.find('0-2')).toEqual({ ...entry(2), state: 'redriven', by: 'ben', at });

      await store.mark('0-1', { state: 'redriven', by: 'ben', at });
      expect(await store.find('0-1')).toEqual({ ...entry(1), state: 'redriven', by: 'ben', at });
    });

    it('lists what had died at a time', async () => {
      for (const offset of [3, 4, 5]) await store.add(entry(offset));

      const found = await store.list({ limit: 10, deadUntil: entry(4).deadAt });

      expect(found.map(({ id }) => id)).toEqual(['0-3', '0-4']);
    });

    it('says how many wait and since when', async () => {
      expect(await store.waiting()).toEqual({ count: 0 });
      for (const offset of [9, 5]) await store.add(entry(offset));

      expect(await store.waiting()).toEqual({ count: 2, oldest: entry(5).deadAt });
    });
  });
}
