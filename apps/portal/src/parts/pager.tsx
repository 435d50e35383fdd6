import { wordsOf } from '../shell/language.js';
import type { Language, Messages } from '../shell/language.js';
import { safeHref } from './safe-href.js';

const WORDS: Messages<{
  readonly label: string;
  readonly first: string;
  readonly previous: string;
  readonly next: string;
}> = {
  nl: { label: 'Bladeren', first: 'Eerste', previous: 'Vorige', next: 'Volgende' },
  en: { label: 'Pages', first: 'First', previous: 'Previous', next: 'Next' },
  de: { label: 'Seiten', first: 'Erste', previous: 'Zurück', next: 'Weiter' },
};

interface PagerProps {
  readonly language: Language;
  readonly first?: string | undefined;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  /** What is shown: `1 tot 50 van 131`. */
  readonly shown?: string | undefined;
}

const STEPS = [
  ['first', '« ', ''],
  ['previous', '‹ ', ''],
  ['next', '', ' ›'],
] as const;

/** To the other pages of a list; nothing when there is one page only. */
export function Pager({ language, shown, ...addresses }: PagerProps) {
  const steps = STEPS.filter(([step]) => addresses[step] !== undefined);
  if (steps.length === 0) return null;
  const words = wordsOf(WORDS, language);
  return (
    <nav class="utrecht-pagination do-pager" aria-label={words.label}>
      {steps.map(([step, before, after]) => (
        <a
          key={step}
          class="utrecht-pagination__relative-link"
          href={safeHref(addresses[step] ?? '')}
          rel={step === 'next' ? 'next' : step === 'previous' ? 'prev' : undefined}
        >
          <span aria-hidden="true">{before}</span>
          {words[step]}
          <span aria-hidden="true">{after}</span>
        </a>
      ))}
      {shown !== undefined && <span class="do-quiet">{shown}</span>}
    </nav>
  );
}
