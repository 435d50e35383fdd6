import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { Keys } from './keys.js';
import { Problems } from './problems.js';
import { forbidScripts } from './scripts.js';
import { setTextSize } from './text-size.js';

export interface VisitorOptions {
  /** `nl-NL` unless given; sets Accept-Language too. */
  readonly locale?: string;
  /** CSS pixels; 1280 by 800 unless given, `phone` is 320 by 640. */
  readonly viewport?: 'phone' | { readonly width: number; readonly height: number };
  /** Whether the pages may run scripts; they may unless `false`. */
  readonly javaScript?: boolean;
  /** Per cent of the usual size of text, as in the settings of a browser; the layout keeps its width. */
  readonly textSize?: number;
  /** Per cent of page zoom: the window holds fewer CSS pixels, each of them larger. */
  readonly zoom?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

const USUAL = { width: 1280, height: 800 };
const PHONE = { width: 320, height: 640 };
const ACTION_MS = 60_000;

/** Somebody with a browser profile of their own: no cookies yet, and everything that goes wrong is written down. */
export class Visitor {
  readonly keys: Keys;

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly problems: Problems,
  ) {
    this.keys = new Keys(page);
  }

  /** `origins`: those that pages may ask anything of; paths are relative to the first. */
  static async arrive(browser: Browser, origins: readonly string[], options: VisitorOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({ ...settings(options), ...(origins[0] && { baseURL: origins[0] }) });
    context.setDefaultTimeout(ACTION_MS);
    const problems = new Problems(context, origins);
    const page = await context.newPage();
    if (options.javaScript === false) await forbidScripts(page);
    if (options.textSize !== undefined) await setTextSize(page, options.textSize);
    return new Visitor(context, page, problems);
  }

  /** The next answer with this status from this path (without its query) is wanted: no problem, but it must come. */
  provokes(status: number, path: string | RegExp): void {
    this.problems.provokes(status, path);
  }

  /** For tests that take servers away: problems whose text matches are none. */
  tolerates(pattern: RegExp): void {
    this.problems.tolerates(pattern);
  }

  /** Fails with everything that went wrong since the visitor came. */
  async expectClean(): Promise<void> {
    // What the pages had to say before this question has arrived when it is answered.
    await Promise.all(this.context.pages().map((page) => page.title().catch(() => '')));
    const problems = this.problems.list();
    if (problems.length > 0) throw new Error(`The pages are not clean:\n- ${[...new Set(problems)].join('\n- ')}`);
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}

function settings(options: VisitorOptions): BrowserContextOptions {
  const { locale = 'nl-NL', viewport = USUAL, zoom = 100 } = options;
  const { width, height } = viewport === 'phone' ? PHONE : viewport;
  return {
    ...{ locale, timezoneId: 'Europe/Amsterdam' },
    viewport: { width: Math.round((width * 100) / zoom), height: Math.round((height * 100) / zoom) },
    deviceScaleFactor: zoom / 100,
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    reducedMotion: options.reducedMotion ?? 'no-preference',
  };
}
