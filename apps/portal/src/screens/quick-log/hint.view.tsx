import type { JSX } from 'preact';
import { CheckboxField, RadioGroup } from '../../parts/choice-field.js';
import { Name } from '../../parts/name.js';
import { wordsOf, type Language } from '../../shell/language.js';
import type { Hint, KnownCompany, Reason } from './find-known.js';
import { hintMessages, type HintWords } from './hint.messages.js';

export interface HintModel {
  readonly language: Language;
  readonly hint: Hint;
  /** The id of the company that was ticked before. */
  readonly known: string | undefined;
  /** What is wrong with the tick. */
  readonly error?: string | undefined;
}

/** What stands in the status region under the name: it is heard, not focused, so whoever knows better types on. */
export function HintView(model: HintModel): JSX.Element | null {
  const { language, hint } = model;
  const words = wordsOf(hintMessages, language);
  if (hint.state === 'silent') return null;
  if (hint.state === 'away') return <p class="do-quiet">{words.away}</p>;
  const [first, ...others] = hint.companies;
  if (first === undefined) return <p class="do-quiet">{words.nobody}</p>;
  return (
    <div class="do-panel">
      {others.length === 0 ? (
        <One {...model} {...{ words, company: first }} />
      ) : (
        <Several {...model} {...{ words, companies: hint.companies }} />
      )}
    </div>
  );
}

type Told = HintModel & { readonly words: HintWords };

const One = ({ language, words, known, error, company }: Told & { readonly company: KnownCompany }): JSX.Element => (
  <>
    <p>
      <Sentence {...{ words, company }} />
    </p>
    <CheckboxField
      {...{ language, name: 'known', label: words.thisIsIt, error }}
      {...{ value: company.id, checked: known === company.id }}
    />
  </>
);

type Choices = Told & { readonly companies: readonly KnownCompany[] };

const Several = ({ language, words, known, error, companies }: Choices): JSX.Element => (
  <RadioGroup
    {...{ language, name: 'known', label: words.which, error }}
    value={companies.some(({ id }) => id === known) ? known : ''}
    choices={[
      ...companies.map((company) => ({ value: company.id, label: <Sentence {...{ words, company }} /> })),
      { value: '', label: words.noneOfThese },
    ]}
  />
);

const Sentence = ({ words, company }: { readonly words: HintWords; readonly company: KnownCompany }): JSX.Element => (
  <span>
    {words[company.certainty]} <Name>{company.name}</Name>, {words.because}{' '}
    {company.reasons.map((reason, index) => (
      <span key={reason.kind}>
        {index === 0 ? '' : ', '}
        <Why {...{ words, reason }} />
      </span>
    ))}
    .
  </span>
);

function Why({ words, reason }: { readonly words: HintWords; readonly reason: Reason }): JSX.Element {
  const told = reason.kind === 'beginsSo' ? words.beginsSo : words.reasons[reason.kind];
  return told === undefined ? <span lang="en">{reason.text}</span> : <span>{told}</span>;
}
