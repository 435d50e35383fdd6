import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type RunningService } from '@app/platform';
import { eventually, testEnvironment, testServers, type TestEnvironment } from '@app/testing';
import { leadIntake } from '../../apps/lead-intake/src/lead-intake.service.js';
import { Api } from '../support/api.js';
import { Databases } from '../support/databases.js';
import { Door } from '../support/platform/door.js';
import { leadBody } from './lead-intake/world.js';
import { startReady } from '../support/start-ready.js';

interface Replica {
  readonly id: string;
  readonly pid: number;
  readonly startedAt: string;
  readonly seenAt: string;
  readonly leading: boolean;
}

interface Consumer {
  readonly group: string;
  readonly replica: string;
  readonly state: string;
  readonly lag: number;
  readonly pausedPartitions: number;
}

interface Operations {
  readonly service: string;
  readonly version: string;
  readonly replicas: readonly Replica[];
  readonly outbox?: object;
  readonly consumers: readonly Consumer[];
  readonly deadLetters?: object;
  readonly kafka: { readonly state: string; readonly since: string };
  readonly mongodb: { readonly state: string; readonly since: string };
}

const GROUPS = ['lead-intake.dead-letter-index', 'lead-intake.mail', 'lead-intake.read-models'];

let environment: TestEnvironment;
let databases: Databases;
let token: string;
beforeAll(async () => {
  environment = await testEnvironment();
  databases = await Databases.open(testServers().mongodbUri, environment.databasePrefix);
  token = await environment.tokenFor('operator');
});
afterAll(async () => {
  await databases.close();
  await environment.close();
});

const operations = async ({ url }: RunningService): Promise<Operations> => {
  const { status, body } = await new Api(url, token).get<Operations>('/v1/operations');
  expect(status).toBe(200);
  return body;
};

describe('two replicas of a service', () => {
  let services: RunningService[];
  beforeAll(async () => {
    services = [await startReady(leadIntake, environment.env), await startReady(leadIntake, environment.env)];
  });
  afterAll(async () => {
    await Promise.all(services.map((service) => service.close()));
  });

  it('are both listed with their consumers, whichever is asked', async () => {
    const ids = new Set<string>();
    for (const service of services) {
      const told = await eventually(async () => {
        const now = await operations(service);
        expect(now.replicas).toHaveLength(2);
        expect(now.consumers.map(({ group, state }) => [group, state])).toEqual(
          GROUPS.flatMap((group) => [
            [group, 'joined'],
            [group, 'joined'],
          ]),
        );
        expect(now.replicas.filter(({ leading }) => leading)).toHaveLength(1);
        expect(now.outbox).toEqual({ pending: 0, oldestSeconds: 0, blocked: 0 });
        expect(now.deadLetters).toEqual({ waiting: 0 });
        return now;
      });
      expect(told).toMatchObject({
        ...{ service: 'lead-intake', version: leadIntake.version },
        ...{ kafka: { state: 'up' }, mongodb: { state: 'up' } },
      });
      expect(told.replicas[0]).toMatchObject({ pid: process.pid, host: expect.any(String) });
      expect(new Set(told.consumers.map(({ replica }) => replica))).toEqual(new Set(told.replicas.map(({ id }) => id)));
      expect(told.consumers).toEqual(
        told.consumers.map((consumer) => ({ ...consumer, lag: 0, pausedPartitions: 0, since: expect.any(String) })),
      );
      for (const { id } of told.replicas) ids.add(id);
    }
    expect(ids.size).toBe(2);
  });

  it('are gone when they were not heard of for 20 seconds', async () => {
    const [service] = services;
    if (service === undefined) throw new Error('no service');
    const replicas = databases.collection('lead-intake', 'replicas');
    const silent = { holder: 'h', host: 'h', pid: 1, version: '0.0.0', startedAt: new Date(0), consumers: [] };
    const ago = (seconds: number): Date => new Date(Date.now() - seconds * 1_000);
    await replicas.insertOne({ _id: 'silent' as never, ...silent, seenAt: ago(21) });
    await replicas.insertOne({ _id: 'heard' as never, ...silent, seenAt: ago(5) });

    const ids = (await operations(service)).replicas.map(({ id }) => id);

    expect(ids).toContain('heard');
    expect(ids).not.toContain('silent');
    await replicas.deleteMany({ host: 'h' });
  });

  it('are forgotten a day later', async () => {
    const indexes = await databases.collection('lead-intake', 'replicas').indexes();

    expect(indexes).toContainEqual(expect.objectContaining({ key: { seenAt: 1 }, expireAfterSeconds: 86_400 }));
  });

  it('are no longer listed when they were stopped', async () => {
    const [stays, goes] = services;
    if (stays === undefined || goes === undefined) throw new Error('no services');

    await goes.close();
    services = [stays];

    const { replicas, consumers } = await operations(stays);
    expect(replicas).toHaveLength(1);
    expect(consumers.map(({ group }) => group)).toEqual(GROUPS);
  });
});

describe('while MongoDB is away', () => {
  it('the replica that is asked tells of itself', async () => {
    const [, host = ''] = /\/\/([^/]+)\//.exec(testServers().mongodbUri) ?? [];
    const door = await Door.before(host);
    await door.open();
    const service = await startService(leadIntake, {
      ...environment.env,
      MONGODB_URI: `mongodb://127.0.0.1:${door.port}/?directConnection=true`,
      MONGODB_DATABASE_PREFIX: `${environment.databasePrefix}-away`,
      KAFKA_TOPIC_PREFIX: `${environment.topicPrefix}away.`,
    });
    try {
      await eventually(async () => {
        expect((await operations(service)).mongodb.state).toBe('up');
      });

      await door.close();

      const told = await eventually(async () => {
        const now = await operations(service);
        expect(now.mongodb.state).toBe('down');
        return now;
      });
      expect(told.replicas).toMatchObject([{ pid: process.pid }]);
      expect(told.consumers.map(({ group }) => group)).toEqual(GROUPS);

      await door.open();
      await eventually(async () => {
        expect((await operations(service)).mongodb.state).toBe('up');
      });
    } finally {
      await service.close();
      await door.close();
    }
  });
});

describe('a blocked aggregate', () => {
  let service: RunningService;
  let operator: Api;
  beforeAll(async () => {
    service = await startReady(leadIntake, environment.env);
    operator = new Api(service.url, token);
  });
  afterAll(async () => {
    await service.close();
  });

  async function blockedLead(since: string): Promise<string> {
    const manager = new Api(service.url, await environment.tokenFor('account-manager'));
    const { body } = await manager.post<{ id: string }>('/v1/leads', leadBody());
    const leads = databases.collection('lead-intake', 'leads');
    await eventually(async () => {
      expect(await leads.countDocuments({ _id: body.id as never, pendingSince: { $exists: false } })).toBe(1);
    });
    await leads.updateOne({ _id: body.id as never }, { $set: { blockedSince: new Date(since) } });
    return body.id;
  }

  it('is listed until it is released, the oldest first', async () => {
    const [later, earlier] = [await blockedLead('2026-01-02T00:00:00Z'), await blockedLead('2026-01-01T00:00:00Z')];

    const list = (limit: number) => operator.get(`/v1/operations/blocked-aggregates?limit=${limit}`);

    expect((await list(50)).body['items']).toMatchObject([
      { collection: 'leads', id: earlier, blockedSince: '2026-01-01T00:00:00.000Z', unpublished: 0 },
      { collection: 'leads', id: later },
    ]);
    expect((await list(1)).body['items']).toMatchObject([{ id: earlier }]);

    const path = `/v1/operations/blocked-aggregates/leads/${earlier}/retries`;
    const [first, second] = [await operator.post(path, {}), await operator.post(path, {})];

    expect([first.status, first.body]).toEqual([200, { collection: 'leads', id: earlier, released: true }]);
    expect([second.status, second.body]).toEqual([200, { collection: 'leads', id: earlier, released: false }]);
    expect((await list(50)).body['items']).toMatchObject([{ id: later }]);
  });

  it.each([
    ['an unknown id', 'leads/0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02'],
    ['an unknown collection', 'nothing/0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02'],
    ['a collection without outbox', 'replicas/x'],
    ['odd text', '%24where/%7B%7D'],
  ])('is not found by %s', async (_, which) => {
    const { status, body } = await operator.post(`/v1/operations/blocked-aggregates/${which}/retries`, {});

    expect([status, body['code']]).toEqual([404, 'aggregate.not-found']);
  });

  it.each(['limit=0', 'limit=x', 'cursor=WzE'])('is not listed by the question %s', async (query) => {
    const { status } = await operator.get(`/v1/operations/blocked-aggregates?${query}`);

    expect(status).toBe(400);
  });
});
