import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { runAxe } from './in-page.mjs';
import { withTimers } from './scripts.js';

/** WCAG 2.2 AA with everything that it includes, and what axe thinks good beyond that. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails when axe finds anything on the page as it is now: rule, element, and what to do. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  const { passes, violations } = await withTimers(page, () => page.evaluate(runAxe, TAGS));
  if (passes === 0) throw new Error(`axe found nothing to check on ${page.url()}`);
  if (violations.length === 0) return;
  const lines = violations.flatMap(({ id, impact, help, nodes }) => [
    `- ${id} (${impact ?? 'minor'}): ${help}`,
    ...nodes.map(({ target, summary }) => `    ${target}\n      ${summary.replaceAll('\n', '\n      ')}`),
  ]);
  throw new Error(`${page.url()} is not accessible:\n${lines.join('\n')}`);
}
