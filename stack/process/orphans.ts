import { until } from '../deadline.ts';
import { signalGroup } from './child.ts';
import { forgetPid, readPids, stillRuns, type PidRecord } from './pid-files.ts';

/** Those who use others end before those they use. */
const LAST: readonly string[] = ['kafka', 'mongod'];
const GRACE_MS = 10_000;

/**
 * Ends what a killed starter left behind, servers last. Only a process that has both the number and the beginning of
 * its pid file is touched. Answers the names of those that it ended.
 */
export async function stopOrphans(folder: string, graceMs = GRACE_MS): Promise<readonly string[]> {
  const records = readPids(folder);
  const orphans = records.filter(stillRuns);
  await Promise.all(orphans.filter(({ name }) => !LAST.includes(name)).map((orphan) => end(orphan, graceMs)));
  for (const name of LAST) {
    for (const orphan of orphans.filter((each) => each.name === name)) await end(orphan, graceMs);
  }
  for (const { name } of records) forgetPid(folder, name);
  return orphans.map(({ name }) => name);
}

async function end(orphan: PidRecord, graceMs: number): Promise<void> {
  const gone = () => (stillRuns(orphan) ? undefined : true);
  signalGroup(orphan.pid, 'SIGTERM');
  if (await until(gone, { deadlineMs: graceMs })) return;
  signalGroup(orphan.pid, 'SIGKILL');
  await until(gone, { deadlineMs: graceMs });
}
