import type { Service } from '@app/contracts';
import type { JSX } from 'preact';
import { Breadcrumb } from '../../parts/breadcrumb.js';
import { Button, ButtonLink } from '../../parts/button.js';
import { Clock } from '../../parts/clock.js';
import { DescriptionList, type Fact } from '../../parts/description-list.js';
import { ErrorSummary } from '../../parts/error-summary.js';
import { TextAreaField } from '../../parts/field.js';
import { Name } from '../../parts/name.js';
import { formatNumber } from '../../shell/format.js';
import { FormToken } from '../../shell/form-token.js';
import { pathIn, wordsOf, type Language } from '../../shell/language.js';
import { LetterBadge, lettersPath } from './dead-letters.view.js';
import { adviceFor, wrongWith } from './letter-words.js';
import { operationsMessages } from './operations.messages.js';
import type { Letter, OpenedLetter } from './operator-services.js';

export interface DeadLetterModel {
  readonly language: Language;
  readonly csrf: string;
  readonly service: Service;
  readonly letter: OpenedLetter;
  readonly errors: readonly string[];
}

const letterPath = (language: Language, service: Service, id: string): string =>
  pathIn(language, `/operations/dead-letters/${service}/${id}`);

const Above = ({ language, service }: { readonly language: Language; readonly service: Service }): JSX.Element => {
  const words = wordsOf(operationsMessages, language);
  return (
    <Breadcrumb
      language={language}
      crumbs={[
        { href: pathIn(language, '/operations'), label: words.title },
        { href: lettersPath(language, service), label: words.letters(words.services[service]) },
      ]}
    />
  );
};

/** One dead letter: what is wrong, what to do, and the record as the text that it is. */
export function DeadLetterView(model: DeadLetterModel): JSX.Element {
  const { language, service, letter, errors } = model;
  const words = wordsOf(operationsMessages, language);
  return (
    <div class="do-page do-page--wide">
      <ErrorSummary language={language} errors={errors.map((message) => ({ message }))} />
      <Above {...{ language, service }} />
      <div class="do-title">
        <h1>{wrongWith(letter.errorCode, language)}</h1>
        <p class="do-row">
          <LetterBadge language={language} state={letter.state} />
          <Name>{letter.errorMessage}</Name>
        </p>
      </div>
      {letter.state !== 'redriven' && <WhatToDo {...model} />}
      <section class="do-stack do-stack--tight" aria-labelledby="letter-facts">
        <h2 id="letter-facts">{words.details}</h2>
        <DescriptionList facts={factsOf(language, letter)} />
      </section>
      <LetterRecord language={language} letter={letter} />
    </div>
  );
}

function WhatToDo({ language, csrf, service, letter }: DeadLetterModel): JSX.Element {
  const words = wordsOf(operationsMessages, language);
  const path = letterPath(language, service, letter.id);
  return (
    <section class="do-card do-card--first" aria-labelledby="letter-do">
      <h2 id="letter-do">{words.doNow}</h2>
      <p>{words.advice[adviceFor(letter.errorCode)]}</p>
      <ul class="do-list">
        {letter.recordState !== 'gone' && (
          <li>
            <form method="post" action={path}>
              <FormToken visit={{ csrf }} />
              <Button kind="secondary">{words.redrive}</Button>
            </form>
            <span class="do-list__main">{words.redriveText}</span>
          </li>
        )}
        {letter.state === 'waiting' && (
          <li>
            <ButtonLink kind="secondary" href={`${path}/discard`}>
              {words.discard}
            </ButtonLink>
            <span class="do-list__main">{words.discardText}</span>
          </li>
        )}
      </ul>
    </section>
  );
}

function factsOf(language: Language, letter: OpenedLetter): readonly Fact[] {
  const words = wordsOf(operationsMessages, language);
  const { letterFacts: names } = words;
  const text = (key: keyof typeof names, value: string | undefined): readonly Fact[] =>
    value === undefined ? [] : [{ key, name: names[key], value: <Name>{value}</Name> }];
  return [
    ...text('code', letter.errorCode),
    ...text('message', letter.errorMessage),
    ...text('type', letter.eventType),
    ...text('subject', letter.subject),
    ...text('eventTime', letter.eventTime),
    ...text('group', letter.group),
    ...text('attempts', formatNumber(letter.attempts, language)),
    { key: 'at', name: names.at, value: <Clock language={language} at={letter.deadAt} /> },
    ...text('origin', letter.origin),
    ...decidedFacts(language, letter),
    ...text('reason', letter.reason),
  ];
}

function decidedFacts(language: Language, { decidedAt, decidedBy }: Letter): readonly Fact[] {
  if (decidedAt === undefined) return [];
  const value = (
    <>
      <Clock language={language} at={decidedAt} />
      {decidedBy !== undefined && (
        <>
          , <Name>{decidedBy}</Name>
        </>
      )}
    </>
  );
  return [{ key: 'decided', name: wordsOf(operationsMessages, language).letterFacts.decided, value }];
}

/** Somebody may have sent anything: it is shown as text, and is not marked up in any way. */
function LetterRecord({
  language,
  letter,
}: {
  readonly language: Language;
  readonly letter: OpenedLetter;
}): JSX.Element {
  const words = wordsOf(operationsMessages, language);
  const { record, recordState } = letter;
  return (
    <section class="do-stack" aria-labelledby="letter-record">
      <h2 id="letter-record">{words.record}</h2>
      {record === undefined ? (
        recordState !== 'kept' && <p>{words.recordStates[recordState]}</p>
      ) : (
        <>
          <DescriptionList facts={recordFacts(language, record)} />
          {record.value.text !== undefined && (
            <pre class="do-record" tabindex={0} role="region" aria-label={words.recordFacts.value} dir="ltr">
              <code>{record.value.text}</code>
            </pre>
          )}
          {record.value.truncated && <p class="do-quiet">{words.truncated}</p>}
        </>
      )}
    </section>
  );
}

function recordFacts(language: Language, record: NonNullable<OpenedLetter['record']>): readonly Fact[] {
  const words = wordsOf(operationsMessages, language);
  const { key, headers, otherHeaders, value } = record;
  const lines = Object.entries(headers);
  const number = (count: number): string => formatNumber(count, language);
  return [
    ...(key === undefined ? [] : [{ key: 'key', name: words.recordFacts.key, value: <Name>{key}</Name> }]),
    ...(lines.length === 0
      ? []
      : [
          {
            key: 'headers',
            name: words.recordFacts.headers,
            value: (
              <ul class="do-plain">
                {lines.map(([name, text]) => (
                  <li key={name}>
                    <Name>{`${name}: ${text}`}</Name>
                  </li>
                ))}
              </ul>
            ),
          },
        ]),
    ...(otherHeaders > 0 ? [{ key: 'other', name: words.recordFacts.other, value: number(otherHeaders) }] : []),
    {
      key: 'value',
      name: words.recordFacts.value,
      value: `${words.formats[value.format]}, ${words.bytes(number(value.bytes))}`,
    },
  ];
}

export const DISCARD_FORM = 'discard';

export interface DiscardModel {
  readonly language: Language;
  readonly csrf: string;
  readonly service: Service;
  /** What is wrong with it is absent while its service is away. */
  readonly letter: Pick<OpenedLetter, 'id'> & Partial<Pick<OpenedLetter, 'errorCode' | 'errorMessage'>>;
  readonly reason?: string | undefined;
  /** Of the reason. */
  readonly error?: string | undefined;
  readonly others?: readonly string[];
}

/** Asks for the reason before a letter is discarded. */
export function DiscardView(model: DiscardModel): JSX.Element {
  const { language, csrf, service, letter, reason, error, others = [] } = model;
  const words = wordsOf(operationsMessages, language);
  const path = letterPath(language, service, letter.id);
  return (
    <div class="do-page">
      <ErrorSummary
        language={language}
        errors={[
          ...others.map((message) => ({ message })),
          ...(error === undefined ? [] : [{ field: 'reason', message: error }]),
        ]}
      />
      <Above {...{ language, service }} />
      <div class="do-title">
        <h1>{words.discardTitle}</h1>
        {letter.errorCode !== undefined && (
          <p class="do-lead">
            {wrongWith(letter.errorCode, language)}: <Name>{letter.errorMessage}</Name>
          </p>
        )}
      </div>
      <p>{words.discardWarning}</p>
      <form class="do-form" method="post" action={`${path}/discard`} id={DISCARD_FORM} novalidate>
        <FormToken visit={{ csrf }} />
        <TextAreaField
          language={language}
          name="reason"
          label={words.discardReason}
          description={words.discardReasonHint}
          rows={3}
          maxlength={500}
          value={reason}
          error={error}
        />
        <div class="do-actions">
          <Button kind="negative">{words.discard}</Button>
          <ButtonLink kind="subtle" href={path}>
            {words.cancel}
          </ButtonLink>
        </div>
      </form>
    </div>
  );
}
