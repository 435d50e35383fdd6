import type { ComponentChildren } from 'preact';
import { wordsOf } from '../shell/language.js';
import type { Language, Messages } from '../shell/language.js';
import { safeHref } from './safe-href.js';

const WORDS: Messages<string> = { nl: 'Kruimelpad', en: 'Breadcrumb', de: 'Brotkrümelpfad' };

export interface Crumb {
  readonly href: string;
  readonly label: ComponentChildren;
}

/** The pages above this one; the page itself is its heading. */
export const Breadcrumb = ({
  language,
  crumbs,
}: {
  readonly language: Language;
  readonly crumbs: readonly Crumb[];
}) => (
  <nav class="do-breadcrumb" aria-label={wordsOf(WORDS, language)}>
    <ol>
      {crumbs.map(({ href, label }) => (
        <li key={href}>
          <a class="nl-link" href={safeHref(href)}>
            {label}
          </a>
        </li>
      ))}
    </ol>
  </nav>
);
