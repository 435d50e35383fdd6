import type { Loop, LoopOptions, Turn } from './loop.js';
import type { Loops } from './loops.js';

/**
 * Work beside requests and events. Loops start when MongoDB is there and its indexes are made, and stop at shutdown
 * between the consumers and the relay. A turn that throws is logged and tried again, with growing rests.
 */
export class Background {
  constructor(private readonly loops: Loops) {}

  /** Runs `turn` again and again, in every replica. `name` is unique within the service. */
  loop(name: string, turn: Turn, options: LoopOptions = {}): Loop {
    return this.loops.add(name, turn, options, false);
  }

  /**
   * Runs `turn` again and again in one replica at a time: only while this process holds the lease `name`. The signal is
   * aborted when the lease is lost. Two turns may still overlap for a moment (a lease is no lock): what a turn writes
   * must be safe to repeat.
   */
  leaderLoop(name: string, turn: Turn, options: LoopOptions = {}): Loop {
    return this.loops.add(name, turn, options, true);
  }
}
