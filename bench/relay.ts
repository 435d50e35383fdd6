/**
 * How fast the relay drains a backlog of EVENTS (20000) aggregates with one unpublished event each, to Kafka and to the
 * history; beside it the plain loop that reads 200 documents, sends them and marks them sent. ROUNDS (3) alternate.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { exampleEvent, topics, type OrganisationData } from '@app/contracts';
import { MongoEventStore, OutboxRelay, type AggregateDefinition } from '@app/event-store';
import type { DomainEvent } from '@app/kernel';
import { eventTopicSpec, KafkaJsClient, type KafkaPublisher } from '@app/messaging';
import { v7 } from 'uuid';
import { benchEnvironment, type Environment } from './support/environment.js';
import { median } from './support/latencies.js';
import { printTable, times } from './support/report.js';

const events = Number(process.env['EVENTS'] ?? 20_000);
const rounds = Number(process.env['ROUNDS'] ?? 3);
const TYPE = 'nl.organisations.organisation-registered.v1';
const BATCH = 200;
const BURST = 2_000;
const DEADLINE_MS = 120_000;

interface Registered extends DomainEvent {
  readonly data: OrganisationData;
}

const registers: AggregateDefinition<OrganisationData, Registered> = {
  kind: 'organisation',
  collection: 'organisations',
  schemaVersion: 1,
  evolve: (_state, event) => event.data,
  toPublic: ({ data }) => ({ type: TYPE, partitionkey: data.organisationId, data }),
};

const identity = {
  oin: '00000001823288444000',
  service: 'company-matching',
  schemaBaseUri: 'https://example.org/schemas',
  apiBaseUri: 'https://api.example.org',
};
const clock = { now: () => new Date() };
const example = exampleEvent(TYPE).data as OrganisationData;
const context = { actor: 'bench', correlationId: v7() };

async function relayed(environment: Environment, publisher: KafkaPublisher, round: number): Promise<number> {
  const connection = await environment.connection(`relay-${round}`);
  const store = new MongoEventStore({ connection, clock, newId: v7 });
  const aggregates = store.aggregate(registers);
  await store.ensureIndexes();
  for (let made = 0; made < events; made += BURST) {
    await Promise.all(
      Array.from({ length: Math.min(BURST, events - made) }, () => {
        const organisationId = v7();
        const event = { type: 'organisation-registered', data: { ...example, organisationId } };
        return aggregates.create(organisationId, [event], context, { answer: () => organisationId });
      }),
    );
  }
  const relay = new OutboxRelay({ store, publisher, identity, clock, holder: 'bench' });
  const started = performance.now();
  relay.start();
  while ((await relay.status()).pending > 0) {
    if (performance.now() - started > DEADLINE_MS) throw new Error('The relay did not drain its backlog.');
    await sleep(20);
  }
  const seconds = (performance.now() - started) / 1_000;
  await relay.stop();
  return events / seconds;
}

async function plainLoop(environment: Environment, publisher: KafkaPublisher, round: number): Promise<number> {
  const outbox = (await environment.connection(`plain-${round}`)).collection<{
    _id: string;
    sent: boolean;
    value: string;
  }>('outbox');
  await outbox.createIndex({ sent: 1 }, {}, {});
  const value = JSON.stringify({ ...exampleEvent(TYPE), padding: 'x'.repeat(300) });
  for (let made = 0; made < events; made += BURST) {
    await outbox.insertMany(Array.from({ length: BURST }, () => ({ _id: v7(), sent: false, value })));
  }
  const started = performance.now();
  for (;;) {
    const found = await outbox.find({ sent: false }).limit(BATCH).toArray();
    if (found.length === 0) break;
    await publisher.send(
      found.map(({ _id, value: text }) => ({ topic: topics.organisations, key: _id, value: text, headers: {} })),
    );
    await outbox.updateMany({ _id: { $in: found.map(({ _id }) => _id) } }, { $set: { sent: true } });
  }
  return events / ((performance.now() - started) / 1_000);
}

async function main(): Promise<void> {
  const environment = await benchEnvironment();
  const client = new KafkaJsClient({
    clientId: 'bench',
    brokers: environment.kafkaBrokers.split(','),
    topicPrefix: `${environment.prefix}.`,
  });
  await client.ensureTopics([eventTopicSpec(topics.organisations)]);
  const publisher = client.publisher();
  await publisher.connect();
  const plain: number[] = [];
  const own: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      plain.push(await plainLoop(environment, publisher, round));
      own.push(await relayed(environment, publisher, round));
    }
  } finally {
    await publisher.close();
    await environment.close();
  }
  printTable(
    `Relay: a backlog of ${events} events, ${rounds} alternating rounds`,
    ['contender', 'events/s (median)', 'against the plain loop'],
    [
      ['plain loop of find, send, update', median(plain), times(1)],
      [
        'relay, to Kafka and to the history',
        median(own),
        times(median(own.map((rate, i) => rate / (plain[i] ?? rate)))),
      ],
    ],
  );
}

await main();
