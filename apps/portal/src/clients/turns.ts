/** Lets at most so much work go on at the same time; the rest waits for its turn, first come, first served. */
export class Turns {
  private going = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly most: number) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.going < this.most) this.going += 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      // Whoever waits takes over this place: nobody who comes just now gets in before.
      const next = this.waiting.shift();
      if (next === undefined) this.going -= 1;
      else next();
    }
  }
}
