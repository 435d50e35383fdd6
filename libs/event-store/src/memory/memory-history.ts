import type { History, HistoryDocument } from '../history.js';
import { between, type Checkpoint } from './checkpoint.js';
import type { MemoryDatabase } from './memory-database.js';

/** The history in memory. */
export class MemoryHistory implements History {
  constructor(
    private readonly database: MemoryDatabase,
    private readonly checkpoint: Checkpoint,
  ) {}

  append(entries: readonly HistoryDocument[]): Promise<void> {
    return between(this.checkpoint, 'append history', () => {
      entries.forEach((entry) => {
        this.database.appendHistory(entry);
      });
    });
  }

  of(collection: string, aggregate: string): Promise<readonly HistoryDocument[]> {
    return between(this.checkpoint, 'read history', () => this.entriesOf(collection, aggregate));
  }

  blank(collection: string, aggregate: string): Promise<void> {
    return between(this.checkpoint, 'blank history', () => {
      for (const { personal: _personal, ...rest } of this.entriesOf(collection, aggregate)) {
        this.database.replaceHistory(rest);
      }
    });
  }

  private entriesOf(collection: string, aggregate: string): readonly HistoryDocument[] {
    return this.database
      .historyEntries()
      .filter((entry) => entry.collection === collection && entry.aggregate === aggregate);
  }
}
