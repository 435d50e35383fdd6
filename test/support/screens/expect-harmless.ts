import { eventually } from '@app/testing';
import type { Page } from 'playwright-core';
import { shownAndInjected } from './in-page.mjs';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Fails when markup in somebody's text has become markup of the page, runs, or turns the words around it.
 * @param texts that must stand there as the texts that they are, at once or by the page's own renewal
 */
export async function expectHarmless(page: Page, texts: readonly string[] = []): Promise<void> {
  const wanted = texts.map(oneLine);
  await eventually(async () => {
    const { title, text, ...wrong } = await page.evaluate(shownAndInjected);
    const problems = [
      ...(title === 'owned' ? ['a script in a text has run'] : []),
      ...wrong.injected.map((element) => `markup of a text: ${element}`),
      ...wrong.unisolated.map((element) => `text that turns what is around it: ${element}`),
      ...wrong.overriding.map((element) => `an override of direction: ${element}`),
    ];
    if (problems.length > 0) throw new Error(`${page.url()} is not harmless:\n- ${problems.join('\n- ')}`);
    const missing = wanted.filter((each) => !text.includes(each));
    if (missing.length > 0) throw new Error(`${page.url()} does not show:\n- ${missing.join('\n- ')}\nbut:\n${text}`);
  }, { timeoutMs: 10_000 });
}
