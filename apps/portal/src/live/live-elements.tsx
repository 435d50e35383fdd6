import { createHash } from 'node:crypto';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { LiveElement } from './live-part.js';

/** Assistive technology reads news aloud, so it must not come in a stream of words. */
const NEWS_EVERY_MS = 5_000;

/**
 * htmx puts each element in the place of the one with its id and leaves focus, caret and typed text alone. Lines of an event
 * must not break, so the markup goes as one.
 */
const partial = ({ id, view }: LiveElement): string =>
  renderToString(h('hx-partial', { 'hx-target': `#${id}`, 'hx-swap': 'outerMorph' }, view)).replaceAll(
    /\r\n|\r|\n/g,
    '&#10;',
  );

const digestOf = (markup: string): string => createHash('sha256').update(markup).digest('base64url');

/** What one page was last sent of its elements: only what differs is sent again. */
export class SentElements {
  private readonly digests = new Map<string, string>();
  private quietUntil = 0;

  /** The markup to send; `newsAt` when news has to wait, in the milliseconds of `now`. */
  take(elements: readonly LiveElement[], now: number): { readonly markup: string; readonly newsAt?: number } {
    const changed = elements
      .filter(({ isAway }) => isAway !== true)
      .map((element) => ({ ...element, markup: partial(element) }))
      .filter(({ id, markup }) => this.digests.get(id) !== digestOf(markup));
    const isQuiet = now < this.quietUntil;
    const sent = changed.filter(({ isNews }) => isNews !== true || !isQuiet);
    if (sent.some(({ isNews }) => isNews === true)) this.quietUntil = now + NEWS_EVERY_MS;
    for (const { id, markup } of sent) this.digests.set(id, digestOf(markup));
    const markup = sent.map((element) => element.markup).join('');
    return sent.length < changed.length ? { markup, newsAt: this.quietUntil } : { markup };
  }
}
