import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Unavailable, type AggregateStore } from '@app/kernel';
import { companies, context, noted, registered, renamed, type Company, type CompanyEvent } from './company.js';
import type { OpenStore, StoreUnderTest } from './store-under-test.js';

export const reconciling = (open: OpenStore): void => {
  describe('reconciling', () => {
    let under: StoreUnderTest;
    let store: AggregateStore<Company, CompanyEvent>;
    let id: string;
    beforeAll(async () => {
      under = await open();
      store = under.store.aggregate(companies);
    });
    afterAll(() => under.close());
    beforeEach(() => {
      id = under.newId();
    });

    const reconcile = (decide: (state: Company | undefined) => readonly CompanyEvent[]) =>
      store.reconcile(id, (state) => Promise.resolve(decide(state)), context);

    it('inserts what is missing', async () => {
      expect(await reconcile(() => [registered(id)])).toMatchObject({ id, version: 1, state: { name: 'Nordwind' } });
      expect((await store.load(id)).version).toBe(1);
    });

    it('raises the version even when nothing changed', async () => {
      await reconcile(() => [registered(id)]);
      expect(await reconcile(() => [])).toMatchObject({ version: 2 });
      expect(await store.load(id)).toMatchObject({ version: 2, state: { name: 'Nordwind' } });
    });

    it('writes events over what is there', async () => {
      await reconcile(() => [registered(id)]);
      await reconcile((state) => [renamed(id, `${state?.name ?? ''} AB`)]);
      expect(await store.load(id)).toMatchObject({ version: 2, state: { name: 'Nordwind AB' } });
    });

    it('decides again over what another writer wrote meanwhile', async () => {
      await reconcile(() => [registered(id)]);
      const seen: (string | undefined)[] = [];
      const decide = async (state: Company | undefined): Promise<readonly CompanyEvent[]> => {
        seen.push(state?.name);
        if (seen.length === 1) await store.change(id, () => [renamed(id, 'Rival')], context);
        return [];
      };
      expect(await store.reconcile(id, decide, context)).toMatchObject({ version: 3 });
      expect(seen).toEqual(['Nordwind', 'Rival']);
    });

    it('decides again when another writer inserted meanwhile', async () => {
      const seen: (string | undefined)[] = [];
      const decide = async (state: Company | undefined): Promise<readonly CompanyEvent[]> => {
        seen.push(state?.name);
        if (seen.length === 1) await reconcile(() => [registered(id, 'Rival')]);
        return state === undefined ? [registered(id)] : [];
      };
      expect(await store.reconcile(id, decide, context)).toMatchObject({ version: 2 });
      expect(seen).toEqual([undefined, 'Rival']);
    });

    it('stores first what must be there before it looks around', async () => {
      const seen: unknown[] = [];
      const firstly = (state: Company | undefined) => Promise.resolve(state === undefined ? [registered(id)] : []);
      const decide = async (state: Company | undefined): Promise<readonly CompanyEvent[]> => {
        seen.push(state, (await store.load(id)).state);
        return [renamed(id, 'Südwind')];
      };
      expect(await store.reconcile(id, decide, context, { firstly })).toMatchObject({ version: 2 });
      expect(seen).toMatchObject([{ name: 'Nordwind' }, { name: 'Nordwind' }]);
      expect(await store.reconcile(id, decide, context, { firstly })).toMatchObject({ version: 3 });
    });

    it('begins anew when another writer came between its two writes', async () => {
      await reconcile(() => [registered(id)]);
      const seen: (string | undefined)[] = [];
      const firstly = (state: Company | undefined) => Promise.resolve([renamed(id, `${state?.name ?? ''} AB`)]);
      const decide = async (state: Company | undefined): Promise<readonly CompanyEvent[]> => {
        seen.push(state?.name);
        if (seen.length === 1) await store.change(id, () => [renamed(id, 'Rival')], context);
        return [];
      };
      expect(await store.reconcile(id, decide, context, { firstly })).toMatchObject({ version: 5 });
      expect(seen).toEqual(['Nordwind AB', 'Rival AB']);
    });

    it('gives up after five seconds of lost races', async () => {
      await reconcile(() => [registered(id)]);
      let races = 0;
      const outrun = async (): Promise<readonly CompanyEvent[]> => {
        races += 1;
        under.clock.advance(1_000);
        await store.change(id, () => [noted('rival')], context);
        return [noted('never')];
      };
      await expect(store.reconcile(id, outrun, context)).rejects.toThrow(Unavailable);
      expect(races).toBe(5);
    });
  });
};
