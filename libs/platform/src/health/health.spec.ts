import { afterEach, describe, expect, it } from '@jest/globals';
import { eventually, FakeClock } from '@app/testing';
import { Health } from './health.js';
import { WatchedPublisher } from './kafka-watch.js';
import { MongoWatch } from './mongo-watch.js';

const done = (): Promise<void> => Promise.resolve();

/** A service with a database that a test takes away. */
class Service {
  mongoAnswers = true;
  looks = 0;
  readonly clock = new FakeClock('2026-03-02T09:00:00.000Z');
  readonly health: Health;

  constructor() {
    const now = (): Date => this.clock.now();
    const ping = (): Promise<boolean> => {
      this.looks += 1;
      return Promise.resolve(this.mongoAnswers);
    };
    const publisher = new WatchedPublisher({ connect: done, send: done, sendRaw: done, close: done }, now);
    this.health = new Health({
      ...{ clock: this.clock, mongo: new MongoWatch(ping, now), storage: { indexed: true }, publisher },
      consumers: () => [],
      backlog: () => undefined,
      leading: () => false,
      deadLetters: () => undefined,
    });
  }

  /** Until it looked by itself, and knew the answer. */
  async looked(): Promise<void> {
    const before = this.looks;
    await eventually(() => this.looks > before + 1);
  }
}

describe('since when the status of a service holds', () => {
  const service = new Service();
  afterEach(() => {
    service.health.stop();
  });

  it('is known although nobody asked when it began', async () => {
    service.health.start();
    await service.looked();
    service.clock.set('2026-03-02T09:10:00.000Z');
    service.mongoAnswers = false;
    await service.looked();
    service.clock.set('2026-03-02T10:00:00.000Z');

    expect(await service.health.ready()).toMatchObject({ status: 'down', since: '2026-03-02T09:10:00.000Z' });
    expect(service.health.live()).toMatchObject({ status: 'degraded', since: '2026-03-02T09:00:00.000Z' });

    service.mongoAnswers = true;
    await service.looked();

    expect(await service.health.ready()).toMatchObject({ status: 'degraded', since: '2026-03-02T10:00:00.000Z' });
  });
});
