import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@app/testing';
import { Databases } from '../support/databases.js';
import { Fleet } from '../support/fleet.js';
import { openMission } from '../support/open-mission.js';
import { privateEnvironment, type PrivateEnvironment } from '../support/private-environment.js';
import { leadFor } from '../support/sample.js';
import { expectValidEvents } from '../support/published-events.js';

const LEADS_PER_ROUND = 100;
const CLIENTS = 8;

describe('500 leads while everything is killed in turn', () => {
  let environment: PrivateEnvironment;
  let fleet: Fleet;
  let databases: Databases;
  const ids: string[] = [];

  beforeAll(async () => {
    environment = await privateEnvironment();
    fleet = await Fleet.start({ ...environment, env: { ...environment.env, LOG_LEVEL: 'warn' } });
    databases = await Databases.open(environment.mongod.address, environment.databasePrefix);
    await openMission(await fleet.as('mission-lead', 'mission-scheduling'), 'Bremen', 'HB');
  });

  afterAll(async () => {
    await fleet.stop();
    await databases.close();
    await environment.close();
  });

  /** Sends a round of leads and, when a third of them is accepted, strikes. Every client repeats until answered. */
  async function sendWhile(round: number, strike: () => Promise<void>): Promise<void> {
    const intake = await fleet.as('account-manager', 'lead-intake');
    let next = 0;
    let struck: Promise<void> | undefined;
    const client = async (): Promise<void> => {
      while (next < LEADS_PER_ROUND) {
        const n = round * LEADS_PER_ROUND + next++;
        const answer = await intake.persist<{ id: string }>('/v1/leads', leadFor(n), `lead-${n}`);
        expect(answer.status).toBe(201);
        ids.push(answer.body.id);
        if (ids.length % LEADS_PER_ROUND >= LEADS_PER_ROUND / 3) struck ??= strike();
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    await struck;
  }

  const restart = (service: 'lead-intake' | 'company-matching' | 'mission-scheduling') => async () => {
    await fleet.replica(service).kill9();
    await fleet.replica(service).start();
  };

  it('accepts every lead, whatever dies', async () => {
    await sendWhile(0, restart('lead-intake'));
    await sendWhile(1, restart('company-matching'));
    await sendWhile(2, restart('mission-scheduling'));
    await sendWhile(3, async () => {
      await environment.kafka.kill();
      await environment.kafka.start();
    });
    await sendWhile(4, async () => {
      await environment.mongod.kill();
      await environment.mongod.start();
    });
    expect(new Set(ids).size).toBe(5 * LEADS_PER_ROUND);
  });

  it('makes one match case and one opportunity for each lead, and shows both', async () => {
    const intake = await fleet.as('account-manager', 'lead-intake');
    await eventually(
      async () => {
        expect(await databases.collection('company-matching', 'match_cases').countDocuments({})).toBe(ids.length);
        expect(await databases.happened('mission-scheduling', 'opportunity-found')).toHaveLength(ids.length);
        const last = await intake.get<{ matches: unknown[]; opportunities: unknown[] }>(`/v1/leads/${ids.at(-1)}`);
        expect(last.body.matches).toHaveLength(1);
        expect(last.body.opportunities).toHaveLength(1);
      },
      { timeoutMs: 90_000, everyMs: 500 },
    ).catch(async (error: unknown) => {
      throw new Error(await fleet.report(), { cause: error });
    });
    for (const id of ids) {
      const { body } = await intake.get<{ matches: unknown[]; opportunities: unknown[] }>(`/v1/leads/${id}`);
      expect([id, body.matches.length, body.opportunities.length]).toEqual([id, 1, 1]);
    }
  });

  it('doubled no effect, lost no lead and gave up on no record', async () => {
    expect(await databases.collection('lead-intake', 'leads').countDocuments({})).toBe(ids.length);
    for (const [service, type] of [
      ['lead-intake', 'lead-received'],
      ['lead-intake', 'lead-acknowledged'],
      ['mission-scheduling', 'opportunity-found'],
    ] as const) {
      const counts = await databases.happened(service, type);
      expect([type, counts.length, Math.max(...counts)]).toEqual([type, ids.length, 1]);
    }
    for (const service of ['lead-intake', 'company-matching', 'mission-scheduling'] as const) {
      expect([service, await databases.collection(service, 'dead-letters').countDocuments({})]).toEqual([service, 0]);
    }
  });

  it('has published nothing but valid events', async () => {
    await expectValidEvents(environment);
  });
});
