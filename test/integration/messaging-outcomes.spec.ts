import { eventually } from '@app/testing';
import { randomUUID } from 'node:crypto';
import type { OutgoingRecord } from '@app/contracts';
import { AlreadyExists, NotFound, RuleViolation, Unavailable } from '@app/kernel';
import {
  DeadLetterDesk,
  DeadLetterIndexer,
  InMemoryDeadLetterStore,
  type DeadLetterEntry,
  type KafkaClient,
  type KafkaPublisher,
} from '@app/messaging';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { EventService } from '../support/event-service.js';
import { organisationEvent, ORGANISATIONS, UPDATED, withEnvelope } from '../support/organisation-events.js';
import { inMemory, quick, realKafka } from '../support/transports.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const clock = { now: () => new Date() };

for (const transport of [inMemory, realKafka]) {
  transport.describe(`what becomes of a record ${transport.name}`, () => {
    let client: KafkaClient;
    let publisher: KafkaPublisher;
    let services: EventService[];
    let indexer: DeadLetterIndexer;
    let letters: InMemoryDeadLetterStore;
    let desk: DeadLetterDesk;

    const running = async (group = 'spec.organisations'): Promise<EventService> => {
      const service = new EventService(client, group);
      services.push(service);
      await service.start();
      return service;
    };
    const send = (...records: readonly OutgoingRecord[]): Promise<void> => eventually(() => publisher.send(records));
    const letterOf = async (): Promise<DeadLetterEntry> =>
      eventually(async () => {
        const [found] = await letters.list({ limit: 1 });
        if (found === undefined) throw new Error('no dead letter yet');
        return found;
      });
    const handles = (service: EventService, ...records: readonly OutgoingRecord[]): Promise<void> =>
      eventually(() => {
        expect(service.subjects()).toEqual(records.map(({ key }) => key));
      });

    beforeEach(() => {
      client = transport.open().client();
      publisher = client.publisher();
      services = [];
      letters = new InMemoryDeadLetterStore();
      desk = new DeadLetterDesk({ store: letters, client, publisher, clock });
      indexer = new DeadLetterIndexer({ service: 'spec', client, store: letters, clock, consumer: quick });
      indexer.start();
    });

    afterEach(async () => {
      await Promise.all([...services.map((service) => service.stop()), indexer.stop()]);
      await publisher.close();
    });

    it('gives an event to its handler with its conversation and trace', async () => {
      const service = await running();
      const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
      const record = organisationEvent({ traceparent });

      await send(record);

      await handles(service, record);
      const [{ event, context } = { event: undefined, context: undefined }] = service.handled;
      expect(context).toMatchObject({ group: 'spec.organisations', topic: ORGANISATIONS, offset: 0, attempt: 1 });
      expect(context?.command).toEqual({
        actor: 'system:spec.organisations',
        correlationId: event?.correlationid,
        causationId: event?.id,
        traceparent,
      });
    });

    const subject = randomUUID();
    const good = organisationEvent({ subject });
    it.each<readonly [what: string, record: OutgoingRecord, code: string]>([
      ['is not JSON', { ...good, value: '{"specversion":' }, 'event.not-json'],
      ['is JSON, but not an object', { ...good, value: '[1]' }, 'event.not-a-cloudevent'],
      ['is not a CloudEvent', { ...good, value: '{"hello":"world"}' }, 'event.not-a-cloudevent'],
      ['has no value', { ...good, value: '' }, 'event.empty'],
      ['lacks an attribute', withEnvelope(good, { subject: undefined }), 'event.envelope-invalid'],
      ['has a malformed attribute', withEnvelope(good, { sequence: '1' }), 'event.envelope-invalid'],
      ['breaks its schema', withEnvelope(good, { data: { organisationId: subject } }), 'event.data-invalid'],
      ['has another key than its event', withEnvelope(good, { partitionkey: randomUUID() }), 'event.key-mismatch'],
    ])('sends a record that %s to the dead letters, and the partition goes on', async (_, bad, code) => {
      const service = await running();
      const next = organisationEvent({ subject, sequence: 2 });

      await send(bad, next);

      await handles(service, next);
      const letter = await letterOf();
      expect(letter).toMatchObject({ errorCode: code, attempts: 1, group: 'spec.organisations', state: 'waiting' });
      const { record } = await desk.show(letter.id);
      expect([record?.key, record?.value].map((bytes) => Buffer.from(bytes ?? []).toString())).toEqual([
        subject,
        bad.value,
      ]);
    });

    it.each([
      ['of an unknown type', { type: 'nl.organisations.organisation-sold.v1' }],
      ['of an unknown version', { type: 'nl.organisations.organisation-registered.v2' }],
    ])('skips and counts an event %s', async (_, changed) => {
      const service = await running();
      const next = organisationEvent({ subject, sequence: 2 });

      await send(withEnvelope(organisationEvent({ subject }), changed), next);

      await handles(service, next);
      expect(service.outcomes).toContainEqual(['unknown', 'skipped']);
      expect(await letters.list({ limit: 1 })).toEqual([]);
    });

    it.each([
      ['a missing aggregate', new NotFound('organisation', '1'), 'organisation.not-found', 1],
      ['a broken rule', new RuleViolation('some.rule'), 'some.rule', 1],
      ['an error that nobody expected', new TypeError('x is undefined'), 'handler.failed', 3],
    ])('sends a record to the dead letters for %s', async (_, error, code, attempts) => {
      const service = await running();
      service.when(({ type }) => {
        if (type !== UPDATED) throw error;
      });
      const next = organisationEvent({ subject, sequence: 2, type: UPDATED });

      await send(organisationEvent({ subject }), next);

      await handles(service, next);
      expect(await letterOf()).toMatchObject({ errorCode: code, attempts });
    });

    it.each([
      ['duplicate', new AlreadyExists('organisation.exists')],
      ['ignored', new RuleViolation('expected.rule')],
    ] as const)('takes a record as done that is %s', async (outcome, error) => {
      const service = await running();
      service.when(({ type }) => {
        if (type !== UPDATED) throw error;
      });
      const next = organisationEvent({ subject, sequence: 2, type: UPDATED });

      await send(organisationEvent({ subject }), next);

      await handles(service, next);
      expect(service.count(outcome)).toBe(1);
      expect(await letters.list({ limit: 1 })).toEqual([]);
    });

    it('waits while something is away, keeps the order, and makes no dead letter', async () => {
      const service = await running();
      let away = true;
      service.when(() => {
        if (away) throw new Unavailable('MongoDB is away');
      });
      const records = [1, 2, 3, 4, 5].map((sequence) => organisationEvent({ subject, sequence }));
      await send(...records);
      await eventually(() => {
        expect(service.count('retried')).toBeGreaterThan(3);
      });
      expect(service.server.health().state).toBe('joined');

      away = false;

      await eventually(() => {
        expect(service.handled.map(({ event }) => Number(event.sequence))).toEqual([1, 2, 3, 4, 5]);
      });
      expect(await letters.list({ limit: 1 })).toEqual([]);
    });

    it('heals one group alone when a record is redriven', async () => {
      const [ill, well] = [await running('spec.ill'), await running('spec.well')];
      let broken = true;
      ill.when(() => {
        if (broken) throw new NotFound('organisation', '1');
      });
      const record = organisationEvent({ subject });
      await send(record);
      await handles(well, record);
      const letter = await letterOf();
      broken = false;

      const result = await desk.redrive([letter.id], 'operator');

      expect(result).toEqual({ redriven: [letter.id], lost: [] });
      await handles(ill, record);
      await eventually(() => {
        expect(well.count('otherGroup')).toBe(1);
      });
      expect(well.handled).toHaveLength(1);
      expect(await letters.find(letter.id)).toMatchObject({ state: 'redriven', by: 'operator' });
    });

    it('lets only its own group judge a broken record that is redriven', async () => {
      const [one, two] = [await running('spec.one'), await running('spec.two')];
      await send({ ...good, value: 'broken' });
      await eventually(async () => {
        expect(await letters.list({ limit: 9 })).toHaveLength(2);
      });

      await desk.redriveWaiting('operator', 'spec.one');

      await eventually(async () => {
        expect((await letters.list({ limit: 9 })).map(({ group, state }) => [group, state])).toEqual(
          expect.arrayContaining([
            ['spec.one', 'redriven'],
            ['spec.two', 'waiting'],
            ['spec.one', 'waiting'],
          ]),
        );
      });
      expect([one.count('otherGroup'), two.count('otherGroup')]).toEqual([0, 1]);
    });

    it('hands an event out again as often as it is sent: handlers decide what is new', async () => {
      const service = await running();
      const record = organisationEvent({ subject });

      await send(record, record, record);

      await handles(service, record, record, record);
    });

    it('finishes the record in hand when it stops, and the next member goes on after it', async () => {
      const first = await running();
      let entered = false;
      first.when(async () => {
        entered = true;
        await new Promise((resolve) => setTimeout(resolve, 300));
      });
      const records = [1, 2].map((sequence) => organisationEvent({ subject, sequence }));
      await send(...records);
      await eventually(() => {
        expect(entered).toBe(true);
      });

      await first.stop();
      const second = await running();

      await eventually(() => {
        expect(second.handled).toHaveLength(1);
      });
      expect([...first.handled, ...second.handled].map(({ event }) => Number(event.sequence))).toEqual([1, 2]);
    });

    it('keeps bytes that are not text in a dead letter', async () => {
      await running();
      const value = new Uint8Array([0xff, 0xfe, 0x00]);
      await eventually(() =>
        publisher.sendRaw([{ topic: ORGANISATIONS, key: utf8('k'), value, headers: { odd: value } }]),
      );

      const { record } = await desk.show((await letterOf()).id);

      expect(Buffer.from(record?.value ?? [])).toEqual(Buffer.from(value));
      expect(Buffer.from((record?.headers['odd'] as Uint8Array | undefined) ?? [])).toEqual(Buffer.from(value));
    });
  });
}
