import type { RelayStatus } from '@app/event-store';
import type { Clock } from '@app/kernel';
import { isTurning, type ConsumerStatus } from '@app/messaging';
import { StateSince } from '../observing/state-since.js';
import type { Storage } from '../mongo/storage.js';
import { kafkaState, type WatchedPublisher } from './kafka-watch.js';
import type { MongoWatch } from './mongo-watch.js';

interface Part {
  readonly state: string;
  readonly since?: string;
}

/** The body of every health answer: which part is up, since when. Counts only, so anybody may see it. */
export interface HealthReport {
  /** `degraded`: it works, but a part is away. */
  readonly status: 'up' | 'degraded' | 'down';
  /** When the present status began, to the second. */
  readonly since: string;
  readonly parts: {
    readonly mongodb: Part;
    /** For instance `down since 2026-03-02T09:14:05.000Z`. */
    readonly kafka: Part;
    readonly consumers: Readonly<Record<string, Part & { readonly pausedPartitions: number }>>;
    readonly relay: Partial<RelayStatus> & { readonly lease: 'held' | 'elsewhere' };
    readonly deadLetters: { readonly waiting?: number; readonly oldest?: string };
  };
}

export interface HealthSources {
  readonly clock: Clock;
  readonly mongo: MongoWatch;
  readonly storage: Pick<Storage, 'indexed'>;
  readonly publisher: WatchedPublisher;
  readonly consumers: () => readonly ConsumerStatus[];
  /** The backlog as last seen. */
  readonly backlog: () => RelayStatus | undefined;
  readonly leading: () => boolean;
  readonly deadLetters: () => { readonly count: number; readonly oldest?: Date } | undefined;
}

const part = (state: string, since: Date): Part => ({ state, since: since.toISOString() });

const LOOK_EVERY_MS = 1_000;

type Question = 'live' | 'ready' | 'startup';

/** The three questions of design §5. Kafka never makes a service unready: leads are logged while it is away. */
export class Health {
  private draining = false;
  private looking: NodeJS.Timeout | undefined;
  private readonly seen: Readonly<Record<Question, StateSince<HealthReport['status']>>>;

  constructor(private readonly sources: HealthSources) {
    const now = (): Date => sources.clock.now();
    this.seen = {
      live: new StateSince<HealthReport['status']>('degraded', now),
      ready: new StateSince<HealthReport['status']>('down', now),
      startup: new StateSince<HealthReport['status']>('down', now),
    };
  }

  /** From now on it looks every second: whoever asks later is told when a status began, not when it was asked for. */
  start(): void {
    this.looking = setInterval(() => {
      this.live();
      this.startup();
      void this.ready();
    }, LOOK_EVERY_MS).unref();
  }

  stop(): void {
    clearInterval(this.looking);
  }

  /** From now on the service is not ready: no new requests, please. */
  drain(): void {
    this.draining = true;
  }

  /** Each consumer loop turned within three session time-outs; the event loop turned, or nobody would answer. */
  live(): HealthReport {
    const now = this.sources.clock.now();
    const turning = this.sources.consumers().every((status) => isTurning(status, now));
    return this.report('live', turning);
  }

  async ready(): Promise<HealthReport> {
    const answers = await this.sources.mongo.answers();
    return this.report('ready', answers && this.sources.storage.indexed && !this.draining);
  }

  startup(): HealthReport {
    const joined = this.sources.consumers().every(({ joinedOnce }) => joinedOnce);
    return this.report('startup', this.sources.storage.indexed && joined);
  }

  private report(question: Question, passed: boolean): HealthReport {
    const { mongo, publisher, backlog, leading, deadLetters } = this.sources;
    const consumers = this.sources.consumers();
    const kafka = kafkaState(publisher, consumers);
    const whole =
      mongo.seen.state === 'up' && kafka.state === 'up' && consumers.every(({ state }) => state === 'joined');
    const letters = deadLetters();
    const status = this.seen[question];
    status.set(!passed ? 'down' : whole ? 'up' : 'degraded');
    return {
      status: status.state,
      since: status.since.toISOString(),
      parts: {
        mongodb: part(mongo.seen.state, mongo.seen.since),
        kafka: part(kafka.state, kafka.since),
        consumers: Object.fromEntries(
          consumers.map(({ group, state, since, pausedPartitions }) => [
            group,
            { ...part(state, since), pausedPartitions },
          ]),
        ),
        relay: { ...backlog(), lease: leading() ? 'held' : 'elsewhere' },
        deadLetters: {
          ...(letters && { waiting: letters.count }),
          ...(letters?.oldest && { oldest: letters.oldest.toISOString() }),
        },
      },
    };
  }
}
