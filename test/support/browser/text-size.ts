import type { Page } from 'playwright-core';

/** Chromium's own usual sizes, in CSS pixels. */
const STANDARD = 16;
const FIXED = 13;

/**
 * Sets the size of text as a person does in the settings of the browser, in per cent of the usual one: what a page
 * measures in `rem` or `em` grows, what it nails down in pixels does not. It stays for the pages that follow.
 */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const fontSizes = { standard: Math.round((STANDARD * percent) / 100), fixed: Math.round((FIXED * percent) / 100) };
  await session.send('Page.setFontSizes', { fontSizes });
}
