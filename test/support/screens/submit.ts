import type { Page, Response } from 'playwright-core';
import type { Visitor } from '../browser/index.js';
import { expectHarmless } from './expect-harmless.js';
import type { PortalForm } from './forms.js';
import { FORGED, REFUSED } from './hostile.js';
import { fieldsWithout, fillForm } from './in-page.mjs';
import { expectGood, pathnameOf, type LanguagePrefix } from './walk.js';

const isShown = (answer: Response): boolean =>
  answer.request().isNavigationRequest() && (answer.status() < 300 || answer.status() >= 400);

/** Presses a button, which sends its form. @returns the status of the page that is shown in the end */
export async function press(page: Page, button: string): Promise<number> {
  const [answer] = await Promise.all([
    page.waitForResponse(isShown),
    page.waitForEvent('load'),
    page.locator(button).first().click(),
  ]);
  return answer.status();
}

async function send(page: Page, prefix: LanguagePrefix, { path, form, button }: PortalForm, tampers: boolean) {
  await page.goto(`${prefix}${path}`);
  await page.evaluate(fillForm, { selector: form, value: tampers ? FORGED : REFUSED, tampers });
  return press(page, `${form} ${button ?? '.do-actions button'}`);
}

/** With hostile text in every field: it comes back as it was typed, and what is wrong with it stands beside it. */
export async function expectRefused(visitor: Visitor, prefix: LanguagePrefix, form: PortalForm): Promise<void> {
  const { status = 400, path } = form;
  if (status >= 400) visitor.provokes(status, pathnameOf(`${prefix}${path}`));
  const page = await visitor.context.newPage();
  const answered = await send(page, prefix, form, false);
  if (answered !== status) throw new Error(`${prefix}${path} was answered with ${answered}.`);
  await expectGood(page);
  const lost = form.forgets ? [] : await page.evaluate(fieldsWithout, { selector: form.form, value: REFUSED });
  if (lost.length > 0) throw new Error(`${prefix}${path} has lost what was typed into ${lost.join(', ')}.`);
  await page.close();
}

/** With hostile text where no hand can type, too: the portal says that it cannot take it. */
export async function expectUnmoved(visitor: Visitor, form: PortalForm): Promise<void> {
  visitor.tolerates(/^answer 4\d\d: POST/);
  const page = await visitor.context.newPage();
  const status = await send(page, '', form, true);
  if (status >= 500) throw new Error(`${form.path} was answered with ${status}.`);
  await expectHarmless(page);
  await page.close();
}
