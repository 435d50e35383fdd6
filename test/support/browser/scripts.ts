import type { CDPSession, Page } from 'playwright-core';

/** The pages whose scripts are switched off, each with the session that holds the switch. */
const switches = new WeakMap<Page, CDPSession>();

const set = (session: CDPSession, value: boolean): Promise<object> =>
  session.send('Emulation.setScriptExecutionDisabled', { value });

/** Switches the scripts of a page off, for all documents that it will show. Playwright's own switch has no way back. */
export async function forbidScripts(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await set(session, true);
  switches.set(page, session);
}

/** Lets a tool that needs timers look at a page without scripts. Those of the page itself do not start by this. */
export async function withTimers<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const session = switches.get(page);
  if (session === undefined) return look();
  await set(session, false);
  try {
    return await look();
  } finally {
    await set(session, true);
  }
}
