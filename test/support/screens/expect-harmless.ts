import { eventually } from '@app/testing';
import type { Page } from 'playwright-core';
import { shownAndInjected, type ShownAndInjected } from './in-page.mjs';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/**
 * Fails when markup in somebody's text has become markup of the page, when a script in it ran, or when it turns the words
 * around it.
 * @param texts that must stand there as the texts that they are: at once, or when the page has renewed itself
 */
export async function expectHarmless(page: Page, texts: readonly string[] = []): Promise<void> {
  const problems = await eventually(
    async () => {
      const seen = await page.evaluate(shownAndInjected);
      const found = problemsOf(seen);
      const missing = texts.filter((each) => !seen.text.includes(oneLine(each)));
      if (found.length > 0 || missing.length === 0) return found;
      throw new Error(`${page.url()} does not show\n- ${missing.join('\n- ')}\nbut\n${seen.text}`);
    },
    { timeoutMs: 30_000, everyMs: 100 },
  );
  if (problems.length > 0) throw new Error(`${page.url()} is not harmless:\n- ${problems.join('\n- ')}`);
}

const problemsOf = ({ title, injected, unisolated, overriding }: ShownAndInjected): readonly string[] => [
  ...(title === 'owned' ? ['a script in a text has run'] : []),
  ...injected.map((element) => `markup of a text: ${element}`),
  ...unisolated.map((element) => `text that turns what stands around it: ${element}`),
  ...overriding.map((element) => `an override of direction: ${element}`),
];
