import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, testEnvironment, testServers, type TestEnvironment } from '@app/testing';
import { Databases } from '../support/databases.js';
import { Fleet } from '../support/fleet.js';
import { openMission } from '../support/open-mission.js';
import { leadFor } from '../support/sample.js';
import { expectValidEvents } from '../support/published-events.js';

const CHANGES = 2_000;
const LEADS = 60;
const CLIENTS = 8;
const places = ['Bremen', 'Hamburg', 'Oldenburg', 'Kiel'] as const;
/** Sectors that overlap with the missions' (35) and ones that do not. */
const sectors = ['35', '35.1', '62', '10'] as const;

/** A small seeded generator (mulberry32), so that a failure can be repeated. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const pick = <T>(from: readonly T[], below: (n: number) => number): T => from[below(from.length)] as T;

interface Lead {
  readonly id: string;
  place: string;
  sector: string;
}

describe('two replicas of every service', () => {
  let environment: TestEnvironment;
  let fleet: Fleet;
  let databases: Databases;
  const leads: Lead[] = [];
  const missions: { readonly id: string; readonly place: string; open: boolean }[] = [];

  beforeAll(async () => {
    environment = await testEnvironment();
    fleet = await Fleet.start(environment, 2);
    databases = await Databases.open(testServers().mongodbUri, environment.databasePrefix);
  });

  afterAll(async () => {
    await fleet.stop();
    await databases.close();
    await environment.close();
  });

  /** Changes one lead: its place or its sector, at either replica. */
  async function changeLead(below: (n: number) => number): Promise<void> {
    const intake = await fleet.as('account-manager', 'lead-intake', below(2));
    const lead = pick(leads, below);
    const place = pick(places, below);
    const sector = pick(sectors, below);
    const patch = { organisation: { place }, sectorCodes: [{ scheme: 'sbi2025', code: sector }] };
    for (let attempt = 0; attempt < 50; attempt++) {
      const current = await intake.get(`/v1/leads/${lead.id}`);
      const answer = await intake.call(`/v1/leads/${lead.id}`, {
        method: 'PATCH',
        body: patch,
        headers: { 'content-type': 'application/merge-patch+json', 'if-match': current.headers.get('etag') ?? '' },
      });
      if (answer.status === 412) continue;
      expect(answer.status).toBe(200);
      return;
    }
    throw new Error('a lead was never free for a change');
  }

  it('handles 2,000 random changes at both, while one replica of each is stopped and started again', async () => {
    const missionLead = await fleet.as('mission-lead', 'mission-scheduling');
    for (const [n, place] of places.entries()) {
      const { missionId } = await openMission(missionLead, place, `M${n}`);
      missions.push({ id: missionId, place, open: true });
    }
    const intake = await fleet.as('account-manager', 'lead-intake');
    for (let n = 0; n < LEADS; n++) {
      const answer = await intake.persist<{ id: string }>(
        '/v1/leads',
        leadFor(
          n,
          pick(places, () => n % 4),
        ),
        `r-${n}`,
      );
      leads.push({ id: answer.body.id, place: '', sector: '' });
    }
    let done = 0;
    const below = generator(7);
    const client = async (): Promise<void> => {
      while (done < CHANGES) {
        done++;
        await changeLead(below);
      }
    };
    const swap = async (): Promise<void> => {
      for (const service of ['mission-scheduling', 'company-matching'] as const) {
        await eventually(() => done > CHANGES / 4, { timeoutMs: 120_000 });
        await fleet.replica(service, 0).stop();
        await fleet.replica(service, 0).start();
      }
      const cancelled = missions[3];
      await (
        await fleet.as('mission-lead', 'mission-scheduling', 1)
      ).post(`/v1/missions/${cancelled?.id ?? ''}/transitions`, {
        to: 'cancelled',
        reason: 'A test of withdrawn opportunities',
      });
      if (cancelled !== undefined) cancelled.open = false;
    };
    await Promise.all([...Array.from({ length: CLIENTS }, client), swap()]);
  });

  it('shows the opportunities that a recomputation from scratch finds', async () => {
    const intake = await fleet.as('account-manager', 'lead-intake', 1);
    await eventually(
      async () => {
        for (const { id } of leads) {
          const { body } = await intake.get<{
            organisation: { place: string };
            sectorCodes: { code: string }[];
            opportunities: { missionId: string }[];
          }>(`/v1/leads/${id}`);
          const related = (body.sectorCodes[0]?.code ?? '').startsWith('35');
          const expected = missions
            .filter(({ open, place }) => open && (place === body.organisation.place || related))
            .map((mission) => mission.id);
          expect(new Set(body.opportunities.map(({ missionId }) => missionId))).toEqual(new Set(expected));
        }
      },
      { everyMs: 500 },
    );
  });

  it('moves the relay of a stopped replica to the other and loses nothing', async () => {
    const holder = async (): Promise<string | undefined> => {
      const lease = await databases
        .collection('lead-intake', 'leases')
        .findOne<{ holder: string }>({ _id: 'outbox-relay' as never });
      return lease?.holder;
    };
    const first = await holder();
    await fleet.replica('lead-intake', 0).stop();
    const survivor = await fleet.as('account-manager', 'lead-intake', 1);
    const late = await survivor.persist<{ id: string }>('/v1/leads', leadFor(9_000, 'Bremen'), 'late');
    await eventually(async () => {
      const { body } = await survivor.get<{ matches: unknown[]; opportunities: unknown[] }>(
        `/v1/leads/${late.body.id}`,
      );
      expect([body.matches.length, body.opportunities.length]).toEqual([1, 3]);
    });
    await fleet.replica('lead-intake', 0).start();
    await fleet.replica('lead-intake', 1).stop();
    const other = await fleet.as('account-manager', 'lead-intake', 0);
    const later = await other.persist<{ id: string }>('/v1/leads', leadFor(9_001, 'Bremen'), 'later');
    await eventually(async () => {
      const { body } = await other.get<{ matches: unknown[] }>(`/v1/leads/${later.body.id}`);
      expect(body.matches).toHaveLength(1);
    });
    expect(await holder()).not.toBe(first);
    for (const service of ['lead-intake', 'company-matching', 'mission-scheduling'] as const) {
      expect([service, await databases.collection(service, 'dead-letters').countDocuments({})]).toEqual([service, 0]);
    }
  });

  it('has published nothing but valid events', async () => {
    await expectValidEvents(environment);
  });
});
