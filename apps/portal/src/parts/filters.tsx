import type { ComponentChildren } from 'preact';
import { wordsOf } from '../shell/language.js';
import type { Language, Messages } from '../shell/language.js';
import { Button } from './button.js';
import { safeHref } from './safe-href.js';

const WORDS: Messages<{ readonly label: string; readonly show: string; readonly clear: string }> = {
  nl: { label: 'Filters', show: 'Toon', clear: 'Wis filters' },
  en: { label: 'Filters', show: 'Show', clear: 'Clear filters' },
  de: { label: 'Filter', show: 'Anzeigen', clear: 'Filter löschen' },
};

interface FiltersProps {
  readonly language: Language;
  /** The address of the list. */
  readonly action: string;
  /** Fields, all of them optional. */
  readonly children: ComponentChildren;
  /** The address of the list without filters, when any is set. */
  readonly clear?: string | undefined;
}

/** The filters of a list: a plain GET form, so that a filtered list has an address. */
export function Filters({ language, action, children, clear }: FiltersProps) {
  const words = wordsOf(WORDS, language);
  return (
    <form class="do-filters" method="get" action={safeHref(action)} role="search" aria-label={words.label}>
      {children}
      <div class="do-actions">
        <Button kind="secondary">{words.show}</Button>
        {clear !== undefined && (
          <a class="nl-link" href={safeHref(clear)}>
            {words.clear}
          </a>
        )}
      </div>
    </form>
  );
}
