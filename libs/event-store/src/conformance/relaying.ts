import type { OutgoingRecord } from '@app/contracts';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Unavailable, type AggregateStore } from '@app/kernel';
import { OutboxRelay } from '../relay/outbox-relay.js';
import { answer, companies, context, noted, registered, renamed, type Company, type CompanyEvent } from './company.js';
import { RecordingPublisher } from './recording-publisher.js';
import type { OpenStore, StoreUnderTest } from './store-under-test.js';

const identity = {
  oin: '00000001823288444000',
  service: 'company-matching',
  schemaBaseUri: 'https://example.org/schemas',
  apiBaseUri: 'https://api.example.org',
};

const subjectAndSequence = ({ value }: OutgoingRecord): string => {
  const { subject, sequence } = JSON.parse(value) as { subject: string; sequence: string };
  return `${subject} ${Number(sequence)}`;
};

export const relaying = (open: OpenStore): void => {
  describe('relaying', () => {
    let under: StoreUnderTest;
    let store: AggregateStore<Company, CompanyEvent>;
    let publisher: RecordingPublisher;
    let relays: OutboxRelay[];
    beforeEach(async () => {
      under = await open();
      store = under.store.aggregate(companies);
      publisher = new RecordingPublisher();
      relays = [];
    });
    afterEach(async () => {
      await Promise.all(relays.map((relay) => relay.stop()));
      await under.close();
    });

    const relayOf = (holder: string): OutboxRelay => {
      const relay = new OutboxRelay({ store: under.store, publisher, identity, clock: under.clock, holder });
      relays.push(relay);
      return relay;
    };
    const create = async (id = under.newId()): Promise<string> => {
      await store.create(id, [registered(id)], context, { answer });
      return id;
    };
    const sent = (): readonly string[] => publisher.records.map(subjectAndSequence);

    it('publishes in order of sequence, keeps all in the history and empties the outbox', async () => {
      const id = await create();
      await store.change(id, () => [noted('for us only'), renamed(id, 'Südwind')], context);
      const relay = relayOf('a');
      expect(await relay.status()).toMatchObject({ pending: 1, blocked: 0 });
      await relay.flush();
      expect(sent()).toEqual([`${id} 1`, `${id} 3`]);
      expect(await under.store.outbox.read(10, [])).toEqual([]);
      expect(await relay.status()).toEqual({ pending: 0, oldestSeconds: 0, blocked: 0 });
      expect((await under.store.historyOf(companies, id)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    });

    it('never publishes what is personal', async () => {
      const id = await create();
      await store.change(id, () => [noted('secret')], context);
      await relayOf('a').flush();
      expect(JSON.stringify(publisher.records)).not.toMatch(/Ada|secret/);
    });

    it('wakes up by itself for every write', async () => {
      relayOf('a').start();
      const ids = [await create(), await create()];
      await publisher.until(() => ids.every((id) => sent().includes(`${id} 1`)));
    });

    it('publishes what is written while it sends, and does not lose it', async () => {
      const id = await create();
      publisher.onSend = async () => {
        publisher.onSend = undefined;
        await store.change(id, () => [renamed(id, 'meanwhile')], context);
      };
      await relayOf('a').flush();
      expect(sent()).toEqual([`${id} 1`, `${id} 2`]);
    });

    it('sends the same bytes again when it does not know whether they arrived', async () => {
      const id = await create();
      publisher.onSent = () => {
        publisher.onSent = undefined;
        throw new Unavailable('the answer got lost');
      };
      relayOf('a').start();
      await publisher.until(() => sent().length === 2);
      expect(publisher.records[0]).toEqual(publisher.records[1]);
      expect(await under.store.historyOf(companies, id)).toHaveLength(1);
    });

    it('blocks only the aggregate whose event can never be sent, until it is told to retry', async () => {
      const [bad, good] = [await create(), await create()];
      await store.change(bad, () => [renamed(bad, 'POISON')], context);
      await store.change(bad, () => [renamed(bad, 'behind it')], context);
      publisher.refuse = ({ value }) => value.includes('POISON');
      const relay = relayOf('a');
      await relay.flush();
      expect(new Set(sent())).toEqual(new Set([`${bad} 1`, `${good} 1`]));
      expect(await relay.status()).toMatchObject({ pending: 1, blocked: 1 });
      expect(await under.store.outbox.blocked(10)).toMatchObject([{ id: bad, unpublished: 2 }]);
      publisher.refuse = () => false;
      expect(await under.store.outbox.retry([bad], 'others')).toBe(0);
      expect(await under.store.outbox.retry([bad])).toBe(1);
      await relay.flush();
      expect(sent().slice(2)).toEqual([`${bad} 2`, `${bad} 3`]);
      expect(await relay.status()).toMatchObject({ pending: 0, blocked: 0 });
    });

    it('leaves the work to the holder of the lease, and takes over when that one stops', async () => {
      const [first, second] = [relayOf('a'), relayOf('b')];
      await first.flush();
      const id = await create();
      await second.flush();
      expect(sent()).toEqual([]);
      await first.stop();
      expect(sent()).toEqual([`${id} 1`]);
      const next = await create();
      await second.flush();
      expect(sent()).toEqual([`${id} 1`, `${next} 1`]);
    });

    it('publishes in order, and nothing twice, what is written while it is at work', async () => {
      relayOf('a').start();
      const ids = await Promise.all([create(), create(), create()]);
      const changes = Array.from({ length: 40 }, (_, at) => at);
      for (const at of changes) {
        await Promise.all(
          ids.map((id) =>
            store.change(id, () => [renamed(id, `n${at}`), ...(at % 3 === 0 ? [noted('us')] : [])], context),
          ),
        );
      }
      const told = async (id: string): Promise<readonly string[]> =>
        (await under.store.historyOf(companies, id)).flatMap(({ type, seq }) =>
          type === 'company-noted' ? [] : [`${id} ${seq}`],
        );
      await publisher.until(() => sent().length >= 3 * 41);
      for (const id of ids) expect(sent().filter((one) => one.startsWith(id))).toEqual(await told(id));
    });

    it('publishes a backlog of many batches completely, each aggregate in order', async () => {
      const ids = await Promise.all(Array.from({ length: 450 }, () => create()));
      await store.change(
        ids[0] ?? '',
        () => Array.from({ length: 250 }, (_, at) => renamed(ids[0] ?? '', `n${at}`)),
        context,
      );
      await relayOf('a').flush();
      expect(new Set(sent()).size).toBe(700);
      const long = sent().filter((one) => one.startsWith(ids[0] ?? ''));
      expect(long).toEqual(Array.from({ length: 251 }, (_, at) => `${ids[0] ?? ''} ${at + 1}`));
    });
  });
};
