import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePid, stillRuns, type PidRecord } from './pid-files.ts';
import { processStart } from './process-identity.ts';

export type Lock = { readonly held: true; release(): void } | { readonly held: false; readonly by: PidRecord };

/** Of all starters of one folder only one holds the lock; that of a starter that is gone is taken over. */
export function takeLock(home: string): Lock {
  mkdirSync(home, { recursive: true });
  const file = join(home, 'starter.lock');
  const own = join(home, `starter.${process.pid}`);
  const me: PidRecord = { name: 'starter', pid: process.pid, started: processStart(process.pid) ?? '' };
  writeFileSync(own, JSON.stringify(me));
  try {
    for (let attempt = 0; attempt < 20; attempt++) {
      if (linked(own, file))
        return {
          held: true,
          release: () => {
            rmSync(file, { force: true });
          },
        };
      const holder = holderOf(file);
      if (holder && stillRuns(holder)) return { held: false, by: holder };
      putAside(file, holder);
    }
    return { held: false, by: holderOf(file) ?? me };
  } finally {
    rmSync(own, { force: true });
  }
}

/** A link is made in one step and only when the name is free, so two starters never both have it. */
function linked(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch {
    return false;
  }
}

function holderOf(file: string): PidRecord | undefined {
  try {
    return parsePid(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Moves a dead starter's lock away. Had another starter taken it over in between, its lock is put back. */
function putAside(file: string, dead: PidRecord | undefined): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = holderOf(aside);
  if (moved && moved.pid !== dead?.pid && stillRuns(moved)) linked(aside, file);
  rmSync(aside, { force: true });
}
