import type { ConsumerMetrics, ConsumerState, Outcome, TopicPartition } from '@app/messaging';
import type { Metrics } from './metrics.js';

const STATES: readonly ConsumerState[] = ['starting', 'joined', 'down'];

/** Counts what the consumers do. */
export class ConsumerWatch implements ConsumerMetrics {
  private readonly records;
  private readonly age;
  private readonly behind;
  private readonly pausedNow;
  private readonly states;

  constructor(metrics: Metrics) {
    this.records = metrics.counter('consumed_records_total', 'Tries of records by outcome', [
      'group',
      'type',
      'outcome',
    ]);
    this.age = metrics.histogram('event_age_seconds', 'From the event to the end of its handling', ['group', 'type']);
    this.behind = metrics.gauge('consumer_lag', 'Records behind the last one handled', ['group', 'topic', 'partition']);
    this.pausedNow = metrics.gauge('consumer_paused_partitions', 'Partitions that wait for a retry', ['group']);
    this.states = metrics.gauge('consumer_state', '1 for the present state', ['group', 'state']);
  }

  consumed(group: string, type: string, outcome: Outcome): void {
    this.records.inc({ group, type, outcome });
  }

  eventAge(group: string, type: string, seconds: number): void {
    this.age.observe({ group, type }, Math.max(0, seconds));
  }

  lag(group: string, { topic, partition }: TopicPartition, records: number): void {
    this.behind.set({ group, topic, partition }, records);
  }

  paused(group: string, partitions: number): void {
    this.pausedNow.set({ group }, partitions);
  }

  state(group: string, state: ConsumerState): void {
    for (const each of STATES) this.states.set({ group, state: each }, each === state ? 1 : 0);
  }
}
