import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InvalidInput, type AggregateStore } from '@app/kernel';
import { answer, companies, context, registered, type Company, type CompanyEvent } from './company.js';
import type { OpenStore, StoreUnderTest } from './store-under-test.js';

export const creating = (open: OpenStore): void => {
  describe('creating', () => {
    let under: StoreUnderTest;
    let store: AggregateStore<Company, CompanyEvent>;
    beforeAll(async () => {
      under = await open();
      store = under.store.aggregate(companies);
    });
    afterAll(() => under.close());

    const create = (id: string, key?: string, bodyHmac = 'body', name?: string): Promise<object> =>
      store.create(id, [registered(id, name)], context, {
        answer,
        ...(key === undefined ? {} : { idempotency: { key, bodyHmac } }),
      });

    it('stores state and version and returns the answer', async () => {
      const id = under.newId();
      expect(await create(id)).toEqual({ id, version: 1 });
      expect(await store.load(id)).toEqual({
        id,
        version: 1,
        state: { name: 'Nordwind', notes: 0, personal: { owner: 'Ada Example' } },
      });
    });

    it('refuses a second one with the same id', async () => {
      const id = under.newId();
      await create(id);
      await expect(create(id)).rejects.toMatchObject({ slug: 'company.already-exists', facts: { id } });
    });

    it('gives the first answer again for the same key and body', async () => {
      const [first, second] = [under.newId(), under.newId()];
      const key = under.newId();
      await create(first, key);
      expect(await create(second, key)).toEqual({ id: first, version: 1 });
      expect(await store.find(second)).toBeUndefined();
    });

    it('gives the first answer again when a repeat brings the same id', async () => {
      const [id, key] = [under.newId(), under.newId()];
      await create(id, key);
      expect(await create(id, key)).toEqual({ id, version: 1 });
    });

    it('refuses the same key with another body', async () => {
      const key = under.newId();
      await create(under.newId(), key);
      await expect(create(under.newId(), key, 'other')).rejects.toMatchObject({ slug: 'idempotency-key.reused' });
    });

    it('makes one aggregate of two concurrent repeats', async () => {
      const [first, second, key] = [under.newId(), under.newId(), under.newId()];
      const answers = await Promise.all([create(first, key), create(second, key)]);
      expect(answers[0]).toEqual(answers[1]);
      const found = await Promise.all([store.find(first), store.find(second)]);
      expect(found.filter((one) => one !== undefined)).toHaveLength(1);
    });

    it('lets a duplicate concern its own caller when many create at once', async () => {
      const taken = under.newId();
      await create(taken);
      const ids = Array.from({ length: 50 }, under.newId);
      const outcomes = await Promise.allSettled([...ids, taken].map((id) => create(id)));
      expect(outcomes.slice(0, 50).every(({ status }) => status === 'fulfilled')).toBe(true);
      expect(outcomes[50]).toMatchObject({ status: 'rejected', reason: { slug: 'company.already-exists' } });
    });

    it('forgets keys that are old enough', async () => {
      const key = under.newId();
      await create(under.newId(), key);
      under.clock.advance(1_000);
      expect(await under.store.forgetIdempotencyKeys(under.clock.now())).toBeGreaterThan(0);
      const again = under.newId();
      expect(await create(again, key, 'other')).toEqual({ id: again, version: 1 });
    });

    it('stores nothing when a public event breaks its contract', async () => {
      const id = under.newId();
      await expect(create(id, undefined, undefined, '')).rejects.toThrow(InvalidInput);
      expect(await store.find(id)).toBeUndefined();
    });

    it('keeps what is empty and leaves out what is undefined', async () => {
      const id = under.newId();
      const event = { ...registered(id), personal: { owner: undefined } } as unknown as CompanyEvent;
      await store.create(id, [event], context, { answer });
      expect((await store.load(id)).state).toEqual({ name: 'Nordwind', notes: 0, personal: {} });
    });
  });
};
