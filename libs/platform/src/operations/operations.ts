import type { RelayStatus } from '@app/event-store';
import { Unavailable } from '@app/kernel';
import type { HealthSources } from '../health/health.js';
import { kafkaState, type KafkaState } from '../health/kafka-watch.js';
import type { MongoState } from '../health/mongo-watch.js';
import type { ReplicaReport, SeenReplica } from './replica.js';
import type { Replicas } from './replicas.js';

/** A state as the answering replica sees it. */
interface Seen<S> {
  readonly state: S;
  readonly since: Date;
}

/** How a service stands, for its operators. */
export interface OperationsReport {
  readonly replicas: readonly (SeenReplica & { readonly leading: boolean })[];
  /** Missing until the first look. */
  readonly outbox?: RelayStatus;
  /** Missing until the first look. */
  readonly deadLetters?: { readonly count: number; readonly oldest?: Date };
  readonly kafka: Seen<KafkaState>;
  readonly mongodb: Seen<MongoState>;
}

export interface OperationsParts {
  readonly replicas: Pick<Replicas, 'list' | 'leader'>;
  readonly self: () => ReplicaReport;
  readonly sources: Omit<HealthSources, 'storage'>;
}

/** Tells how the service stands: what the database knows of all replicas, and what this one sees. */
export class Operations {
  constructor(private readonly parts: OperationsParts) {}

  async execute(): Promise<OperationsReport> {
    const { mongo, publisher, consumers, backlog, deadLetters } = this.parts.sources;
    const replicas = await this.replicas();
    const [outbox, letters] = [backlog(), deadLetters()];
    return {
      replicas,
      ...(outbox && { outbox }),
      ...(letters && { deadLetters: letters }),
      kafka: kafkaState(publisher, consumers()),
      mongodb: { state: mongo.seen.state, since: mongo.seen.since },
    };
  }

  /** Of itself a replica knows better than the database, which may be away: an operator looks here just then. */
  private async replicas(): Promise<OperationsReport['replicas']> {
    const { replicas, self, sources } = this.parts;
    const me = { ...self(), seenAt: sources.clock.now() };
    const alone = [{ ...me, leading: sources.leading() }];
    if (sources.mongo.seen.state === 'down') return alone;
    try {
      const [seen, leader] = await Promise.all([replicas.list(), replicas.leader()]);
      const all = [...seen.filter(({ id }) => id !== me.id), me];
      return all
        .map((one) => ({ ...one, leading: one.holder === leader }))
        .sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
    } catch (error) {
      if (error instanceof Unavailable) return alone;
      throw error;
    }
  }
}
