import { PoolQueue, type PoolQueueParts } from './pool-queue.js';
import type { PoolAnswer, PoolEntry, PoolWork } from './ports.js';

/** One queue for each pool that has work at the moment. */
export class PoolQueues implements PoolWork {
  private readonly queues = new Map<string, PoolQueue>();

  constructor(private readonly parts: PoolQueueParts) {}

  /** @throws Unavailable */
  submit(poolId: string, entry: PoolEntry): Promise<PoolAnswer> {
    return this.queueOf(poolId).submit(entry);
  }

  private queueOf(poolId: string): PoolQueue {
    const known = this.queues.get(poolId);
    if (known !== undefined) return known;
    const queue = new PoolQueue(poolId, this.parts, () => this.queues.delete(poolId));
    this.queues.set(poolId, queue);
    return queue;
  }
}
