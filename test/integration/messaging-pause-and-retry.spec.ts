import { eventually } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { Unavailable } from '@app/kernel';
import type { KafkaClient, KafkaPublisher } from '@app/messaging';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { EventService } from '../support/event-service.js';
import { organisationEvent } from '../support/organisation-events.js';
import { realKafka } from '../support/transports.js';

const PER_SECOND = 200;
const GROUP = 'spec.organisations';

realKafka.describe(`a group of which one partition waits, ${realKafka.name}`, () => {
  let client: KafkaClient;
  let publisher: KafkaPublisher;
  let services: EventService[];
  let sent: Set<string>;

  const running = async (): Promise<EventService> => {
    const service = new EventService(client, GROUP);
    services.push(service);
    await service.start();
    await eventually(() => {
      expect(service.server.health().state).toBe('joined');
    });
    return service;
  };
  /** Sends at a steady rate for a while, each event for a subject of its own, so on all partitions. */
  const sendFor = async (ms: number): Promise<void> => {
    const until = Date.now() + ms;
    while (Date.now() < until) {
      const records = Array.from({ length: PER_SECOND / 20 }, () => organisationEvent());
      for (const { key } of records) sent.add(key);
      await publisher.send(records);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const handledOf = (): ReadonlySet<string> => new Set(services.flatMap((service) => service.subjects()));

  beforeEach(() => {
    client = realKafka.open().client();
    publisher = client.publisher();
    services = [];
    sent = new Set();
  });

  afterEach(async () => {
    await Promise.all(services.map((service) => service.stop()));
    await publisher.close();
  });

  it('keeps the other partitions at their rate, lets a second member join in 5 s, and catches up in order', async () => {
    const failing = randomUUID();
    let away = true;
    const handle = (service: EventService): void => {
      service.when(({ subject }) => {
        if (subject === failing && away) throw new Unavailable('MongoDB is away');
      });
    };
    const first = await running();
    handle(first);
    await eventually(() => publisher.send([organisationEvent({ subject: failing, sequence: 1 })]));
    await publisher.send([2, 3].map((sequence) => organisationEvent({ subject: failing, sequence })));
    await eventually(() => {
      expect(first.count('retried')).toBeGreaterThan(0);
    });

    await sendFor(5_000);
    // Eleven of twelve partitions go on: of evenly spread keys that is 92 %; what waits is what shares the partition.
    await eventually(() => {
      expect(handledOf().size).toBeGreaterThanOrEqual(0.85 * sent.size);
    });
    expect(handledOf().has(failing)).toBe(false);

    const before = Date.now();
    const second = new EventService(client, GROUP);
    handle(second);
    services.push(second);
    await second.start();
    await eventually(() => {
      expect(second.server.health().state).toBe('joined');
    });
    expect(Date.now() - before).toBeLessThan(5_000);

    away = false;

    await eventually(() => {
      const all = handledOf();
      expect([...sent].filter((key) => !all.has(key))).toEqual([]);
      expect(all.has(failing)).toBe(true);
    });
    const mine = services
      .flatMap((service) => service.handled)
      .filter(({ event }) => event.subject === failing)
      .map(({ event }) => Number(event.sequence));
    expect(mine).toEqual([1, 2, 3]);
    expect(services.map((service) => service.count('deadLettered'))).toEqual([0, 0]);
  });

  it('loses nothing and keeps the order of each subject while members come and go', async () => {
    const subjects = Array.from({ length: 40 }, () => randomUUID());
    await running();
    let sequence = 0;
    const round = async (): Promise<void> => {
      sequence += 1;
      await publisher.send(subjects.map((subject) => organisationEvent({ subject, sequence })));
    };
    const rounds = async (count: number): Promise<void> => {
      for (let i = 0; i < count; i += 1) {
        await round();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    await eventually(round);

    await Promise.all([rounds(40), running()]);
    await Promise.all([rounds(40), services[0]?.stop()]);

    const seen = (subject: string): readonly number[] =>
      services
        .flatMap((service) => service.handled)
        .filter(({ event }) => event.subject === subject)
        .map(({ event }) => Number(event.sequence));
    await eventually(() => {
      for (const subject of subjects) expect(new Set(seen(subject)).size).toBe(sequence);
    });
    for (const service of services) {
      for (const subject of subjects) {
        const order = service.handled
          .filter(({ event }) => event.subject === subject)
          .map(({ event }) => Number(event.sequence));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }
    }
  });
});
