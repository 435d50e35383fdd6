import type { JSX } from 'preact';
import type { Tone } from '../../parts/badge.js';
import { Badge } from '../../parts/badge.js';
import { Clock } from '../../parts/clock.js';
import { Link } from '../../parts/link.js';
import { Table, type Column } from '../../parts/table.js';
import { pathIn, type Language } from '../../shell/language.js';
import type { ServiceSeen, ServiceState } from './service-watch.js';
import type { StatusWords } from './status.messages.js';

export interface StatusModel {
  readonly words: StatusWords;
  readonly language: Language;
  readonly services: readonly ServiceSeen[];
  readonly now: Date;
}

const TONES: Readonly<Record<ServiceState, Tone>> = { works: 'good', slow: 'warning', down: 'bad' };

export const StatusView = (model: StatusModel): JSX.Element => (
  <div class="do-page">
    <div class="do-title">
      <h1>{model.words.title}</h1>
      <p class="do-lead">{model.words.lead}</p>
    </div>
    <Services {...model} />
    <p class="do-quiet">{model.words.by}</p>
  </div>
);

/** Asks for itself again; only the sentence in the live region is read aloud, and only when it changes. */
export function Services({ words, language, services, now }: StatusModel): JSX.Element {
  const path = pathIn(language, '/status');
  const troubled = services.filter(({ state }) => state !== 'works').length;
  return (
    <div class="do-stack" id="services" hx-get={path} hx-trigger="every 15s" hx-target="#services" hx-swap="outerMorph">
      <p role="status" id="services-summary">
        <strong>{troubled === 0 ? words.summary.fine : words.summary.notFine(troubled)}</strong>
      </p>
      <Table
        language={language}
        id="service-list"
        caption={words.caption}
        columns={columnsOf(words, language)}
        rows={services}
        rowKey={({ service }) => service}
      />
      <p>
        {words.looked} <Clock language={language} at={now} show="time" />. <Link href={path}>{words.reload}</Link>
      </p>
    </div>
  );
}

const columnsOf = (words: StatusWords, language: Language): readonly Column<ServiceSeen>[] => [
  { key: 'service', header: words.columns.service, names: true, cell: ({ service }) => words.services[service] },
  {
    key: 'state',
    header: words.columns.state,
    cell: ({ state }) => <Badge tone={TONES[state]}>{words.states[state]}</Badge>,
  },
  {
    key: 'since',
    header: words.columns.since,
    cell: ({ since }) => <Clock language={language} at={since} show="short" />,
  },
  { key: 'means', header: words.columns.means, cell: ({ service, state }) => words.means[service][state] },
];
