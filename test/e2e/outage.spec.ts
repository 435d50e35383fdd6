import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@app/testing';
import { Databases } from '../support/databases.js';
import { Fleet } from '../support/fleet.js';
import { openMission } from '../support/open-mission.js';
import { privateEnvironment, type PrivateEnvironment } from '../support/private-environment.js';
import { leadFor } from '../support/sample.js';
import { expectValidEvents } from '../support/published-events.js';

/** Longer than every session time-out and back-off that could give up. */
const OUTAGE_MS = 60_000;
const PACE_MS = 500;

interface Health {
  readonly status: string;
  readonly parts: Readonly<Record<string, { readonly state: string; readonly since?: string }>>;
}

describe('servers that are away for a minute', () => {
  let environment: PrivateEnvironment;
  let fleet: Fleet;
  let databases: Databases;
  let sent = 0;

  beforeAll(async () => {
    environment = await privateEnvironment();
    fleet = await Fleet.start(environment);
    databases = await Databases.open(environment.mongod.address, environment.databasePrefix);
    await openMission(await fleet.as('mission-lead', 'mission-scheduling'), 'Bremen', 'HB');
  });

  afterAll(async () => {
    await fleet.stop();
    await databases.close();
    await environment.close();
  });

  /** Sends a lead every half second for as long as the outage lasts; returns what was answered. */
  async function leadsForAMinute(): Promise<readonly number[]> {
    const intake = await fleet.as('account-manager', 'lead-intake');
    const answers: Promise<number>[] = [];
    const until = performance.now() + OUTAGE_MS;
    while (performance.now() < until) {
      const n = sent++;
      answers.push(
        intake.post('/v1/leads', leadFor(n), { 'idempotency-key': `lead-${n}` }).then(
          ({ status }) => status,
          () => 0,
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, PACE_MS));
    }
    return Promise.all(answers);
  }

  const health = async (): Promise<{ readonly status: number; readonly body: Health }> => {
    const response = await fetch(`${fleet.replica('lead-intake').origin}/health/ready`);
    return { status: response.status, body: (await response.json()) as Health };
  };

  async function everythingArrives(): Promise<void> {
    const leads = await databases.collection('lead-intake', 'leads').countDocuments({});
    await eventually(
      async () => {
        expect(await databases.collection('company-matching', 'match_cases').countDocuments({})).toBe(leads);
        expect(await databases.happened('mission-scheduling', 'opportunity-found')).toEqual(Array(leads).fill(1));
        expect(await databases.pending('lead-intake', ['leads'])).toBe(0);
      },
      { timeoutMs: 90_000, everyMs: 500 },
    );
    for (const service of ['lead-intake', 'company-matching', 'mission-scheduling'] as const) {
      expect([service, await databases.collection(service, 'dead-letters').countDocuments({})]).toEqual([service, 0]);
    }
  }

  it('accepts every lead while Kafka is away, says so, and catches up by itself', async () => {
    await environment.kafka.halt();
    const answers = await leadsForAMinute();
    expect(new Set(answers)).toEqual(new Set([201]));
    const { status, body } = await health();
    expect([status, body.parts['kafka']?.state]).toEqual([200, 'down']);
    expect(body.parts['kafka']?.since).toMatch(/^\d{4}-\d\d-\d\dT/);
    await environment.kafka.start();
    await everythingArrives();
  });

  it('refuses with 503 while MongoDB is away, stays alive, and loses no accepted lead', async () => {
    const before = await databases.collection('lead-intake', 'leads').countDocuments({});
    await environment.mongod.halt();
    const [answers, during] = await Promise.all([
      leadsForAMinute(),
      eventually(async () => {
        const answer = await health();
        expect(answer.status).toBe(503);
        return answer;
      }),
    ]);
    expect(during.body.parts['mongodb']?.state).toBe('down');
    const live = await fetch(`${fleet.replica('lead-intake').origin}/health/live`);
    expect(live.status).toBe(200);
    await environment.mongod.start();
    await eventually(async () => {
      expect((await health()).status).toBe(200);
    });
    expect(new Set(answers)).toEqual(new Set([503]));
    const intake = await fleet.as('account-manager', 'lead-intake');
    const after = await intake.persist('/v1/leads', leadFor(sent), `lead-${sent}`);
    expect(after.status).toBe(201);
    expect(await databases.collection('lead-intake', 'leads').countDocuments({})).toBeGreaterThan(before);
    await everythingArrives();
  });

  it('has published nothing but valid events', async () => {
    await expectValidEvents(environment);
  });
});
