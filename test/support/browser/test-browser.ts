import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { Visitor, type VisitorOptions } from './visitor.js';

const found = await findChromium();
const START_MS = 120_000;

/** `describe`; where there is no Chromium it is skipped, with the reason in its name. */
export function describeInBrowser(name: string, body: () => void): void {
  if ('missing' in found) describe.skip(`${name} [skipped: ${found.missing}]`, body);
  else describe(name, body);
}

/** One Chromium for a test file; every visitor of it has a profile of their own. */
export class TestBrowser {
  private visitors: Visitor[] = [];

  private constructor(
    readonly browser: Browser,
    private readonly origins: readonly string[],
  ) {}

  /** @param origins those that pages may ask anything of: the portal's first, then the identity provider's */
  static async open(origins: readonly string[]): Promise<TestBrowser> {
    if ('missing' in found) throw new Error(found.missing);
    const hosts = [...new Set(origins.map((origin) => new URL(origin).hostname))];
    const browser = await chromium.launch({
      executablePath: found.executablePath,
      timeout: START_MS,
      env: { ...process.env, ...found.env },
      args: [
        ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
        // No other name leads anywhere, so no test can depend on the internet.
        `--host-resolver-rules=MAP * ~NOTFOUND${hosts.map((host) => `, EXCLUDE ${host}`).join('')}`,
      ],
    });
    return new TestBrowser(browser, origins);
  }

  async visitor(options?: VisitorOptions): Promise<Visitor> {
    const visitor = await Visitor.arrive(this.browser, this.origins, options);
    this.visitors.push(visitor);
    return visitor;
  }

  /** Sees the visitors off, and fails when the pages of one of them were not clean. */
  async expectClean(): Promise<void> {
    const leaving = this.visitors;
    this.visitors = [];
    const checked = await Promise.allSettled(leaving.map((visitor) => visitor.expectClean()));
    await Promise.all(leaving.map((visitor) => visitor.leave()));
    for (const result of checked) if (result.status === 'rejected') throw result.reason;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** @param origins see TestBrowser.open */
export const openBrowser = (origins: readonly string[]): Promise<TestBrowser> => TestBrowser.open(origins);

/**
 * For the body of a `describeInBrowser`: opens a browser before the tests, fails each test whose pages were not clean,
 * and closes it in the end.
 * @param origins asked once the `beforeAll` hooks before this call are done
 */
export function useBrowser(origins: () => readonly string[]): { visitor(options?: VisitorOptions): Promise<Visitor> } {
  let browser: TestBrowser | undefined;
  beforeAll(async () => {
    browser = await openBrowser(origins());
  }, 60_000);
  afterEach(() => browser?.expectClean());
  afterAll(() => browser?.close());
  return {
    visitor: (options) => {
      if (browser === undefined) throw new Error('Visitors come when the tests have begun.');
      return browser.visitor(options);
    },
  };
}
