import type { Clock } from '@app/kernel';

export type ServiceName = 'portal' | 'mission-scheduling' | 'lead-intake' | 'company-matching';
/** `slow`: it answers late, or says that something that it needs is away. */
export type ServiceState = 'works' | 'slow' | 'down';

export interface ServiceSeen {
  readonly service: ServiceName;
  readonly state: ServiceState;
  /** When the portal first saw it so. */
  readonly since: Date;
}

/** How a service answers: its own word for how it is, or nothing. Rejects when it does not answer. */
export type Ask = (signal: AbortSignal) => Promise<'up' | 'degraded' | 'down'>;

const DEADLINE_MS = 2_000;
const SLOW_MS = 750;
/** However many pages ask: the services are asked no more often. */
const KEPT_MS = 3_000;

/** Asks each service how it is, and remembers since when. Of this replica, as long as it runs. */
export class ServiceWatch {
  private readonly seen = new Map<ServiceName, ServiceSeen>();
  private asked: { readonly at: number; readonly answer: Promise<readonly ServiceSeen[]> } | undefined;

  constructor(
    private readonly services: readonly (readonly [ServiceName, Ask])[],
    private readonly clock: Clock,
  ) {}

  /** Never rejects, and takes two seconds at most. */
  look(): Promise<readonly ServiceSeen[]> {
    const at = this.clock.now().getTime();
    if (this.asked === undefined || at - this.asked.at >= KEPT_MS) this.asked = { at, answer: this.lookNow() };
    return this.asked.answer;
  }

  private lookNow(): Promise<readonly ServiceSeen[]> {
    return Promise.all(
      this.services.map(async ([service, ask]) => {
        const state = await this.stateOf(ask);
        const before = this.seen.get(service);
        const now = before?.state === state ? before : { service, state, since: this.clock.now() };
        this.seen.set(service, now);
        return now;
      }),
    );
  }

  private async stateOf(ask: Ask): Promise<ServiceState> {
    const begun = this.clock.now().getTime();
    try {
      const answer = await ask(AbortSignal.timeout(DEADLINE_MS));
      if (answer === 'down') return 'down';
      return answer === 'degraded' || this.clock.now().getTime() - begun > SLOW_MS ? 'slow' : 'works';
    } catch {
      return 'down';
    }
  }
}

/** Asks a service at its address for its readiness. */
export const askReadiness =
  (baseUrl: string): Ask =>
  async (signal) => {
    const response = await fetch(`${baseUrl}/health/ready`, { signal, redirect: 'error' });
    const { status } = (await response.json()) as { readonly status?: unknown };
    return status === 'up' || status === 'degraded' ? status : 'down';
  };
