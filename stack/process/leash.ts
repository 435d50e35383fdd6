import { spawn } from 'node:child_process';

/** Ends as soon as the process `$1` or the group `$2` is gone; ends the group in the first case. */
const WATCH =
  'while kill -0 "$1" 2>/dev/null && kill -0 "-$2" 2>/dev/null; do sleep 1; done; kill -9 "-$2" 2>/dev/null';

/** For tests: the process group of `pid` ends by force at most a second after the process that asked for it, however that one ended. */
export function leash(pid: number, owner = process.pid): void {
  spawn('sh', ['-c', WATCH, 'leash', String(owner), String(pid)], { detached: true, stdio: 'ignore' }).unref();
}
