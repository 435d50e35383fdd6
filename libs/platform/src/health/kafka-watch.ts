import type { OutgoingRecord } from '@app/contracts';
import { Unavailable } from '@app/kernel';
import type { ConsumerStatus, KafkaPublisher, RawRecord } from '@app/messaging';
import { StateSince } from '../observing/state-since.js';

export type KafkaState = 'starting' | 'up' | 'down';

/** A publisher that remembers how its last send went. */
export class WatchedPublisher implements KafkaPublisher {
  private readonly last: StateSince<KafkaState>;

  constructor(
    private readonly publisher: KafkaPublisher,
    now: () => Date,
  ) {
    this.last = new StateSince<KafkaState>('starting', now);
  }

  get state(): KafkaState {
    return this.last.state;
  }

  get since(): Date {
    return this.last.since;
  }

  connect(): Promise<void> {
    return this.watch(this.publisher.connect());
  }

  send(records: readonly OutgoingRecord[]): Promise<void> {
    return this.watch(this.publisher.send(records));
  }

  sendRaw(records: readonly RawRecord[]): Promise<void> {
    return this.watch(this.publisher.sendRaw(records));
  }

  close(): Promise<void> {
    return this.publisher.close();
  }

  private async watch(sending: Promise<void>): Promise<void> {
    try {
      await sending;
      this.last.set('up');
    } catch (error) {
      // A record that Kafka refuses was refused by a Kafka that is there.
      this.last.set(error instanceof Unavailable ? 'down' : 'up');
      throw error;
    }
  }
}

interface Sign {
  readonly up: boolean;
  readonly since: Date;
}

const signOf = ({ state, since }: Pick<WatchedPublisher | ConsumerStatus, 'state' | 'since'>): readonly Sign[] =>
  state === 'starting' ? [] : [{ up: state !== 'down', since }];

/**
 * How Kafka looks from here, by the last send and each consumer's loop. The latest sign decides; since the first of the
 * signs that agree with it.
 */
export function kafkaState(
  publisher: Pick<WatchedPublisher, 'state' | 'since'>,
  consumers: readonly ConsumerStatus[],
): { readonly state: KafkaState; readonly since: Date } {
  const signs = [publisher, ...consumers].flatMap(signOf).sort((a, b) => b.since.getTime() - a.since.getTime());
  const [latest] = signs;
  if (latest === undefined) return { state: 'starting', since: publisher.since };
  const contrary = signs.findIndex(({ up }) => up !== latest.up);
  const first = signs[(contrary < 0 ? signs.length : contrary) - 1] ?? latest;
  return { state: latest.up ? 'up' : 'down', since: first.since };
}
