import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answer, companies, context, noted, ownerForgotten, registered, renamed, types } from './company.js';
import type { OpenStore, StoreUnderTest } from './store-under-test.js';

export const keepingFacts = (open: OpenStore): void => {
  describe('keeping facts', () => {
    let under: StoreUnderTest;
    beforeAll(async () => {
      under = await open();
    });
    afterAll(() => under.close());
    const facts = () => under.store.facts<{ name: string }>('facts');

    it('keeps the newest and says which it is', async () => {
      const subject = under.newId();
      const two = { subject, sequence: 2, facts: { name: 'two' } };
      const three = { subject, sequence: 3, facts: { name: 'three' } };
      expect(await facts().get(subject)).toBeUndefined();
      expect(await facts().put(subject, 2, two.facts)).toEqual({ ...two, isFirst: true });
      expect(await facts().put(subject, 1, { name: 'one' })).toEqual({ ...two, isFirst: false });
      expect(await facts().put(subject, 2, { name: 'again' })).toEqual({ ...two, isFirst: false });
      expect(await facts().get(subject)).toEqual(two);
      expect(await facts().put(subject, 3, three.facts)).toEqual({ ...three, isFirst: false });
      expect(await facts().get(subject)).toEqual(three);
    });

    it('keeps only the sequence of what was erased', async () => {
      const subject = under.newId();
      await facts().put(subject, 1, { name: 'one' });
      expect(await facts().put(subject, 2, undefined)).toEqual({ subject, sequence: 2, isFirst: false });
      expect(await facts().put(subject, 1, { name: 'late' })).toMatchObject({ sequence: 2 });
      expect(await facts().get(subject)).toEqual({ subject, sequence: 2 });
    });

    it('keeps what looks like an expression of the database as it is', async () => {
      const subject = under.newId();
      const name = '$sequence';
      expect(await facts().put(subject, 1, { name })).toMatchObject({ sequence: 1, facts: { name } });
      expect((await facts().get(subject))?.facts).toEqual({ name });
    });

    it('keeps the newest of concurrent ones, in whatever order they come', async () => {
      const subject = under.newId();
      const sequences = [3, 9, 1, 10, 4, 2, 8, 5, 7, 6];
      await Promise.all(sequences.map((sequence) => facts().put(subject, sequence, { name: String(sequence) })));
      expect(await facts().get(subject)).toEqual({ subject, sequence: 10, facts: { name: '10' } });
    });
  });
};

export const keepingHistory = (open: OpenStore): void => {
  describe('history', () => {
    let under: StoreUnderTest;
    beforeAll(async () => {
      under = await open();
    });
    afterAll(() => under.close());

    const written = async (): Promise<string> => {
      const id = under.newId();
      const store = under.store.aggregate(companies);
      await store.create(id, [registered(id)], context, { answer });
      await store.change(id, () => [noted('called'), renamed(id, 'Südwind')], { ...context, causationId: 'e-1' });
      return id;
    };
    /** As the relay does it, up to one event. */
    const publish = async (id: string, seq: number): Promise<void> => {
      const pending = (await under.store.outbox.read(1_000, [])).find((one) => one.id === id);
      const moved = pending?.entries.filter((entry) => entry.seq <= seq) ?? [];
      await under.store.history.append(moved.map((entry) => ({ ...entry, collection: 'companies', aggregate: id })));
      await under.store.outbox.clear([{ collection: 'companies', id, seq }]);
    };

    it('lists every event with who, when and why, published or not', async () => {
      const id = await written();
      await publish(id, 2);
      const history = await under.store.historyOf(companies, id);
      expect(types(history)).toEqual(['company-registered', 'company-noted', 'company-renamed']);
      expect(history.map(({ seq }) => seq)).toEqual([1, 2, 3]);
      const by = { actor: 'user-1', correlation: 'conversation-1', time: under.clock.now() };
      expect(history[1]).toMatchObject({ ...by, cause: 'e-1', data: {}, personal: { text: 'called' } });
    });

    it('shows an event once that is in outbox and history', async () => {
      const id = await written();
      const [pending] = (await under.store.outbox.read(1_000, [])).filter((one) => one.id === id);
      const entries = pending?.entries ?? [];
      await under.store.history.append(entries.map((entry) => ({ ...entry, collection: 'companies', aggregate: id })));
      expect(await under.store.historyOf(companies, id)).toHaveLength(3);
    });

    it('knows nothing of what never was', async () => {
      expect(await under.store.historyOf(companies, under.newId())).toEqual([]);
    });

    it('forgets what is personal, published or not, and does not take it back from a late relay', async () => {
      const id = await written();
      await publish(id, 1);
      const late = (await under.store.outbox.read(1_000, [])).find((one) => one.id === id)?.entries ?? [];
      await under.store.aggregate(companies).change(id, () => [ownerForgotten], context);
      await under.store.blankPersonal(companies, id);
      await under.store.history.append(late.map((entry) => ({ ...entry, collection: 'companies', aggregate: id })));
      const history = await under.store.historyOf(companies, id);
      expect(types(history)).toEqual(['company-registered', 'company-noted', 'company-renamed', 'owner-forgotten']);
      expect(history.every(({ personal }) => personal === undefined)).toBe(true);
      const pending = (await under.store.outbox.read(1_000, [])).find((one) => one.id === id);
      expect(JSON.stringify(pending)).not.toContain('called');
    });
  });
};
