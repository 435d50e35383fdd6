import type { Role } from '@app/platform';
import type { JSX } from 'preact';
import type { Visit } from '../shell/visit.js';

/** One element of a page that is drawn anew: its id, and itself, with that id. */
export interface LiveElement {
  readonly id: string;
  readonly view: JSX.Element;
  /** The service behind it does not answer: an open page keeps what it shows, and it is drawn again soon. */
  readonly isAway?: boolean;
  /** It says aloud what changed: an open page is told at most once in five seconds. */
  readonly isNews?: boolean;
}

/** A part of a screen that changes while it is open. The page and the stream draw it with the same functions. */
export interface LivePart {
  /** In the address of the stream: `lead`. */
  readonly name: string;
  readonly roles: 'public' | readonly Role[];
  /** The key of the timeline whose version tells whether the part is old: `lead:<id>`. */
  readonly keyOf: (id: string) => string;
  /** As the viewer may see it now. @throws ServiceAway: then it is tried again */
  readonly draw: (visit: Visit, id: string) => Promise<readonly LiveElement[]>;
}

/** Every live part; screens add theirs when they are made. */
export class LiveParts {
  private readonly parts = new Map<string, LivePart>();

  add(part: LivePart): void {
    if (this.parts.has(part.name)) throw new Error(`There are two live parts named ${part.name}.`);
    this.parts.set(part.name, part);
  }

  get(name: string): LivePart | undefined {
    return this.parts.get(name);
  }
}
