import type { Background, Loop } from '@app/platform';
import type { Timeline, VersionsByKey } from './timeline.js';

/** A change is seen by every replica after so long at most, by the one that heard of it at once. */
const LOOK_EVERY_MS = 500;
/** After an outage of the database pages are looked after again so soon. */
const LONGEST_REST_MS = 3_000;
const MOST_STREAMS = 2_000;

/** An open page that wants to know. */
export interface Listener {
  readonly keys: () => readonly string[];
  /** Called after each look with the versions of its keys. Must not throw. */
  readonly look: (versions: VersionsByKey) => void;
  readonly end: () => void;
}

/** Looks for all open pages of this replica at once: one query, however many they are; none while there are none. */
export class Hub {
  private readonly listeners = new Set<Listener>();
  private readonly loop: Loop;
  private isEnding = false;

  constructor(
    private readonly timeline: Pick<Timeline, 'versions'>,
    background: Pick<Background, 'loop'>,
  ) {
    this.loop = background.loop('live pages', () => this.turn(), {
      everyMs: LOOK_EVERY_MS,
      longestRestMs: LONGEST_REST_MS,
    });
  }

  readonly nudge = (): void => {
    this.loop.nudge();
  };

  get isFull(): boolean {
    return this.listeners.size >= MOST_STREAMS;
  }

  get size(): number {
    return this.listeners.size;
  }

  add(listener: Listener): () => void {
    this.listeners.add(listener);
    if (this.isEnding) listener.end();
    else this.nudge();
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** The portal ends: browsers connect again, to another replica or to the next one. */
  onModuleDestroy(): void {
    this.isEnding = true;
    for (const listener of [...this.listeners]) listener.end();
  }

  private async turn(): Promise<void> {
    if (this.listeners.size === 0) return;
    const keys = new Set([...this.listeners].flatMap((listener) => listener.keys()));
    const versions = await this.timeline.versions([...keys]);
    for (const listener of this.listeners) listener.look(versions);
  }
}
