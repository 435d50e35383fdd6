import type { Page } from 'playwright-core';
import { expectAccessible, signInAs, type Visitor } from '../browser/index.js';
import { expectHarmless } from './expect-harmless.js';

/** One look at a page of the portal. */
export interface Stop {
  /** Without the language. */
  readonly path: string;
  /** 200 unless given. */
  readonly status?: number;
  /** Texts of people that stand there. */
  readonly shows?: readonly string[];
}

export type LanguagePrefix = '' | '/en' | '/de';

/** Staff read Dutch and English. */
export const STAFF_LANGUAGES: readonly LanguagePrefix[] = ['', '/en'];
export const PUBLIC_LANGUAGES: readonly LanguagePrefix[] = ['', '/en', '/de'];

const pathnameOf = (path: string): string => new URL(path, 'http://portal').pathname;

/** The same page in each language at the same time, each in a window of its own; tells of all that is wrong, not the first. */
export async function walk(
  visitor: Visitor,
  languages: readonly LanguagePrefix[],
  stops: readonly Stop[],
): Promise<void> {
  const wrong: string[] = [];
  const inOneLanguage = async (prefix: LanguagePrefix): Promise<void> => {
    const page = await visitor.context.newPage();
    for (const stop of stops) {
      const { status = 200, path, shows } = stop;
      if (status >= 400) visitor.provokes(status, pathnameOf(`${prefix}${path}`));
      try {
        const answer = await page.goto(`${prefix}${path}`);
        if (answer?.status() !== status) throw new Error(`${prefix}${path} answered ${answer?.status() ?? 'nothing'}.`);
        await expectGood(page, shows);
      } catch (error) {
        wrong.push(String(error));
      }
    }
    await page.close();
  };
  await Promise.all(languages.map(inOneLanguage));
  if (wrong.length > 0) throw new Error(wrong.join('\n\n'));
}

/** The page as it is now: harmless, whatever people have written, and accessible. */
export async function expectGood(page: Page, shows?: readonly string[]): Promise<void> {
  await expectHarmless(page, shows);
  await expectAccessible(page);
}

/** Somebody whose own first page is none of the walk. */
export async function arrivesAs(visitor: Visitor, user: string | undefined): Promise<void> {
  if (user !== undefined) await signInAs(visitor.page, user, '/accessibility');
}
