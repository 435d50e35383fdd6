/** What the relay tells about itself; the platform hands in one that feeds Prometheus. */
export interface RelayMetrics {
  /** After each batch: how many events it held, and the seconds from the read to the clear. */
  published(events: number, seconds: number): void;
  /** An event can never be sent; its aggregate is blocked. `reason` is the name of the error, without its message. */
  blocked(collection: string, aggregate: string, reason: string): void;
  /** A batch failed and will be tried again. */
  failed(error: unknown): void;
}

export const noRelayMetrics: RelayMetrics = {
  published: () => undefined,
  blocked: () => undefined,
  failed: () => undefined,
};
