import { describe } from '@jest/globals';
import { changing } from './conformance/changing.js';
import { creating } from './conformance/creating.js';
import { keepingFacts, keepingHistory } from './conformance/facts-and-history.js';
import { reconciling } from './conformance/reconciling.js';
import { relaying } from './conformance/relaying.js';
import type { OpenStore } from './conformance/store-under-test.js';

/** What every event store must do, with the relay at work on it. Each part opens a store on an empty database. */
export function eventStoreConformance(name: string, open: OpenStore): void {
  describe(name, () => {
    creating(open);
    changing(open);
    reconciling(open);
    keepingFacts(open);
    keepingHistory(open);
    relaying(open);
  });
}
