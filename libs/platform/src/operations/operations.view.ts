import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Participant } from '@app/contracts';
import type { ConsumerState } from '@app/messaging';
import type { KafkaState } from '../health/kafka-watch.js';
import type { MongoState } from '../health/mongo-watch.js';
import type { Plain } from '../http/plain.js';
import type { OperationsReport } from './operations.js';

const ID = 'f0a5c6b2-4b0e-4f3a-9a55-0b6c1f0a9d02';
const AT = '2026-03-02T09:14:05.000Z';
const STATES = ['starting', 'up', 'down'] as const;

/** One process of the service that was heard of within 20 seconds. */
export class ReplicaView {
  @ApiProperty({ type: String, description: 'New at every start.', example: ID })
  readonly id!: string;
  @ApiProperty({ type: String, example: 'lead-intake-7d9f' })
  readonly host!: string;
  @ApiProperty({ type: 'integer', example: 17 })
  readonly pid!: number;
  @ApiProperty({ type: String, description: 'Of its API; differs while an upgrade is under way.', example: '0.1.0' })
  readonly version!: string;
  @ApiProperty({ type: String, format: 'date-time', example: AT })
  readonly startedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', example: AT })
  readonly seenAt!: string;
  @ApiProperty({ type: Boolean, description: 'Whether it is the one that publishes.', example: true })
  readonly leading!: boolean;
}

export class OutboxView {
  @ApiProperty({ type: 'integer', description: 'Aggregates with unpublished events.', example: 0 })
  readonly pending!: number;
  @ApiProperty({ type: Number, description: 'Age of the oldest unpublished event; 0 when there is none.', example: 0 })
  readonly oldestSeconds!: number;
  @ApiProperty({ type: 'integer', description: 'Aggregates that wait for an operator.', example: 0 })
  readonly blocked!: number;
}

/** One consumer of one replica, as of its last heartbeat (every 5 seconds). */
export class ConsumerView {
  @ApiProperty({ type: String, example: 'lead-intake.read-models' })
  readonly group!: string;
  @ApiProperty({ type: String, description: 'Whose it is.', example: ID })
  readonly replica!: string;
  @ApiProperty({ enum: ['starting', 'joined', 'down'], example: 'joined' })
  readonly state!: ConsumerState;
  @ApiProperty({ type: String, format: 'date-time', example: AT })
  readonly since!: string;
  @ApiProperty({
    type: 'integer',
    description: 'Records that wait in its partitions, as far as it has looked; a group has the sum of its replicas.',
    example: 0,
  })
  readonly lag!: number;
  @ApiProperty({ type: 'integer', description: 'Partitions that wait for another try of a record.', example: 0 })
  readonly pausedPartitions!: number;
}

export class WaitingLettersView {
  @ApiProperty({ type: 'integer', example: 1 })
  readonly waiting!: number;
  @ApiPropertyOptional({ type: String, format: 'date-time', example: AT })
  readonly oldestAt?: string;
}

export class KafkaView {
  @ApiProperty({ enum: STATES, example: 'up' })
  readonly state!: KafkaState;
  @ApiProperty({ type: String, format: 'date-time', example: AT })
  readonly since!: string;
}

export class MongodbView {
  @ApiProperty({ enum: STATES, example: 'up' })
  readonly state!: MongoState;
  @ApiProperty({ type: String, format: 'date-time', example: AT })
  readonly since!: string;
}

/** How the service stands. Kafka and MongoDB as the replica sees them that answers. */
export class OperationsView {
  @ApiProperty({ type: String, example: 'lead-intake' })
  readonly service!: Participant;
  @ApiProperty({ type: String, description: 'Of the API of the replica that answers.', example: '0.1.0' })
  readonly version!: string;
  @ApiProperty({
    type: [ReplicaView],
    description: 'The longest running first. Only the one that answers while MongoDB is away.',
  })
  readonly replicas!: readonly ReplicaView[];
  @ApiPropertyOptional({ type: OutboxView, description: 'Not older than a few seconds; missing until the first look.' })
  readonly outbox?: OutboxView;
  @ApiProperty({ type: [ConsumerView] })
  readonly consumers!: readonly ConsumerView[];
  @ApiPropertyOptional({ type: WaitingLettersView, description: 'As the outbox.' })
  readonly deadLetters?: WaitingLettersView;
  @ApiProperty({ type: KafkaView })
  readonly kafka!: KafkaView;
  @ApiProperty({ type: MongodbView })
  readonly mongodb!: MongodbView;
}

const replicaView = (replica: OperationsReport['replicas'][number]): Plain<ReplicaView> => ({
  id: replica.id,
  host: replica.host,
  pid: replica.pid,
  version: replica.version,
  startedAt: replica.startedAt.toISOString(),
  seenAt: replica.seenAt.toISOString(),
  leading: replica.leading,
});

const consumerViews = ({ id, consumers }: OperationsReport['replicas'][number]): readonly Plain<ConsumerView>[] =>
  consumers.map(({ group, state, since, lag, pausedPartitions }) => ({
    ...{ group, replica: id, state, since: since.toISOString(), lag, pausedPartitions },
  }));

const byGroup = (a: Plain<ConsumerView>, b: Plain<ConsumerView>): number => a.group.localeCompare(b.group, 'en');

export function operationsView(
  { name: service, version }: { readonly name: Participant; readonly version: string },
  { replicas, outbox, deadLetters, kafka, mongodb }: OperationsReport,
): Plain<OperationsView> {
  return {
    service,
    version,
    replicas: replicas.map(replicaView),
    ...(outbox && { outbox }),
    consumers: replicas.flatMap(consumerViews).sort(byGroup),
    ...(deadLetters && {
      deadLetters: {
        waiting: deadLetters.count,
        ...(deadLetters.oldest && { oldestAt: deadLetters.oldest.toISOString() }),
      },
    }),
    kafka: { state: kafka.state, since: kafka.since.toISOString() },
    mongodb: { state: mongodb.state, since: mongodb.since.toISOString() },
  };
}
