import type { ComponentChildren } from 'preact';
import { formatNumber } from '../shell/format.js';
import { wordsOf } from '../shell/language.js';
import type { Language, Messages } from '../shell/language.js';

const WORDS: Messages<(done: string, all: string) => string> = {
  nl: (done, all) => `${done} van ${all}`,
  en: (done, all) => `${done} of ${all}`,
  de: (done, all) => `${done} von ${all}`,
};

interface ProgressProps {
  readonly language: Language;
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly done: number;
  /** Left out when nobody knows how much it is: the bar then only shows that it runs. */
  readonly all?: number | undefined;
  /** Words instead of the numbers: `405 van ten hoogste 412, 18 seconden bezig`. */
  readonly text?: string | undefined;
  /** How to stop it. */
  readonly children?: ComponentChildren;
}

/** What runs, how far it is, and how to stop it. */
export const Progress = ({ language, id, label, done, all, text, children }: ProgressProps) => (
  <div class="do-progress">
    <label for={id}>{label}</label>
    <progress id={id} max={all} value={all === undefined ? undefined : Math.min(done, all)} />
    <p class="do-quiet">
      {text ??
        (all === undefined
          ? formatNumber(done, language)
          : wordsOf(WORDS, language)(formatNumber(done, language), formatNumber(all, language)))}
    </p>
    {children}
  </div>
);
