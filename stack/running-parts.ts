import type { Screen } from './screen.ts';

/** Something that was started and must end with the stack. */
export interface Closable {
  readonly name: string;
  stop(): Promise<void>;
  /** For those in a hurry. */
  kill?(): void;
}

/**
 * Everything that was started, in layers: what came later uses what came before, so it ends earlier. Parts of a layer
 * end at the same time. A part is added before it is started, so that a stop at any moment finds it.
 */
export class RunningParts {
  readonly #layers: (readonly Closable[])[] = [];

  add(...parts: readonly Closable[]): void {
    this.#layers.push(parts);
  }

  async stopAll(screen: Screen): Promise<void> {
    for (const parts of this.#layers.toReversed()) {
      if (parts.length === 0) continue;
      const names = parts.map(({ name }) => name).join(', ');
      await screen.during(`Stopping ${names}`, () => Promise.all(parts.map((part) => part.stop())));
    }
  }

  /** Everything at once, by force. */
  killAll(): void {
    for (const part of this.#layers.flat()) part.kill?.();
  }
}
