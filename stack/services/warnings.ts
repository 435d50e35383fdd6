import { setTimeout as after } from 'node:timers/promises';
import { endOf, readFrom } from '../log-line.ts';
import type { Screen } from '../screen.ts';
import { lineText } from './service-part.ts';

const WARNING_LEVEL = 40;
const LOOK_EVERY_MS = 10_000;

export interface Warnings {
  readonly count: number;
  readonly last: string;
}

/** Counts the lines of a JSON log that are warnings or worse. */
export function warningsIn(text: string): Warnings {
  const lines = text.split('\n').filter((line) => levelOf(line) >= WARNING_LEVEL);
  return { count: lines.length, last: lineText(lines.at(-1) ?? '').slice(0, 160) };
}

function levelOf(line: string): number {
  const found = /"level":(\d+)/.exec(line);
  return found ? Number(found[1]) : 0;
}

/** Says now and then how many warnings a service has logged since; the log itself has them all. */
export async function watchWarnings(name: string, logFile: string, screen: Screen, signal: AbortSignal): Promise<void> {
  let position = await endOf(logFile);
  for (;;) {
    await after(LOOK_EVERY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted) return;
    const text = await readFrom(logFile, position);
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    position += whole.length;
    const { count, last } = warningsIn(whole);
    if (count > 0)
      screen.tell(
        `  · ${name} logged ${count === 1 ? 'a warning' : `${count} warnings`}, the last: ${last} (${logFile})`,
      );
  }
}
