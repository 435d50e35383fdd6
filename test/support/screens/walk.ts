import { expectAccessible, signInAs, type Visitor } from '../browser/index.js';
import type { Page } from 'playwright-core';
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

/** What a visitor speaks who has not signed in, or has. */
export const languagesOf = (user: string | undefined): readonly LanguagePrefix[] =>
  user === undefined ? PUBLIC_LANGUAGES : STAFF_LANGUAGES;

export const pathnameOf = (path: string): string => new URL(path, 'http://portal').pathname;

/** Signs somebody in, unless it is a guest; either begins with a page, which gives them the secret of all their forms. */
export async function arrivesAs({ page }: Visitor, user: string | undefined): Promise<void> {
  if (user === undefined) await page.goto('/accessibility');
  else await signInAs(page, user, '/accessibility');
}

/** The page as it is now: harmless, whatever people have written, and accessible. */
export async function expectGood(page: Page, shows?: readonly string[]): Promise<void> {
  await expectHarmless(page, shows);
  await expectAccessible(page);
}

/** Looks at each page in these languages, all at the same time, and tells of all that is wrong, not of the first. */
export async function walk(
  visitor: Visitor,
  languages: readonly LanguagePrefix[],
  stops: readonly Stop[],
): Promise<void> {
  const wrong: string[] = [];
  const refusals = stops.filter(({ status = 200 }) => status >= 400);
  const inOneLanguage = async (prefix: LanguagePrefix): Promise<void> => {
    // The same refusal of the same address is provoked once, however often it comes.
    const provoked = new Map(refusals.map(({ path, status = 200 }) => [pathnameOf(`${prefix}${path}`), status]));
    for (const [path, status] of provoked) visitor.provokes(status, path);
    const page = await visitor.context.newPage();
    for (const stop of stops) await lookAt(page, prefix, stop).catch((error: unknown) => wrong.push(String(error)));
    await page.close();
  };
  await Promise.all(languages.map(inOneLanguage));
  if (wrong.length > 0) throw new Error(wrong.join('\n\n'));
}

async function lookAt(page: Page, prefix: LanguagePrefix, { path, status = 200, shows }: Stop): Promise<void> {
  const answer = await page.goto(`${prefix}${path}`);
  if (answer?.status() !== status) throw new Error(`${prefix}${path} answered ${answer?.status() ?? 'nothing'}.`);
  await expectGood(page, shows);
}
