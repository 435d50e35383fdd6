import type { Page } from 'playwright-core';
import { focusState } from './in-page.mjs';

/** Fails unless the focused element shows it (an outline or a shadow), lies in the window and under nothing else. */
export async function expectFocusVisible(page: Page): Promise<void> {
  const state = await page.evaluate(focusState);
  if (state === undefined) throw new Error('Nothing has the focus.');
  const { element, hasIndicator, isInView, coveredBy } = state;
  const problems = [
    ...(hasIndicator ? [] : ['shows no focus']),
    ...(isInView ? [] : ['is not wholly in the window']),
    ...coveredBy.map((other) => `is covered by ${other}`),
  ];
  if (problems.length > 0) throw new Error(`The focused ${element} ${problems.join(', ')}.`);
}
