import type { ComponentChildren } from 'preact';
import { formatNumber } from '../shell/format.js';
import { wordsOf } from '../shell/language.js';
import type { Language, Messages } from '../shell/language.js';

const WORDS: Messages<{ readonly range: (low: string, high: string) => string; readonly of: (all: string) => string }> =
  {
    nl: { range: (low, high) => `${low} tot ${high}`, of: (all) => `van ${all}` },
    en: { range: (low, high) => `${low} to ${high}`, of: (all) => `of ${all}` },
    de: { range: (low, high) => `${low} bis ${high}`, of: (all) => `von ${all}` },
  };

interface ScoreRangeProps {
  readonly language: Language;
  /** What is scored, such as `Score`. */
  readonly label: string;
  readonly low: number;
  /** The same as `low` once nothing is unknown any more. */
  readonly high: number;
  /** The most that can be reached. */
  readonly most?: number | undefined;
  /** Why it is what it is, or what would narrow it. */
  readonly children?: ComponentChildren;
}

/** A score, or the range in which it lies: in words, and as a bar that says the same. */
export function ScoreRange({ language, label, low, high, most = 100, children }: ScoreRangeProps) {
  const words = wordsOf(WORDS, language);
  const number = (value: number): string => formatNumber(value, language, { maximumFractionDigits: 0 });
  const text = low === high ? number(low) : words.range(number(low), number(high));
  const at = (value: number): number => Math.round((Math.min(Math.max(value, 0), most) / most) * 1000) / 10;
  return (
    <div class="do-range">
      <p>
        {label} <span class="do-range__value">{text}</span> <span class="do-quiet">{words.of(number(most))}</span>
      </p>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="do-range__track" width="100" height="4" />
        <rect
          class="do-range__span"
          x={low === high ? 0 : at(low)}
          width={low === high ? at(high) : at(high) - at(low)}
          height="4"
        />
      </svg>
      {children !== undefined && <div class="do-quiet">{children}</div>}
    </div>
  );
}
