import { eventually } from '@app/testing';
import type { CDPSession, Page } from 'playwright-core';

/** More than any page of ours has to tab through. */
const MOST_TABS = 150;

/** The keyboard of a visitor, which counts what is pressed besides the text that is typed. */
export class Keys {
  private count = 0;
  private session: Promise<CDPSession> | undefined;

  constructor(private readonly page: Page) {}

  /** Keys pressed so far, besides text: a measure of how quick a screen is to work with. */
  get presses(): number {
    return this.count;
  }

  /** Presses keys by their names: `Enter`, `ArrowDown`, `Shift+Tab`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.count += 1;
    }
  }

  /** Types text where the focus is. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /**
   * Presses Tab until something with this accessible name has the focus; no key when it has it already.
   * @throws with the names that were passed, when none is called so
   */
  async tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
      const focused = await this.focusedName();
      if (focused !== undefined && (typeof name === 'string' ? focused === name : name.test(focused))) return;
      passed.push(focused ?? '(the page)');
      await this.press(key);
    }
    throw new Error(
      `Nothing called ${String(name)} takes the focus; ${key} led to: ${[...new Set(passed)].join(', ')}`,
    );
  }

  /**
   * Waits until something with this accessible name has the focus: pages and scripts give it after a moment.
   * @throws with the name of what has it instead
   */
  async expectFocused(name: string): Promise<void> {
    await eventually(async () => {
      const focused = await this.focusedName();
      if (focused !== name) throw new Error(`${focused ?? 'The page'} has the focus, not ${name}.`);
    });
  }

  /** The accessible name of what has the focus, as assistive technology is told it; undefined when nothing has. */
  async focusedName(): Promise<string | undefined> {
    this.session ??= this.page.context().newCDPSession(this.page);
    const session = await this.session;
    const expression = 'document.activeElement === document.body ? null : document.activeElement';
    const { result } = await session.send('Runtime.evaluate', { expression });
    if (result.objectId === undefined) return undefined;
    const { objectId } = result;
    const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
    await session.send('Runtime.releaseObject', { objectId });
    return String(nodes[0]?.name?.value ?? '').trim();
  }
}
