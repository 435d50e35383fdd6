import type { Page } from 'playwright-core';
import { DEMO_USERS, demoUser } from '../../../stack/identity/demo-users.ts';

/**
 * Signs in as one of the demo users by the development provider's page, and waits to be back at the portal.
 * @param next the portal's path to arrive at; not given: where the work of this person begins
 */
export async function signInAs(page: Page, id: string, next?: string): Promise<void> {
  const user = demoUser(id);
  if (user === undefined) throw new Error(`There is no ${id}: ${DEMO_USERS.map((each) => each.id).join(', ')}`);
  await page.goto(next === undefined ? '/sign-in' : `/sign-in?${new URLSearchParams({ next }).toString()}`);
  const provider = new URL(page.url()).origin;
  await page.getByRole('heading', { name: 'Who are you today?' }).waitFor();
  await page.getByRole('button', { name: user.name, exact: true }).click();
  await page.waitForURL((url) => url.origin !== provider && !url.pathname.startsWith('/sign-in'));
}
