import type { JSX } from 'preact';
import { Badge, type Tone } from '../../parts/badge.js';
import { Button } from '../../parts/button.js';
import { Clock } from '../../parts/clock.js';
import { DescriptionList, type Fact } from '../../parts/description-list.js';
import { Link } from '../../parts/link.js';
import { Name } from '../../parts/name.js';
import { Table } from '../../parts/table.js';
import { formatNumber } from '../../shell/format.js';
import { FormToken } from '../../shell/form-token.js';
import { pathIn, wordsOf, type Language } from '../../shell/language.js';
import type { Service } from '@app/contracts';
import { operationsMessages } from './operations.messages.js';
import type { Blocked, Report } from './operator-services.js';
import type { Condition, Noted } from './service-condition.js';

/** A service as the operator sees it. */
export interface ServiceLook {
  readonly service: Service;
  readonly condition: Condition;
  readonly noted: Noted;
  /** Absent while it does not answer. */
  readonly report?: Report | undefined;
  readonly blocked: readonly Blocked[];
}

export interface OperationsModel {
  readonly language: Language;
  readonly csrf: string;
  readonly looks: readonly ServiceLook[];
  readonly at: Date;
}

export const OPERATIONS_ID = 'operations';

const TONES: Readonly<Record<Condition['state'], Tone>> = { works: 'good', slow: 'warning', down: 'bad' };

/** Polite: what is drawn anew takes no focus and is not read aloud, and an answer that is an error changes nothing. */
const refreshing = (path: string) => ({
  'hx-get': path,
  'hx-trigger': 'every 5s',
  'hx-swap': 'outerMorph',
  'hx-status:4xx': 'swap:none',
  'hx-status:5xx': 'swap:none',
});

export const OperationsView = (model: OperationsModel): JSX.Element => {
  const words = wordsOf(operationsMessages, model.language);
  return (
    <div class="do-page do-page--wide">
      <div class="do-title">
        <h1>{words.title}</h1>
        <p class="do-lead">{words.lead}</p>
      </div>
      <OperationsPart {...model} />
      <p class="do-quiet">{words.portal}</p>
    </div>
  );
};

/** The part that draws itself anew every five seconds. */
export function OperationsPart(model: OperationsModel): JSX.Element {
  const { language, looks, at } = model;
  const words = wordsOf(operationsMessages, language);
  return (
    <div class="do-stack do-stack--wide" id={OPERATIONS_ID} {...refreshing(pathIn(language, '/operations'))}>
      <Todo {...model} />
      <ul class="do-operations">
        {looks.map((look) => (
          <li key={look.service} class="do-card" id={`service-${look.service}`}>
            <ServiceCard {...model} look={look} />
          </li>
        ))}
      </ul>
      <p class="do-quiet">
        {words.updated} <Clock language={language} at={at} show="time" />
      </p>
    </div>
  );
}

const lettersPath = (language: Language, service: Service): string =>
  pathIn(language, `/operations/dead-letters/${service}`);

function Todo({ language, looks }: OperationsModel): JSX.Element {
  const words = wordsOf(operationsMessages, language);
  const todos = looks.flatMap(({ service, condition, report }) => {
    const name = words.services[service];
    const letters = report?.deadLetters?.waiting ?? 0;
    const blocked = report?.outbox?.blocked ?? 0;
    const anchor = `#service-${service}`;
    return [
      ...(condition.state === 'down' ? [{ href: anchor, text: words.todoDown(name) }] : []),
      ...(letters > 0
        ? [
            {
              href: lettersPath(language, service),
              text: words.todoLetters(letters, formatNumber(letters, language), name),
            },
          ]
        : []),
      ...(blocked > 0
        ? [{ href: anchor, text: words.todoBlocked(blocked, formatNumber(blocked, language), name) }]
        : []),
    ];
  });
  return (
    <div class="do-card do-card--first">
      <h2>{words.todo}</h2>
      {todos.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <ul class="do-list" data-list="">
          {todos.map(({ href, text }) => (
            <li key={text} data-row="">
              <Link href={href}>{text}</Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface CardModel extends OperationsModel {
  readonly look: ServiceLook;
}

function ServiceCard(model: CardModel): JSX.Element {
  const { language, look } = model;
  const { service, condition, noted, report } = look;
  const words = wordsOf(operationsMessages, language);
  return (
    <>
      <div class="do-card__head">
        <h2>{words.services[service]}</h2>
        <span class="do-clock">
          <Badge tone={TONES[condition.state]}>{words.states[condition.state]}</Badge>
          <span class="do-quiet">
            {noted.isFirst ? words.sinceAtLeast : words.since} <Clock language={language} at={noted.since} />
          </span>
        </span>
      </div>
      {condition.state === 'down' && <p>{words.down}</p>}
      {condition.state === 'slow' && (
        <ul>
          {condition.because.map((why) => (
            <li key={why}>{words.hindrances[why]}</li>
          ))}
        </ul>
      )}
      {report !== undefined && (
        <>
          <DescriptionList facts={factsOf(language, service, report)} />
          <BlockedTable {...model} />
          <Replicas {...{ language, service, report }} />
          <Consumers {...{ language, service, report }} />
        </>
      )}
    </>
  );
}

function factsOf(language: Language, service: Service, report: Report): readonly Fact[] {
  const words = wordsOf(operationsMessages, language);
  const { version, outbox, deadLetters, kafka, mongodb } = report;
  const count = (value: number | undefined): string =>
    value === undefined ? words.unknown : formatNumber(value, language);
  const part = ({ state, since }: Report['kafka']): JSX.Element => (
    <>
      {words.parts[state]}, {words.since} <Clock language={language} at={since} />
    </>
  );
  const oldest = outbox === undefined || outbox.pending === 0 ? words.none : words.oldest(count(outbox.oldestSeconds));
  return [
    { key: 'version', name: words.facts.version, value: version },
    { key: 'pending', name: words.facts.pending, value: count(outbox?.pending) },
    { key: 'oldest', name: words.facts.oldest, value: oldest },
    { key: 'blocked', name: words.facts.blocked, value: count(outbox?.blocked) },
    {
      key: 'letters',
      name: words.facts.letters,
      value: <Link href={lettersPath(language, service)}>{count(deadLetters?.waiting)}</Link>,
    },
    { key: 'kafka', name: words.facts.kafka, value: part(kafka) },
    { key: 'mongodb', name: words.facts.mongodb, value: part(mongodb) },
  ];
}

interface ReportModel {
  readonly language: Language;
  readonly service: Service;
  readonly report: Report;
}

/** Each service has the same tables: who hears only the caption hears whose it is. */
const captionOf = (caption: string, service: Service, language: Language): JSX.Element => (
  <>
    {caption}
    <span class="do-hidden">, {wordsOf(operationsMessages, language).services[service]}</span>
  </>
);

/** Enough to tell processes apart; the whole id is in the logs. */
const short = (id: string): JSX.Element => <code>{id.slice(0, 8)}</code>;

function Replicas({ language, service, report }: ReportModel): JSX.Element {
  const words = wordsOf(operationsMessages, language);
  const { replica } = words;
  return (
    <Table
      language={language}
      id={`replicas-${service}`}
      caption={captionOf(`${words.replicas} (${formatNumber(report.replicas.length, language)})`, service, language)}
      rows={report.replicas}
      rowKey={({ id }) => id}
      columns={[
        { key: 'id', header: replica.id, names: true, cell: ({ id }) => short(id) },
        { key: 'host', header: replica.host, cell: ({ host, pid }) => <Name>{`${host}, ${pid}`}</Name> },
        { key: 'version', header: replica.version, cell: ({ version }) => version },
        {
          key: 'started',
          header: replica.started,
          cell: ({ startedAt }) => <Clock language={language} at={startedAt} show="short" />,
        },
        {
          key: 'seen',
          header: replica.seen,
          cell: ({ seenAt }) => <Clock language={language} at={seenAt} show="time" />,
        },
        { key: 'leading', header: replica.leading, cell: ({ leading }) => (leading ? words.leads : words.follows) },
      ]}
    />
  );
}

function Consumers({ language, service, report }: ReportModel): JSX.Element {
  const words = wordsOf(operationsMessages, language);
  const { consumer } = words;
  if (report.consumers.length === 0) return <p>{words.noConsumers}</p>;
  return (
    <Table
      language={language}
      id={`consumers-${service}`}
      caption={captionOf(words.consumers, service, language)}
      rows={report.consumers}
      rowKey={({ group, replica }) => `${group} ${replica}`}
      columns={[
        { key: 'group', header: consumer.group, names: true, cell: ({ group }) => group },
        { key: 'replica', header: consumer.replica, cell: ({ replica }) => short(replica) },
        {
          key: 'state',
          header: consumer.state,
          cell: ({ state, since }) => (
            <>
              {words.consumerStates[state]}, {words.since} <Clock language={language} at={since} />
            </>
          ),
        },
        { key: 'lag', header: consumer.lag, number: true, cell: ({ lag }) => formatNumber(lag, language) },
        {
          key: 'paused',
          header: consumer.paused,
          number: true,
          cell: ({ pausedPartitions }) => formatNumber(pausedPartitions, language),
        },
      ]}
    />
  );
}

function BlockedTable({ language, csrf, look }: CardModel): JSX.Element | null {
  const words = wordsOf(operationsMessages, language);
  const { service, blocked } = look;
  if (blocked.length === 0) return null;
  return (
    <div class="do-stack do-stack--tight">
      <h3>{words.blockedTitle}</h3>
      <p>{words.blockedText}</p>
      <Table
        language={language}
        id={`blocked-${service}`}
        caption={captionOf(words.blockedTitle, service, language)}
        captionHidden
        rows={blocked}
        rowKey={({ collection, id }) => `${collection} ${id}`}
        columns={[
          {
            key: 'record',
            header: words.blocked.record,
            names: true,
            cell: ({ collection, id }) => `${collection} ${id}`,
          },
          {
            key: 'since',
            header: words.blocked.since,
            cell: ({ blockedSince }) => <Clock language={language} at={blockedSince} show="short" />,
          },
          {
            key: 'waiting',
            header: words.blocked.waiting,
            number: true,
            cell: ({ unpublished }) => formatNumber(unpublished, language),
          },
          {
            key: 'do',
            header: words.blocked.do,
            cell: ({ collection, id }) => (
              <form method="post" action={pathIn(language, '/operations')}>
                <FormToken visit={{ csrf }} />
                <input type="hidden" name="service" value={service} />
                <input type="hidden" name="collection" value={collection} />
                <input type="hidden" name="id" value={id} />
                <Button kind="secondary" about={`${collection} ${id}`}>
                  {words.retry}
                </Button>
              </form>
            ),
          },
        ]}
      />
    </div>
  );
}
