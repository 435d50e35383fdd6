import { beforeEach, describe, expect, it } from '@jest/globals';
import { FakeClock, sequentialIds } from '@app/testing';
import type { Imports, ReadRow } from './import-ports.js';
import { StageImport } from './stage-import.use-case.js';

/** What staging leaves behind. */
class StagedRows implements Pick<Imports, 'begin' | 'addRows' | 'finishStaging' | 'abandon'> {
  readonly rows: ReadRow[] = [];
  state = 'none';

  begin(): Promise<void> {
    this.state = 'staging';
    return Promise.resolve();
  }

  addRows(_: string, rows: readonly ReadRow[]): Promise<void> {
    this.rows.push(...rows);
    return Promise.resolve();
  }

  finishStaging(): Promise<void> {
    this.state = 'working';
    return Promise.resolve();
  }

  abandon(): Promise<void> {
    this.state = 'none';
    this.rows.length = 0;
    return Promise.resolve();
  }
}

async function* file(rows: number, error?: Error): AsyncGenerator<ReadRow, void> {
  for (let line = 2; line < rows + 2; line++)
    yield await Promise.resolve({ line, problems: [{ code: 'x', detail: 'x' }] });
  if (error !== undefined) throw error;
}

let staged: StagedRows;
let stage: StageImport;

beforeEach(() => {
  staged = new StagedRows();
  stage = new StageImport(staged as unknown as Imports, new FakeClock(), sequentialIds(), 1_200);
});

describe('staging an import', () => {
  it.each([0, 1, 499, 500, 501, 1_200])('stores every one of %d rows', async (rows) => {
    expect((await stage.execute({ rows: file(rows), notes: [] }, 'fair', 'a.manager')).rows).toBe(rows);
    expect(staged.rows).toHaveLength(rows);
    expect(staged.state).toBe('working');
  });

  it('leaves nothing of a file with too many rows', async () => {
    await expect(stage.execute({ rows: file(1_201), notes: [] }, 'fair', 'a.manager')).rejects.toMatchObject({
      slug: 'lead-import.too-many-rows',
    });
    expect([staged.state, staged.rows.length]).toEqual(['none', 0]);
  });

  it('leaves nothing of a file that cannot be read to its end', async () => {
    const broken = file(700, new Error('the connection broke off'));
    await expect(stage.execute({ rows: broken, notes: [] }, 'fair', 'a.manager')).rejects.toThrow('broke off');
    expect([staged.state, staged.rows.length]).toEqual(['none', 0]);
  });
});
