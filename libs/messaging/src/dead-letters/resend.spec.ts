import { Unavailable } from '@app/kernel';
import { describe, expect, it } from '@jest/globals';
import type { KafkaPublisher, RawRecord } from '../kafka-client.js';
import { RecordRefused } from '../record-refused.js';
import { inParts, resend, type ToResend } from './resend.js';

const letter = (id: string, bytes = 1): ToResend => [
  id,
  { topic: 't', key: null, value: new Uint8Array(bytes), headers: {} },
];

/** Takes what `refusal` says nothing against. */
class PickyPublisher implements KafkaPublisher {
  readonly sent: number[] = [];

  constructor(private readonly refusal: (records: readonly RawRecord[]) => Error | undefined) {}

  connect(): Promise<void> {
    return Promise.resolve();
  }

  send(): Promise<void> {
    return Promise.resolve();
  }

  sendRaw(records: readonly RawRecord[]): Promise<void> {
    const error = this.refusal(records);
    if (error !== undefined) return Promise.reject(error);
    this.sent.push(...records.map(({ value }) => value?.length ?? 0));
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

describe('sending dead letters again', () => {
  it('sends no more at once than the broker takes, in order', () => {
    const parts = inParts([letter('a', 4), letter('b', 6), letter('c', 1), letter('d', 30), letter('e', 1)], 10);

    expect(parts.map((part) => part.map(([id]) => id))).toEqual([['a', 'b'], ['c'], ['d'], ['e']]);
    expect(inParts([])).toEqual([]);
  });

  it('lets a record that Kafka refuses hold up no other', async () => {
    const refused = new RecordRefused('MESSAGE_TOO_LARGE');
    const publisher = new PickyPublisher((records) =>
      records.some(({ value }) => (value?.length ?? 0) > 5) ? refused : undefined,
    );

    const sent = await resend(publisher, [letter('a', 1), letter('b', 9), letter('c', 3)]);

    expect([sent, publisher.sent]).toEqual([
      ['a', 'c'],
      [1, 3],
    ]);
  });

  it('says so when Kafka is away', async () => {
    const publisher = new PickyPublisher(() => new Unavailable('Kafka is away'));

    await expect(resend(publisher, [letter('a'), letter('b')])).rejects.toThrow('Kafka is away');
  });
});
