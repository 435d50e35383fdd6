import type { ComponentChildren } from 'preact';
import { safeHref } from './safe-href.js';

interface LinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly id?: string | undefined;
  /** `page` for the page that is shown, `true` for another current thing. */
  readonly current?: 'page' | 'true' | undefined;
  /** What Enter opens, in a row with more links than one. */
  readonly opens?: boolean | undefined;
  readonly lang?: string | undefined;
}

export const Link = ({ href, children, id, current, opens = false, lang }: LinkProps) => (
  <a
    class="nl-link"
    href={safeHref(href)}
    id={id}
    aria-current={current}
    data-open={opens ? '' : undefined}
    lang={lang}
    hreflang={lang}
    rel={href.startsWith('/') || href.startsWith('#') || href.startsWith('?') ? undefined : 'noreferrer'}
  >
    {children}
  </a>
);
