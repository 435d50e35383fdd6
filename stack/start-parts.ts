import type { Options } from './options.ts';
import type { Places } from './places.ts';
import type { RunningParts } from './running-parts.ts';
import type { Screen } from './screen.ts';

/** Everything that the steps of a start share. */
export interface Start {
  readonly options: Options;
  readonly env: NodeJS.ProcessEnv;
  readonly places: Places;
  readonly screen: Screen;
  /** What is started is added here, for the end. */
  readonly parts: RunningParts;
  /** Aborted by Ctrl-C, also half-way. */
  readonly signal: AbortSignal;
}
