import { open, stat } from 'node:fs/promises';
import { until } from './deadline.ts';

/** The length of a log file now: what is written later comes after it. */
export const endOf = async (file: string): Promise<number> => (await stat(file).catch(() => undefined))?.size ?? 0;

/**
 * Waits until a text appears in a log file after `from`. Answers false when the deadline passes, or when `givenUp` says
 * that nobody will write it any more.
 */
export async function appears(
  text: string,
  { file, from, deadlineMs, givenUp }: { file: string; from: number; deadlineMs: number; givenUp: () => boolean },
): Promise<boolean> {
  let position = from;
  let unread = '';
  const look = async (): Promise<boolean | undefined> => {
    const over = givenUp();
    const added = await readFrom(file, position);
    position += added.length;
    unread = (unread + added).slice(-100_000);
    if (unread.includes(text)) return true;
    unread = unread.slice(-text.length);
    return over ? false : undefined;
  };
  return (await until(look, { deadlineMs })) ?? false;
}

/** Bytes of a file from a position on, one character each; "" when there are none. */
export async function readFrom(file: string, position: number, most = 256 * 1024): Promise<string> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return '';
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(most), 0, most, position);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
