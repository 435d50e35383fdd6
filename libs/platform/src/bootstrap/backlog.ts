import type { OutboxRelay, RelayStatus } from '@app/event-store';
import type { Background } from '../background/background.js';
import type { DeadLetters } from '../dead-letters/dead-letters.js';
import type { Metrics } from '../metrics/metrics.js';
import type { RelayWatch } from '../metrics/relay-watch.js';

const LOOK_EVERY_MS = 2_000;

export interface BacklogParts {
  readonly relay: Pick<OutboxRelay, 'status'>;
  readonly watch: RelayWatch;
  readonly deadLetters: Pick<DeadLetters, 'waiting'>;
  readonly metrics: Metrics;
  readonly background: Background;
}

/** What waits to be sent, and what waits for an operator: looked at every two seconds, for health and metrics. */
export class Backlog {
  relay: RelayStatus | undefined;
  letters: { readonly count: number; readonly oldest?: Date } | undefined;

  constructor({ relay, watch, deadLetters, metrics, background }: BacklogParts) {
    const waiting = metrics.gauge('dead_letters_waiting', 'Dead letters that wait for an operator');
    background.loop(
      'backlog',
      async () => {
        this.relay = await relay.status();
        watch.backlog(this.relay);
        this.letters = await deadLetters.waiting();
        waiting.set(this.letters.count);
      },
      { everyMs: LOOK_EVERY_MS },
    );
  }
}
