import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Fills `folder` once. The work goes into a folder beside it that gets the name at the end, so a half-filled one is
 * never taken for a whole one, and of two who fill it at the same time the first wins.
 */
export async function fillOnce(folder: string, fill: (emptyFolder: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(dirname(folder), { recursive: true });
  const aside = await mkdtemp(join(dirname(folder), '.filling-'));
  try {
    await fill(aside);
    await rename(aside, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
