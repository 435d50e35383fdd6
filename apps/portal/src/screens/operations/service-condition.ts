import type { Part } from '../../clients/part.js';
import type { Report } from './operator-services.js';

/** Why a service is slower than it should be; a machine's name for words of the screen. */
export type Hindrance = 'answers' | 'kafka' | 'mongodb' | 'consumers' | 'blocked';

export type Condition =
  | { readonly state: 'works' }
  | { readonly state: 'slow'; readonly because: readonly Hindrance[] }
  | { readonly state: 'down' };

/** An answer that takes longer is felt by everybody who works with the service. */
const SLOW_MS = 1_000;

/** How a service stands, by what it says and how long it took to say it. */
export function conditionOf(report: Part<Report>, tookMs: number): Condition {
  if (report.state === 'away') return { state: 'down' };
  const { kafka, mongodb, consumers, outbox } = report.value;
  const because: readonly Hindrance[] = [
    ...(mongodb.state === 'down' ? (['mongodb'] as const) : []),
    ...(kafka.state === 'down' ? (['kafka'] as const) : []),
    ...(consumers.some(({ state }) => state === 'down') ? (['consumers'] as const) : []),
    ...((outbox?.blocked ?? 0) > 0 ? (['blocked'] as const) : []),
    ...(tookMs > SLOW_MS ? (['answers'] as const) : []),
  ];
  return because.length === 0 ? { state: 'works' } : { state: 'slow', because };
}

export interface Noted {
  readonly state: Condition['state'];
  readonly since: Date;
  /** It was so when this portal first looked: it may be so for longer. */
  readonly isFirst: boolean;
}

/** Since when each service stands as it does, as far as this portal has looked. */
export class ConditionsSince {
  private readonly noted = new Map<string, Noted>();

  note(service: string, state: Condition['state'], at: Date): Noted {
    const before = this.noted.get(service);
    if (before?.state === state) return before;
    const now = { state, since: at, isFirst: before === undefined };
    this.noted.set(service, now);
    return now;
  }
}
