import { derivedId } from '@app/contracts';
import { MemoryDatabase } from '@app/event-store';

type Fact = Parameters<MemoryDatabase['putFact']>[1];

/** Writes over whatever version is there. */
class WithoutVersionFilter extends MemoryDatabase {
  override append(...[collection, id, , change]: Parameters<MemoryDatabase['append']>): boolean {
    const { version } = this.get(collection, id) ?? { version: 0 };
    return super.append(collection, id, version, change);
  }
}

/** Takes the facts of every event, also of an older one. */
class WithoutSequenceGuard extends MemoryDatabase {
  private readonly newest = new Map<string, Fact>();

  override putFact(collection: string, fact: Fact): Fact {
    this.newest.set(`${collection}/${fact.subject}`, fact);
    return fact;
  }

  override fact(collection: string, subject: string): Fact | undefined {
    return this.newest.get(`${collection}/${subject}`);
  }
}

/** Empties the outbox after a send, whatever came in meanwhile. */
class ClearsEverything extends MemoryDatabase {
  override clear(sent: Parameters<MemoryDatabase['clear']>[0]): void {
    super.clear({ ...sent, seq: Number.MAX_SAFE_INTEGER });
  }
}

/** The places where the system can be made wrong on purpose, to see that the harness notices. */
export interface Faults {
  readonly newDatabase: () => MemoryDatabase;
  /** The id of what an event creates. */
  readonly idOf: (purpose: string, subject: string) => string;
  /** True: the offset is committed before the dead letter is sent. */
  readonly resolvesFirst: boolean;
}

export const noFaults: Faults = {
  newDatabase: () => new MemoryDatabase(),
  idOf: derivedId,
  resolvesFirst: false,
};

let made = 0;
const newIdFor = (purpose: string): string => derivedId(purpose, String((made += 1)));

/** Each takes exactly one safeguard out. */
export const faults: Readonly<Record<string, Faults>> = {
  'deterministic id of a document': { ...noFaults, idOf: (purpose) => newIdFor(purpose) },
  'deterministic id of an effect': {
    ...noFaults,
    idOf: (purpose, subject) => (purpose === 'mail' ? newIdFor(purpose) : derivedId(purpose, subject)),
  },
  'source-sequence guard': { ...noFaults, newDatabase: () => new WithoutSequenceGuard() },
  'version filter': { ...noFaults, newDatabase: () => new WithoutVersionFilter() },
  'dead letter before resolve': { ...noFaults, resolvesFirst: true },
  'clearing only what was sent': { ...noFaults, newDatabase: () => new ClearsEverything() },
};
