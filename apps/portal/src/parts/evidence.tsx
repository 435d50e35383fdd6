import type { ComponentChildren } from 'preact';
import { wordsOf } from '../shell/language.js';
import type { Language, Messages } from '../shell/language.js';
import { Name } from './name.js';
import { Table } from './table.js';

/** How much a piece of evidence says: strongly for, for, nothing, against, strongly against. */
export type Weight = '++' | '+' | '0' | '-' | '--';

interface Words {
  readonly weights: Readonly<Record<Weight, string>>;
  readonly field: string;
  readonly says: string;
  readonly weight: string;
  readonly none: string;
}

const WORDS: Messages<Words> = {
  nl: {
    weights: { '++': 'sterk voor', '+': 'voor', '0': 'telt niet', '-': 'tegen', '--': 'sterk tegen' },
    ...{ field: 'Gegeven', says: 'Wat het zegt', weight: 'Weegt', none: 'onbekend' },
  },
  en: {
    weights: { '++': 'strongly for', '+': 'for', '0': 'does not count', '-': 'against', '--': 'strongly against' },
    ...{ field: 'Field', says: 'What it says', weight: 'Weight', none: 'unknown' },
  },
  de: {
    weights: { '++': 'stark dafür', '+': 'dafür', '0': 'zählt nicht', '-': 'dagegen', '--': 'stark dagegen' },
    ...{ field: 'Angabe', says: 'Was es sagt', weight: 'Gewicht', none: 'unbekannt' },
  },
};

/** A service's weight, -100 to 100, as one of five marks. */
export function markOf(weight: number): Weight {
  if (weight >= 90) return '++';
  if (weight >= 20) return '+';
  if (weight <= -90) return '--';
  return weight <= -20 ? '-' : '0';
}

const CLASSES: Readonly<Record<Weight, string>> = {
  '++': 'do-weight do-weight--for',
  '+': 'do-weight do-weight--for',
  '0': 'do-weight do-weight--none',
  '-': 'do-weight do-weight--against',
  '--': 'do-weight do-weight--against',
};

export const WeightMark = ({ language, weight }: { readonly language: Language; readonly weight: Weight }) => (
  <span class={CLASSES[weight]}>
    <span aria-hidden="true">{weight.replaceAll('-', '−')}</span>
    <span class="do-hidden">{wordsOf(WORDS, language).weights[weight]}</span>
  </span>
);

export interface Reason {
  readonly key: string;
  readonly weight: Weight;
  /** The reason in words: `zelfde naam op een spatie na`. */
  readonly words: ComponentChildren;
}

/** Reasons in words, each with its weight. */
export const Evidence = ({
  language,
  reasons,
}: {
  readonly language: Language;
  readonly reasons: readonly Reason[];
}) => (
  <ul class="do-evidence">
    {reasons.map(({ key, weight, words }) => (
      <li key={key}>
        <WeightMark language={language} weight={weight} />
        <span>{words}</span>
      </li>
    ))}
  </ul>
);

export interface Comparison extends Reason {
  /** What is compared: `naam`. */
  readonly field: string;
  readonly left?: string | undefined;
  readonly right?: string | undefined;
}

interface EvidenceTableProps {
  readonly language: Language;
  readonly id: string;
  readonly caption: string;
  /** What the two sides are called. */
  readonly sides: readonly [left: string, right: string];
  readonly comparisons: readonly Comparison[];
}

/** Two records side by side: the values, what they say, and its weight. */
export function EvidenceTable({ language, id, caption, sides, comparisons }: EvidenceTableProps) {
  const words = wordsOf(WORDS, language);
  const value = (text: string | undefined) =>
    text === undefined ? <span class="do-quiet">{words.none}</span> : <Name>{text}</Name>;
  return (
    <Table
      {...{ language, id, caption }}
      rows={comparisons}
      rowKey={({ key }) => key}
      columns={[
        { key: 'field', header: words.field, names: true, cell: ({ field }) => field },
        { key: 'left', header: sides[0], cell: ({ left }) => value(left) },
        { key: 'right', header: sides[1], cell: ({ right }) => value(right) },
        { key: 'says', header: words.says, cell: ({ words: reason }) => reason },
        { key: 'weight', header: words.weight, cell: ({ weight }) => <WeightMark {...{ language, weight }} /> },
      ]}
    />
  );
}
