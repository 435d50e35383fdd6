/** A state and since when it holds. */
export class StateSince<S extends string> {
  private changedAt: Date;

  constructor(
    private current: S,
    private readonly now: () => Date,
  ) {
    this.changedAt = now();
  }

  get state(): S {
    return this.current;
  }

  get since(): Date {
    return this.changedAt;
  }

  /** Whether that is news. */
  set(state: S): boolean {
    if (state === this.current) return false;
    this.current = state;
    this.changedAt = this.now();
    return true;
  }
}
