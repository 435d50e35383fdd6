export interface StopSignal {
  /** Aborted when the stack is to stop. */
  readonly signal: AbortSignal;
  /** Resolves when somebody asked for it. */
  readonly requested: Promise<undefined>;
  /** Stops for another reason: later signals only hurry. */
  begin(): void;
}

/** One Ctrl-C may come as two signals, from the terminal and from npm; only a later one is meant as another. */
const SAME_MS = 500;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ctrl-C, a polite kill or a closed terminal: the first one asks to stop, the next one hurries. */
export function stopSignal({ onFirst, onSecond }: { onFirst: () => void; onSecond: () => void }): StopSignal {
  const controller = new AbortController();
  const requested = Promise.withResolvers<undefined>();
  let first: number | undefined;
  for (const name of SIGNALS) {
    process.on(name, () => {
      if (first !== undefined) {
        if (performance.now() - first > SAME_MS) onSecond();
        return;
      }
      first = performance.now();
      controller.abort();
      onFirst();
      requested.resolve(undefined);
    });
  }
  return {
    signal: controller.signal,
    requested: requested.promise,
    begin: () => {
      controller.abort();
    },
  };
}
