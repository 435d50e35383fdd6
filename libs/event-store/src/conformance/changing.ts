import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NotFound, RuleViolation, Unavailable, VersionMismatch, type AggregateStore } from '@app/kernel';
import { answer, companies, context, noted, registered, renamed, type Company, type CompanyEvent } from './company.js';
import type { OpenStore, StoreUnderTest } from './store-under-test.js';

export const changing = (open: OpenStore): void => {
  describe('changing', () => {
    let under: StoreUnderTest;
    let store: AggregateStore<Company, CompanyEvent>;
    let id: string;
    beforeAll(async () => {
      under = await open();
      store = under.store.aggregate(companies);
    });
    afterAll(() => under.close());
    beforeEach(async () => {
      id = under.newId();
      await store.create(id, [registered(id)], context, { answer });
    });

    it('writes what was decided; the version counts events', async () => {
      const changed = await store.change(id, () => [renamed(id, 'Südwind'), noted('called')], context);
      expect(changed).toMatchObject({ id, version: 3, state: { name: 'Südwind', notes: 1 } });
      expect(await store.load(id)).toEqual(changed);
    });

    it('writes nothing when nothing was decided', async () => {
      expect(await store.change(id, () => [], context)).toEqual(await store.load(id));
      expect((await store.load(id)).version).toBe(1);
    });

    it('does not know what was never created', async () => {
      const unknown = under.newId();
      await expect(store.change(unknown, () => [], context)).rejects.toThrow(NotFound);
      await expect(store.load(unknown)).rejects.toMatchObject({ slug: 'company.not-found', facts: { id: unknown } });
      expect(await store.find(unknown)).toBeUndefined();
    });

    it('passes on what the decision throws', async () => {
      const refuse = (): never => {
        throw new RuleViolation('company.closed');
      };
      await expect(store.change(id, refuse, context)).rejects.toMatchObject({ slug: 'company.closed' });
    });

    it('lets every concurrent writer win in the end, each over the state of the one before', async () => {
      await Promise.all(Array.from({ length: 20 }, () => store.change(id, () => [noted('x')], context)));
      expect(await store.load(id)).toMatchObject({ version: 21, state: { notes: 20 } });
    });

    it('compares If-Match once and does not retry', async () => {
      await store.change(id, () => [noted('x')], context, { ifMatch: 1 });
      const late = store.change(id, () => [noted('y')], context, { ifMatch: 1 });
      await expect(late).rejects.toThrow(VersionMismatch);
      await expect(late).rejects.toMatchObject({ facts: { expected: 1, actual: 2 } });
    });

    it('refuses more events when a thousand wait to be published', async () => {
      const many = Array.from({ length: 999 }, () => noted('x'));
      await store.change(id, () => many, context);
      await expect(store.change(id, () => [noted('one too many')], context)).rejects.toThrow(Unavailable);
      await expect(store.change(id, () => [], context)).resolves.toMatchObject({ version: 1_000 });
    });
  });
};
