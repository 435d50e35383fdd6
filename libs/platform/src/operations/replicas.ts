import { RELAY_LEASE, translated, type MongoEventStore } from '@app/event-store';
import type { Background } from '../background/background.js';
import type { ReplicaReport, SeenReplica } from './replica.js';

export const REPLICAS = 'replicas';
const EVERY_MS = 5_000;
/** Three heartbeats may get lost. */
const GONE_AFTER_MS = 20_000;
/** Finds those that were heard of within 20 seconds, by the clock of the database. */
export const HEARD_LATELY = { $expr: { $gt: ['$seenAt', { $subtract: ['$$NOW', GONE_AFTER_MS] }] } };
/** Kept so long for those who look into the database after a crash. */
const FORGOTTEN_AFTER_SECONDS = 24 * 3_600;
/** More replicas of one service than anybody runs. */
const MAX_LISTED = 200;
const ANSWER_WITHIN_MS = 2_000;
/** A shutdown has other things to do. */
const LEAVE_WITHIN_MS = 1_000;

type ReplicaDocument = Omit<SeenReplica, 'id'> & { readonly _id: string };

const toReplica = ({ _id, ...rest }: ReplicaDocument): SeenReplica => ({ id: _id, ...rest });

/** The processes of this service that are up. Each says every five seconds that it is; only the database's clock counts. */
export class Replicas {
  private reported = false;
  private left = false;

  constructor(
    private readonly store: Pick<MongoEventStore, 'collection' | 'leases'>,
    private readonly self: () => ReplicaReport,
  ) {}

  /** @throws Unavailable */
  async ensureIndexes(): Promise<void> {
    const expiry = { key: { seenAt: 1 }, expireAfterSeconds: FORGOTTEN_AFTER_SECONDS } as const;
    await translated(() => this.replicas().createIndexes([expiry]));
  }

  keepReporting(background: Background): void {
    // Also after a long outage of the database the next heartbeat comes before others take this process for gone.
    background.loop('replica-heartbeat', () => this.report(), { everyMs: EVERY_MS, longestRestMs: EVERY_MS });
  }

  /** This process is going down and is not to be listed any more. @throws Unavailable; it is then gone by itself */
  async leave(): Promise<void> {
    this.left = true;
    if (!this.reported) return;
    const { id } = this.self();
    await translated(() => this.replicas().deleteOne({ _id: id }, { timeoutMS: LEAVE_WITHIN_MS }));
  }

  /** Those that were heard of within 20 seconds, the longest running first. @throws Unavailable */
  list(): Promise<readonly SeenReplica[]> {
    return translated(async () => {
      const found = await this.replicas()
        .find(HEARD_LATELY, { maxTimeMS: ANSWER_WITHIN_MS })
        .sort({ startedAt: 1, _id: 1 })
        .limit(MAX_LISTED)
        .toArray();
      return found.map(toReplica);
    });
  }

  /** Which of them publishes. @throws Unavailable */
  leader(): Promise<string | undefined> {
    return this.store.leases.holderOf(RELAY_LEASE);
  }

  private async report(): Promise<void> {
    if (this.left) return;
    this.reported = true;
    const { id, ...rest } = this.self();
    const write = { $set: rest, $currentDate: { seenAt: true } } as const;
    await translated(() => this.replicas().updateOne({ _id: id }, write, { upsert: true }));
  }

  private replicas(): ReturnType<typeof this.store.collection<ReplicaDocument>> {
    return this.store.collection<ReplicaDocument>(REPLICAS);
  }
}
