import type {
  ChunkReport,
  ImportHead,
  ImportReport,
  RowCounts,
  StagedLine,
} from '../../application/importing/ports.js';

export const IMPORTS = 'organisation_imports';
export const CHUNKS = 'organisation_import_chunks';

/** An import: it stays when its rows are gone. */
export type StoredImport = Omit<ImportReport, 'id'> & Omit<ImportHead, 'id'> & { readonly _id: string };

/** Lines of one import and what became of them. */
export interface StoredChunk {
  /** `<importId>:<number>`, so that they sort in order. */
  readonly _id: string;
  readonly importId: string;
  readonly number: number;
  /** Emptied when they are worked off. */
  readonly lines: readonly StagedLine[];
  /** Number of the last line. */
  readonly last: number;
  readonly state: 'staged' | 'done';
  readonly report?: ChunkReport;
  readonly expiresAt: Date;
}

export const NO_ROWS: RowCounts = { created: 0, updated: 0, unchanged: 0, refused: 0 };

/** Indexes of the two collections. */
export const importIndexes = [
  { collection: IMPORTS, name: 'state', keys: { state: 1, _id: 1 } },
  { collection: CHUNKS, name: 'staged', keys: { importId: 1, state: 1, _id: 1 } },
  { collection: CHUNKS, name: 'expiry', keys: { expiresAt: 1 }, expireAfterSeconds: 0 },
] as const;
