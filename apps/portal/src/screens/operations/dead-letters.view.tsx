import type { Service } from '@app/contracts';
import type { JSX } from 'preact';
import { Badge, type Tone } from '../../parts/badge.js';
import { Breadcrumb } from '../../parts/breadcrumb.js';
import { Button } from '../../parts/button.js';
import { Clock } from '../../parts/clock.js';
import { Empty } from '../../parts/empty.js';
import { SelectField } from '../../parts/field.js';
import { Filters } from '../../parts/filters.js';
import { Link } from '../../parts/link.js';
import { Name } from '../../parts/name.js';
import { Pager } from '../../parts/pager.js';
import { Table } from '../../parts/table.js';
import { formatNumber } from '../../shell/format.js';
import { FormToken } from '../../shell/form-token.js';
import { pathIn, wordsOf, type Language } from '../../shell/language.js';
import { wrongWith } from './letter-words.js';
import { operationsMessages } from './operations.messages.js';
import { LETTER_STATES, type Letter, type LetterState } from './operator-services.js';

export type LetterFilter = LetterState | 'all';

export interface DeadLettersModel {
  readonly language: Language;
  readonly csrf: string;
  readonly service: Service;
  readonly filter: LetterFilter;
  readonly items: readonly Letter[];
  /** All that wait, whatever is shown; as of a few seconds ago. */
  readonly waiting: number;
  readonly isFurther: boolean;
  readonly nextCursor?: string | undefined;
}

const TONES: Readonly<Record<LetterState, Tone>> = { waiting: 'warning', redriven: 'good', discarded: 'neutral' };

export const LetterBadge = ({ language, state }: { readonly language: Language; readonly state: LetterState }) => (
  <Badge tone={TONES[state]}>{wordsOf(operationsMessages, language).letterStates[state]}</Badge>
);

export const lettersPath = (
  language: Language,
  service: Service,
  query: Readonly<Record<string, string>> = {},
): string => {
  const text = new URLSearchParams(query).toString();
  return pathIn(language, `/operations/dead-letters/${service}${text === '' ? '' : `?${text}`}`);
};

export function DeadLettersView(model: DeadLettersModel): JSX.Element {
  const { language, service, filter, items, waiting } = model;
  const words = wordsOf(operationsMessages, language);
  return (
    <div class="do-page do-page--wide">
      <Breadcrumb language={language} crumbs={[{ href: pathIn(language, '/operations'), label: words.title }]} />
      <div class="do-title">
        <h1>{words.letters(words.services[service])}</h1>
        <p class="do-lead">{words.lettersLead}</p>
      </div>
      {waiting > 0 && <RedriveAll {...model} />}
      <Filters
        language={language}
        action={lettersPath(language, service)}
        clear={filter === 'waiting' ? undefined : lettersPath(language, service)}
      >
        <SelectField
          language={language}
          name="state"
          label={words.stateFilter}
          optional
          value={filter}
          options={[
            ...LETTER_STATES.map((value) => ({ value, label: words.letterStates[value] })),
            { value: 'all', label: words.all },
          ]}
        />
      </Filters>
      {items.length === 0 ? <Empty title={words.emptyTitle} why={words.emptyWhy} /> : <Rows {...model} />}
    </div>
  );
}

function RedriveAll({ language, csrf, service, waiting }: DeadLettersModel): JSX.Element {
  const words = wordsOf(operationsMessages, language);
  return (
    <form class="do-panel" method="post" action={lettersPath(language, service)}>
      <FormToken visit={{ csrf }} />
      <p>{words.redriveAllText}</p>
      <div class="do-actions">
        <Button kind="secondary">{words.redriveAll(waiting, formatNumber(waiting, language))}</Button>
      </div>
    </form>
  );
}

function Rows({ language, service, filter, items, isFurther, nextCursor }: DeadLettersModel): JSX.Element {
  const words = wordsOf(operationsMessages, language);
  const { columns } = words;
  return (
    <div class="do-stack">
      <Table
        language={language}
        id="dead-letters"
        caption={words.shown(formatNumber(items.length, language))}
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'wrong',
            header: columns.wrong,
            names: true,
            cell: ({ id, errorCode }) => (
              <>
                <Link href={pathIn(language, `/operations/dead-letters/${service}/${id}`)} opens>
                  {wrongWith(errorCode, language)}
                </Link>
                <br />
                <code class="do-quiet">{errorCode}</code>
              </>
            ),
          },
          {
            key: 'type',
            header: columns.type,
            cell: ({ eventType }) =>
              eventType === undefined ? <span class="do-quiet">{words.noType}</span> : <Name>{eventType}</Name>,
          },
          { key: 'group', header: columns.group, cell: ({ group }) => group },
          {
            key: 'attempts',
            header: columns.attempts,
            number: true,
            cell: ({ attempts }) => formatNumber(attempts, language),
          },
          {
            key: 'at',
            header: columns.at,
            cell: ({ deadAt }) => <Clock language={language} at={deadAt} show="short" />,
          },
          {
            key: 'state',
            header: columns.state,
            cell: ({ state }) => <LetterBadge language={language} state={state} />,
          },
        ]}
      />
      <Pager
        language={language}
        first={isFurther ? lettersPath(language, service, { state: filter }) : undefined}
        next={
          nextCursor === undefined ? undefined : lettersPath(language, service, { state: filter, cursor: nextCursor })
        }
      />
    </div>
  );
}
