import type { TopicPartition } from '../kafka-client.js';

/** A member as its group sees it. */
export interface Member {
  readonly id: string;
  readonly topics: readonly string[];
}

interface Seat {
  readonly member: Member;
  /** Waits for all others to join too. */
  arrived?: (assigned: readonly TopicPartition[]) => void;
}

const keyOf = ({ topic, partition }: TopicPartition): string => `${topic}/${partition}`;

/**
 * A consumer group with Kafka's eager rebalance: when someone comes or goes, everybody finishes the batches in hand and
 * joins again, and only then are the partitions dealt out anew.
 */
export class InMemoryGroup {
  private readonly committed = new Map<string, number>();
  private readonly seats = new Map<string, Seat>();
  private rebalancing = false;

  constructor(
    private readonly partitionsOf: (topic: string) => number,
    private readonly notify: () => void,
  ) {}

  /** Resolves with the member's partitions when every member of the group has joined. */
  join(member: Member): Promise<readonly TopicPartition[]> {
    const seat: Seat = this.seats.get(member.id) ?? { member };
    this.seats.set(member.id, seat);
    this.rebalancing = true;
    const assigned = new Promise<readonly TopicPartition[]>((resolve) => {
      seat.arrived = resolve;
    });
    this.settle();
    this.notify();
    return assigned;
  }

  /** Also what the session time-out does to a member that died. */
  leave(member: Member): void {
    const seat = this.seats.get(member.id);
    if (seat === undefined) return;
    this.seats.delete(member.id);
    seat.arrived?.([]);
    this.rebalancing = true;
    this.settle();
    this.notify();
  }

  /** Everybody is thrown out. */
  dissolve(): void {
    for (const { member, arrived } of this.seats.values()) {
      this.seats.delete(member.id);
      arrived?.([]);
    }
  }

  has(member: Member): boolean {
    return this.seats.has(member.id);
  }

  mustRejoin(member: Member): boolean {
    return this.rebalancing && this.seats.get(member.id)?.arrived === undefined;
  }

  positionOf(partition: TopicPartition): number {
    return this.committed.get(keyOf(partition)) ?? 0;
  }

  /** A member that was thrown out commits nothing. */
  commit(member: Member, partition: TopicPartition, next: number): void {
    if (this.has(member)) this.committed.set(keyOf(partition), next);
  }

  private settle(): void {
    const seats = [...this.seats.values()].sort((a, b) => (a.member.id < b.member.id ? -1 : 1));
    if (seats.some(({ arrived }) => arrived === undefined)) return;
    this.rebalancing = false;
    for (const [index, seat] of seats.entries()) {
      const mine = seat.member.topics.flatMap((topic) =>
        Array.from({ length: this.partitionsOf(topic) }, (_, partition) => ({ topic, partition })).filter(
          ({ partition }) => partition % seats.length === index,
        ),
      );
      seat.arrived?.(mine);
      delete seat.arrived;
    }
  }
}
