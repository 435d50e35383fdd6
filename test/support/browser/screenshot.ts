import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { placesOf } from '../../../stack/places.ts';

/**
 * A picture of the page as PNG in SCREENSHOTS (`.cache/screenshots`), and where it lies. Movements stand still and the
 * caret is left out, so that the same page gives the same picture.
 * @param name without the ending
 */
export async function screenshot(page: Page, name: string, { fullPage = true } = {}): Promise<string> {
  const folder = process.env['SCREENSHOTS'] ?? join(placesOf(process.env).cache, 'screenshots');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, fullPage, animations: 'disabled', caret: 'hide' });
  return path;
}
