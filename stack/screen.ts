export interface Step {
  done(note?: string): void;
  failed(): void;
}

export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const TICK_MS = 500;
/** Without a terminal a step that takes long says so again from time to time. */
const REMINDER_MS = 15_000;

/**
 * What the person at the keyboard sees: one line for each step, ticked with its seconds when it is done. Steps that run
 * at the same time are drawn below the finished ones.
 */
export class Screen {
  readonly #output: Output;
  readonly #quiet: boolean;
  readonly #live: boolean;
  readonly #running = new Map<string, number>();
  #drawn = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(output: Output, quiet: boolean) {
    this.#output = output;
    this.#quiet = quiet;
    this.#live = output.isTTY === true && !quiet;
  }

  /** Shown always, also when quiet. */
  say(text: string): void {
    this.#erase();
    this.#output.write(`${text}\n`);
    this.#draw();
  }

  /** Shown unless quiet. */
  tell(text: string): void {
    if (!this.#quiet) this.say(text);
  }

  step(title: string): Step {
    const begun = performance.now();
    this.#running.set(title, begun);
    if (!this.#live) this.tell(`  … ${title}`);
    this.#draw();
    this.#timer ??= setInterval(
      () => {
        this.#tick();
      },
      this.#live ? TICK_MS : REMINDER_MS,
    ).unref();
    const end = (mark: string, note = '') => {
      this.#running.delete(title);
      if (this.#running.size === 0) this.#rest();
      this.tell(`  ${mark} ${title}${note && `: ${note}`} (${secondsSince(begun)})`);
    };
    return {
      done: (note) => {
        end('✓', note);
      },
      failed: () => {
        end('✗');
      },
    };
  }

  /** Runs one step; it is ticked when the work is done and crossed when it fails. */
  async during<T>(title: string, work: () => Promise<T>, note?: (result: T) => string | undefined): Promise<T> {
    const step = this.step(title);
    try {
      const result = await work();
      step.done(note?.(result));
      return result;
    } catch (error) {
      step.failed();
      throw error;
    }
  }

  #tick(): void {
    if (this.#live) {
      this.#erase();
      this.#draw();
    } else {
      for (const [title, begun] of this.#running) this.tell(`  … ${title} (${secondsSince(begun)})`);
    }
  }

  #rest(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #erase(): void {
    if (this.#drawn > 0) this.#output.write(`\x1b[${this.#drawn}F\x1b[J`);
    this.#drawn = 0;
  }

  #draw(): void {
    if (!this.#live) return;
    this.#erase();
    for (const [title, begun] of this.#running) this.#output.write(`  … ${title} (${secondsSince(begun)})\n`);
    this.#drawn = this.#running.size;
  }
}

const secondsSince = (begun: number) => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
