import { eventually } from '@app/testing';
import { Unavailable } from '@app/kernel';
import { isTurning, KafkaJsClient } from '@app/messaging';
import { describe, expect, it } from '@jest/globals';
import { EventService } from '../support/event-service.js';
import { organisationEvent } from '../support/organisation-events.js';

/** Nothing listens there. */
const client = (): KafkaJsClient => new KafkaJsClient({ clientId: 'spec', brokers: ['127.0.0.1:1'] });

describe('while Kafka is away', () => {
  it('sending, creating topics and reading are unavailable, not wrong', async () => {
    const publisher = client().publisher();

    await expect(publisher.send([organisationEvent()])).rejects.toThrow(Unavailable);
    await expect(client().ensureTopics([{ topic: 't', partitions: 1, retentionDays: 1 }])).rejects.toThrow(Unavailable);
    await expect(client().read({ topic: 't', partition: 0 }, [0])).rejects.toThrow(Unavailable);
    await publisher.close();
  });

  it('a group starts, says that it is down, keeps turning, and stops', async () => {
    const service = new EventService(client(), 'spec.organisations');

    await service.start();

    const { since, lastTurnAt } = await eventually(() => {
      const health = service.server.health();
      expect(health).toMatchObject({ state: 'down', joinedOnce: false });
      return health;
    });
    await eventually(() => {
      const health = service.server.health();
      expect(health.lastTurnAt.getTime()).toBeGreaterThan(lastTurnAt.getTime());
      expect(health.since).toEqual(since);
      expect(isTurning(health, new Date())).toBe(true);
    });
    await service.stop();
  });
});
