import type { FactStore, KeptFact, StoredFact } from '../facts.js';
import { between, type Checkpoint } from './checkpoint.js';
import type { MemoryDatabase } from './memory-database.js';

/** The facts of one source in memory. */
export class MemoryFacts<F extends object> implements FactStore<F> {
  constructor(
    private readonly database: MemoryDatabase,
    private readonly collection: string,
    private readonly checkpoint: Checkpoint,
  ) {}

  put(subject: string, sequence: number, facts: F | undefined): Promise<KeptFact<F>> {
    return between(this.checkpoint, `put ${this.collection}`, () => {
      const fact = { subject, sequence, ...(facts === undefined ? {} : { facts }) };
      const isFirst = this.database.fact(this.collection, subject) === undefined;
      return { ...(this.database.putFact(this.collection, fact) as StoredFact<F>), isFirst };
    });
  }

  get(subject: string): Promise<StoredFact<F> | undefined> {
    return between(
      this.checkpoint,
      `get ${this.collection}`,
      () => this.database.fact(this.collection, subject) as StoredFact<F> | undefined,
    );
  }
}
