import type { CommandContext } from '@app/kernel';
import type { ChunkReport, ImportStore, RelayHasRoom, StagedChunk } from './ports.js';
import { prepareRows, rounds, type PrepareNeeds } from './prepare-rows.js';
import type { RefusedRow, RowOutcome } from './row-report.js';
import type { WriteRows } from './write-rows.js';

const isRefused = (outcome: RowOutcome): outcome is RefusedRow => typeof outcome === 'object';

function reportOf(outcomes: readonly RowOutcome[]): ChunkReport {
  const count = (wanted: RowOutcome): number => outcomes.filter((outcome) => outcome === wanted).length;
  const refusals = [...outcomes.filter(isRefused)].sort((left, right) => left.line - right.line);
  return {
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    refused: refusals.length,
    refusals,
  };
}

/**
 * Works staged imports off, chunk by chunk, as fast as the relay publishes. A chunk whose worker died is worked again by
 * the next one: rows that were written already are then unchanged.
 */
export class WorkImports {
  constructor(
    private readonly imports: ImportStore,
    private readonly write: Pick<WriteRows, 'execute'>,
    private readonly preparing: PrepareNeeds,
    private readonly relayHasRoom: RelayHasRoom,
  ) {}

  async execute(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const next = await this.imports.next();
      if (next === undefined) return;
      await this.relayHasRoom(signal);
      const report = await this.work(next.chunk, next.head.source, next.head.context);
      await this.imports.finish(next.chunk, report);
    }
  }

  private async work(chunk: StagedChunk, source: string, context: CommandContext): Promise<ChunkReport> {
    const { rows, refusals } = prepareRows(chunk.lines, this.preparing);
    const outcomes: RowOutcome[] = [...refusals];
    for (const round of rounds(rows)) outcomes.push(...(await this.write.execute(round, source, context)));
    return reportOf(outcomes);
  }
}
