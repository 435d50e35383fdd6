import { eventually } from '@app/testing';
import { RecordRefused, toHeaders, type IncomingRecord, type KafkaClient, type RawRecord } from '@app/messaging';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Reader } from '../support/reader.js';
import { inMemory, realKafka } from '../support/transports.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const plain = (bytes: Uint8Array | null): string | null => (bytes === null ? null : Buffer.from(bytes).toString());
const record = (topic: string, key: string, value: string): RawRecord => ({
  topic,
  key: utf8(key),
  value: utf8(value),
  headers: {},
});
const numbers = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, i) => String(from + i));

const topics = [
  { topic: 'letters', partitions: 1, retentionDays: 1 },
  { topic: 'spread', partitions: 6, retentionDays: 1 },
];

/** One suite for every transport: what the rest of the system may rely on. */
for (const transport of [inMemory, realKafka]) {
  transport.describe(`a messaging transport ${transport.name}`, () => {
    let client: KafkaClient;
    let readers: Reader[];
    const sent = async (records: readonly RawRecord[]): Promise<void> => {
      const publisher = client.publisher();
      try {
        await publisher.sendRaw(records);
      } finally {
        await publisher.close();
      }
    };
    const reading = async (group: string, topics: readonly string[], resolves = true): Promise<Reader> => {
      const reader = new Reader(client, group, resolves);
      readers.push(reader);
      await reader.start(topics);
      return reader;
    };

    beforeEach(async () => {
      client = transport.open().client();
      readers = [];
      // A busy broker may need several tries to elect its leaders.
      await eventually(() => client.ensureTopics(topics));
    });

    afterEach(async () => {
      for (const reader of readers) await reader.stop();
    });

    it('keeps the order of a partition and counts its offsets from 0', async () => {
      await sent(numbers(0, 30).map((n) => record('letters', 'k', n)));
      await sent(numbers(30, 60).map((n) => record('letters', 'k', n)));

      const reader = await reading('order', ['letters']);

      await eventually(() => {
        expect(reader.values()).toEqual(numbers(0, 60));
      });
      expect(reader.records.map(({ offset }) => String(offset))).toEqual(numbers(0, 60));
    });

    it('keeps records with one key together, whoever sends them', async () => {
      for (const n of numbers(0, 6)) await sent([record('spread', `key-${Number(n) % 3}`, n)]);

      const reader = await reading('keys', ['spread']);

      await eventually(() => {
        expect(reader.records).toHaveLength(6);
      });
      const byKey = Map.groupBy(reader.records, ({ key }) => plain(key));
      for (const same of byKey.values()) expect(new Set(same.map(({ partition }) => partition)).size).toBe(1);
    });

    it('carries bytes untouched', async () => {
      const odd = new Uint8Array([0xff, 0x00, 0xc3, 0x28]);
      await sent([
        { topic: 'letters', key: odd, value: odd, headers: { ...toHeaders({ one: '1' }), two: [odd, utf8('2')] } },
        { topic: 'letters', key: utf8('k'), value: null, headers: {} },
        { topic: 'letters', key: null, value: new Uint8Array(), headers: {} },
      ]);

      const reader = await reading('bytes', ['letters']);

      await eventually(() => {
        expect(reader.records).toHaveLength(3);
      });
      const [first, second, third] = reader.records.map(hex);
      expect(first).toEqual({ key: 'ff00c328', value: 'ff00c328', headers: { one: ['31'], two: ['ff00c328', '32'] } });
      expect(second).toEqual({ key: '6b', value: null, headers: {} });
      expect(third).toEqual({ key: null, value: '', headers: {} });
    });

    it('goes on after the last resolved record when a member is replaced', async () => {
      await sent(numbers(0, 10).map((n) => record('letters', 'k', n)));
      const first = await reading('resume', ['letters']);
      await eventually(() => {
        expect(first.records).toHaveLength(10);
      });
      await first.stop();
      await sent(numbers(10, 12).map((n) => record('letters', 'k', n)));

      const second = await reading('resume', ['letters']);

      await eventually(() => {
        expect(second.values()).toEqual(['10', '11']);
      });
    });

    it('delivers again what was handled but not resolved', async () => {
      await sent(numbers(0, 5).map((n) => record('letters', 'k', n)));
      const first = await reading('crash', ['letters'], false);
      await eventually(() => {
        expect(first.values().slice(0, 5)).toEqual(numbers(0, 5));
      });
      await first.stop();

      const second = await reading('crash', ['letters']);

      await eventually(() => {
        expect(second.values()).toEqual(numbers(0, 5));
      });
    });

    it('lets each group read everything', async () => {
      await sent([record('letters', 'k', 'for all')]);
      const one = await reading('group-1', ['letters']);
      const two = await reading('group-2', ['letters']);

      await eventually(() => {
        expect([one.values(), two.values()]).toEqual([['for all'], ['for all']]);
      });
    });

    it('pauses one partition, lets the others go on, and resumes at the same record', async () => {
      const reader = await reading('pause', ['letters', 'spread']);
      reader.stopAt('letters', '1');
      await sent(numbers(0, 4).map((n) => record('letters', 'k', n)));
      await eventually(() => {
        expect(reader.pausedAt).toBe('1');
      });
      await sent(numbers(0, 20).map((n) => record('spread', n, n)));
      await eventually(() => {
        expect(reader.values('spread')).toHaveLength(20);
      });
      expect(reader.values('letters')).toEqual(['0']);

      reader.resume();

      await eventually(() => {
        expect(reader.values('letters')).toEqual(numbers(0, 4));
      });
    });

    it('deals the partitions out anew when a member comes and when one goes', async () => {
      const one = await reading('rebalance', ['spread']);
      expect(one.assigned).toHaveLength(6);

      const two = await reading('rebalance', ['spread']);
      await eventually(() => {
        expect([one.assigned.length, two.assigned.length]).toEqual([3, 3]);
      });
      await one.stop();
      await eventually(() => {
        expect(two.assigned).toHaveLength(6);
      });
    });

    it('tells a batch that it is no longer alive when someone joins, and loses and disorders nothing', async () => {
      const one = await reading('share', ['spread']);
      one.slowBy(5);
      const keyed = (n: string): ReturnType<typeof record> => record('spread', `key-${Number(n) % 20}`, n);
      await sent(numbers(0, 600).map(keyed));
      await eventually(() => {
        expect(one.records.length).toBeGreaterThan(20);
      });

      const two = await reading('share', ['spread']);
      await eventually(() => {
        expect([one.assigned.length, two.assigned.length]).toEqual([3, 3]);
      });
      await sent(numbers(600, 660).map(keyed));

      await eventually(() => {
        expect(new Set([...one.values(), ...two.values()]).size).toBe(660);
      });
      expect(two.records.length).toBeGreaterThan(0);
      for (const reader of [one, two]) {
        for (const same of Map.groupBy(reader.records, ({ partition }) => partition).values()) {
          const offsets = same.map(({ offset }) => offset);
          expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        }
      }
    });

    it('refuses for good what is sent to a topic that nobody knows', async () => {
      await expect(sent([record('no-such-topic', 'k', 'v')])).rejects.toThrow(RecordRefused);
    });

    it('creates a topic of ours that is missing, and asks to try again', async () => {
      await eventually(() => sent([record('organisations', 'k', 'v')]));

      const reader = await reading('late', ['organisations']);

      await eventually(() => {
        expect(reader.values()).toEqual(['v']);
      });
    });

    it('may be asked for its topics again and again', async () => {
      const specs = [{ topic: 'letters', partitions: 1, retentionDays: 1 }];
      await Promise.all([client.ensureTopics(specs), client.ensureTopics(specs)]);
    });

    it('reads single records back', async () => {
      await sent(numbers(0, 10).map((n) => record('letters', 'k', n)));

      const found = await client.read({ topic: 'letters', partition: 0 }, [7, 2, 99]);

      expect(found.map(({ offset, value }) => [offset, plain(value)])).toEqual([
        [2, '2'],
        [7, '7'],
      ]);
      expect(await client.read({ topic: 'letters', partition: 0 }, [99])).toEqual([]);
    });
  });
}

function hex({ key, value, headers }: IncomingRecord): object {
  const of = (bytes: Uint8Array | null): string | null => (bytes === null ? null : Buffer.from(bytes).toString('hex'));
  return {
    key: of(key),
    value: of(value),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, found]) => [name, (found instanceof Uint8Array ? [found] : found).map(of)]),
    ),
  };
}
