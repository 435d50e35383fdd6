import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type RunningService } from '@app/platform';
import { eventually, testEnvironment, testServers, type TestEnvironment } from '@app/testing';
import { Door } from '../support/platform/door.js';
import { GROUP, probe } from '../support/platform/probe.service.js';

interface Health {
  readonly code: number;
  readonly status: string;
  readonly parts: {
    readonly mongodb: { readonly state: string; readonly since: string };
    readonly kafka: { readonly state: string; readonly since: string };
    readonly consumers: Readonly<Record<string, { readonly state: string }>>;
    readonly relay: { readonly pending?: number; readonly lease: string };
    readonly deadLetters: { readonly waiting?: number };
  };
}

const health = async ({ url }: RunningService, what: 'live' | 'ready' | 'startup'): Promise<Health> => {
  const response = await fetch(`${url}/health/${what}`);
  return { ...((await response.json()) as Health), code: response.status };
};

const state = async (service: RunningService): Promise<readonly number[]> => {
  const answers = await Promise.all([health(service, 'live'), health(service, 'ready'), health(service, 'startup')]);
  return answers.map(({ code }) => code);
};

let environment: TestEnvironment;
beforeAll(async () => {
  environment = await testEnvironment();
});
afterAll(async () => {
  await environment.close();
});

const envFor = (name: string, env: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  ...environment.env,
  MONGODB_DATABASE_PREFIX: `${environment.databasePrefix}-${name}`,
  KAFKA_TOPIC_PREFIX: `${environment.topicPrefix}${name}.`,
  ...env,
});

describe('with everything there', () => {
  it('is live, ready and started, and tells so in one body', async () => {
    const service = await startService(probe, envFor('all'));
    try {
      await eventually(async () => {
        expect(await state(service)).toEqual([200, 200, 200]);
      });
      const told = await eventually(async () => {
        const now = await health(service, 'ready');
        expect(now.status).toBe('up');
        expect(now.parts.relay).toMatchObject({ pending: 0, oldestSeconds: 0, blocked: 0, lease: 'held' });
        expect(now.parts.deadLetters).toEqual({ waiting: 0 });
        return now;
      });
      expect(told.parts).toMatchObject({ mongodb: { state: 'up' }, kafka: { state: 'up' } });
      expect(Object.keys(told.parts.consumers)).toEqual([GROUP, 'lead-intake.dead-letter-index']);
      expect(new Date(told.parts.mongodb.since).getTime()).toBeLessThanOrEqual(Date.now());
    } finally {
      await service.close();
    }
  });
});

describe('with MongoDB away at the start', () => {
  it('is live but not ready, answers 503 to requests, and recovers by itself', async () => {
    const [, host = ''] = /\/\/([^/]+)\//.exec(testServers().mongodbUri) ?? [];
    const door = await Door.before(host);
    const uri = `mongodb://127.0.0.1:${door.port}/?directConnection=true`;
    const service = await startService(probe, envFor('mongo', { MONGODB_URI: uri }));
    try {
      expect(await state(service)).toEqual([200, 503, 503]);
      const ready = await health(service, 'ready');
      expect(ready).toMatchObject({ status: 'down', parts: { mongodb: { state: 'down' } } });
      const token = await environment.tokenFor('account-manager');
      const response = await fetch(`${service.url}/v1/things`, { headers: { authorization: `Bearer ${token}` } });
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);

      await door.open();
      await eventually(async () => {
        expect(await state(service)).toEqual([200, 200, 200]);
      });

      await door.close();
      await eventually(async () => {
        const now = await health(service, 'ready');
        expect(now).toMatchObject({ code: 503, parts: { mongodb: { state: 'down' } } });
      });
      await door.open();
      await eventually(async () => (await health(service, 'ready')).code === 200);
    } finally {
      await service.close();
      await door.close();
    }
  });
});

describe('with Kafka away at the start', () => {
  it('is live and ready, says since when, and joins when Kafka comes', async () => {
    const [broker = ''] = testServers().kafkaBrokers.split(',');
    const door = await Door.before(broker);
    const service = await startService(probe, envFor('kafka', { KAFKA_BROKERS: `127.0.0.1:${door.port}` }));
    try {
      const told = await eventually(async () => {
        const now = await health(service, 'ready');
        expect(now).toMatchObject({ code: 200, status: 'degraded', parts: { kafka: { state: 'down' } } });
        return now;
      });
      expect(Date.now() - new Date(told.parts.kafka.since).getTime()).toBeLessThan(30_000);
      expect(await state(service)).toEqual([200, 200, 503]);

      await door.open();
      await eventually(async () => {
        expect(await state(service)).toEqual([200, 200, 200]);
        expect((await health(service, 'ready')).parts.kafka.state).toBe('up');
      });
    } finally {
      await service.close();
      await door.close();
    }
  });
});
