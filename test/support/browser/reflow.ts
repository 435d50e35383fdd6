import type { Page } from 'playwright-core';
import { layoutProblems } from './in-page.mjs';
import { setTextSize } from './text-size.js';

const NARROW = { width: 320, height: 640 };
const USUAL = { width: 1280, height: 800 };

/**
 * Fails when the page as it is now must be scrolled sideways, or cuts text off: in a window of 320 CSS pixels, which is
 * page zoom of 400 % (WCAG 1.4.10), and with text of 200 % (1.4.4). The page gets its own window and text back.
 */
export async function expectReflows(page: Page): Promise<void> {
  const before = page.viewportSize() ?? USUAL;
  const problems = [];
  try {
    await page.setViewportSize(NARROW);
    problems.push(...(await problemsOf(page, 'at 320 px')));
    await page.setViewportSize(USUAL);
    await setTextSize(page, 200);
    problems.push(...(await problemsOf(page, 'with text of 200 %')));
  } finally {
    await setTextSize(page, 100);
    await page.setViewportSize(before);
  }
  if (problems.length > 0) throw new Error(`${page.url()} does not reflow:\n- ${problems.join('\n- ')}`);
}

async function problemsOf(page: Page, when: string): Promise<readonly string[]> {
  const { overflow, tooWide, cut } = await page.evaluate(layoutProblems);
  return [
    ...(overflow > 0 ? [`${when} the page is ${overflow} px too wide: ${tooWide.join(', ')}`] : []),
    ...cut.map((element) => `${when} text is cut off: ${element}`),
  ];
}
