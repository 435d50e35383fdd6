import type { Background, Loop } from '@app/platform';
import type { Timeline, VersionsByKey } from './timeline.js';

/** A change is seen by every replica after so long at most, by the one that heard of it at once. */
const LOOK_EVERY_MS = 500;
/** After an outage of the database pages are looked after again so soon. */
const LONGEST_REST_MS = 3_000;
const MOST_STREAMS = 2_000;
/** The rest is kept for people who have signed in. */
const MOST_OF_GUESTS = 1_500;
/** Of guests: more than a household or an office has open at once. */
const MOST_FROM_ONE_ADDRESS = 30;

/** An open page that wants to know. */
export interface Listener {
  readonly keys: () => readonly string[];
  /** Called after each look with the versions of its keys. Must not throw. */
  readonly look: (versions: VersionsByKey) => void;
  readonly end: () => void;
}

/** Whether one more page may be open: `yes`, or why not. */
export type Room = 'yes' | 'tooManyFromThere' | 'full';

/** Looks for all open pages of this replica at once: one query, however many they are; none while there are none. */
export class Hub {
  private readonly listeners = new Set<Listener>();
  /** How many pages guests have open, by where they come from. */
  private readonly guests = new Map<string, number>();
  private readonly loop: Loop;
  private guestPages = 0;
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

  /** @param guestFrom the address of a guest, who must not take the place of everybody else; absent for the signed in */
  roomFor(guestFrom?: string): Room {
    if (this.listeners.size >= MOST_STREAMS) return 'full';
    if (guestFrom === undefined) return 'yes';
    if ((this.guests.get(guestFrom) ?? 0) >= MOST_FROM_ONE_ADDRESS) return 'tooManyFromThere';
    return this.guestPages >= MOST_OF_GUESTS ? 'full' : 'yes';
  }

  get size(): number {
    return this.listeners.size;
  }

  /** @param guestFrom as {@link roomFor}, which the caller asks before */
  add(listener: Listener, guestFrom?: string): () => void {
    this.listeners.add(listener);
    this.count(guestFrom, 1);
    if (this.isEnding) listener.end();
    else this.nudge();
    return () => {
      if (this.listeners.delete(listener)) this.count(guestFrom, -1);
    };
  }

  /** The portal ends: browsers connect again, to another replica or to the next one. */
  onModuleDestroy(): void {
    this.isEnding = true;
    for (const listener of [...this.listeners]) listener.end();
  }

  private count(guestFrom: string | undefined, by: 1 | -1): void {
    if (guestFrom === undefined) return;
    this.guestPages += by;
    const now = (this.guests.get(guestFrom) ?? 0) + by;
    if (now === 0) this.guests.delete(guestFrom);
    else this.guests.set(guestFrom, now);
  }

  private async turn(): Promise<void> {
    if (this.listeners.size === 0) return;
    const keys = new Set([...this.listeners].flatMap((listener) => listener.keys()));
    const versions = await this.timeline.versions([...keys]);
    for (const listener of this.listeners) listener.look(versions);
  }
}
