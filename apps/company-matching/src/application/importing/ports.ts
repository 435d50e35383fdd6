import type { CommandContext } from '@app/kernel';
import type { OrganisationInput } from '../../domain/organisation/organisation-input.js';
import type { RefusedRow } from './row-report.js';

/** A line of the file as it came. */
export interface StagedLine {
  readonly line: number;
  readonly text: string;
  /** What was wrong with it before anybody looked inside: then `text` is empty. */
  readonly problem?: 'encoding' | 'tooLong';
}

/** Some lines of an import: what is worked off, and reported, in one piece. */
export interface StagedChunk {
  readonly importId: string;
  /** From 0. */
  readonly number: number;
  readonly lines: readonly StagedLine[];
}

export interface RowCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
}

export interface ChunkReport extends RowCounts {
  readonly refusals: readonly RefusedRow[];
}

/** `staging`: the file comes in. `abandoned`: it never came to its end, and none of it was worked off. */
export type ImportState = 'staging' | 'working' | 'done' | 'abandoned';

export interface ImportHead {
  readonly id: string;
  readonly source: string;
  readonly startedAt: Date;
  readonly context: CommandContext;
}

export interface ImportReport extends RowCounts {
  readonly id: string;
  readonly source: string;
  readonly state: ImportState;
  /** Lines that are not empty, once all are staged. */
  readonly rows: number;
  readonly startedAt: Date;
  readonly finishedAt?: Date;
}

/** Keeps files until they are worked off, and the reports. */
export interface ImportStore {
  begin(head: ImportHead): Promise<void>;
  stage(chunk: StagedChunk): Promise<void>;
  /** All is staged: from now on it is worked off. */
  release(importId: string, rows: number): Promise<void>;
  abandon(importId: string): Promise<void>;
  /** The next chunk of the oldest released import. */
  next(): Promise<{ readonly chunk: StagedChunk; readonly head: ImportHead } | undefined>;
  /** Keeps the report of a chunk, the first one only, and closes the import after its last chunk. */
  finish(chunk: StagedChunk, report: ChunkReport): Promise<void>;
  /** Gives up imports that have been staging since before this instant. */
  abandonOlderThan(before: Date): Promise<void>;
  /** @throws NotFound */
  report(importId: string): Promise<ImportReport>;
  /** Refused rows in order, after a line. @throws NotFound */
  refusals(importId: string, afterLine: number, limit: number): Promise<readonly RefusedRow[]>;
}

/** Reads one line. @throws InvalidInput with everything that is wrong with its shape */
export type ReadRow = (text: string) => OrganisationInput;

/** Resolves when the relay has caught up far enough for more events. @throws Unavailable when it does not */
export type RelayHasRoom = (signal: AbortSignal) => Promise<void>;
