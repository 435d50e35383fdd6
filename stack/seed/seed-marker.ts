import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** A mission with its pool, and a lead that has both a match and an opportunity. */
export interface SeedExample {
  readonly missionId: string;
  readonly poolId: string;
  readonly leadId: string;
}

/** What is known of the demo data: for which database it is, the day when it was begun, and whether all of it is there. */
export interface SeedMarker {
  readonly target: string;
  /** `2026-11-25` */
  readonly day: string;
  readonly done: boolean;
  /** What the ready page speaks of. */
  readonly example?: SeedExample;
}

export function readMarker(file: string): SeedMarker | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as SeedMarker;
  } catch {
    return undefined;
  }
}

export function writeMarker(file: string, marker: SeedMarker): void {
  writeFileSync(`${file}.new`, JSON.stringify(marker));
  renameSync(`${file}.new`, file);
}

/**
 * The marker to seed under: a new one, or an unfinished one with its day, so that the repeated calls are the same ones
 * and change nothing. Undefined when everything is there.
 */
export function unfinished(known: SeedMarker | undefined, target: string, now: Date): SeedMarker | undefined {
  if (known?.target !== target) return { target, day: now.toISOString().slice(0, 10), done: false };
  return known.done ? undefined : known;
}
