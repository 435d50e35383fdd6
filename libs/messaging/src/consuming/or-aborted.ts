type Settle<T> = (value: T) => void;

/** Waits for what `begin` starts, or until the signal aborts (then: undefined), whichever comes first. */
export async function orAborted<T>(
  signal: AbortSignal,
  begin: (resolve: Settle<T>, reject: Settle<unknown>) => void,
): Promise<T | undefined> {
  if (signal.aborted) return undefined;
  let stop: () => void = () => undefined;
  try {
    return await new Promise<T | undefined>((resolve, reject) => {
      stop = () => {
        resolve(undefined);
      };
      signal.addEventListener('abort', stop, { once: true });
      begin(resolve, reject);
    });
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
