import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

/** Logs begin anew with each start, which bounds them. */
export function emptyLogs(folder: string): void {
  for (const file of readdirSync(folder)) truncateSync(join(folder, file));
}
