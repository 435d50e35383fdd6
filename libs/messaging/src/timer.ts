/** Calls back later; injected, so that tests decide when. */
export interface Timer {
  /** Calls `act` once after `ms` unless the returned function is called before. */
  after(ms: number, act: () => void): () => void;
}

export const systemTimer: Timer = {
  after: (ms, act) => {
    const handle = setTimeout(act, ms);
    return () => {
      clearTimeout(handle);
    };
  },
};
