import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, testEnvironment, type TestEnvironment } from '@app/testing';
import { Databases } from '../support/databases.js';
import { Fleet } from '../support/fleet.js';
import { MailServer } from '../support/mail-server.js';
import { openMission } from '../support/open-mission.js';
import { leadFor, placeFor } from '../support/sample.js';
import { expectValidEvents } from '../support/published-events.js';

const REQUESTS = 40;
/** Of each mission: the rest waits. */
const PLACES = 7;
const LEADS = 20;
const MISSIONS = 4;

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);

describe('mail while the mail server fails and the services are killed', () => {
  let environment: TestEnvironment;
  let fleet: Fleet;
  let databases: Databases;
  let mailServer: MailServer;
  const leadIds: string[] = [];

  beforeAll(async () => {
    [environment, mailServer] = await Promise.all([testEnvironment(), MailServer.prepare()]);
    const env = { ...environment.env, SMTP_URL: mailServer.url, LOG_LEVEL: 'warn' };
    fleet = await Fleet.start({ ...environment, env });
    databases = await Databases.open(environment.env['MONGODB_URI'] ?? '', environment.databasePrefix);
  });

  afterAll(async () => {
    await fleet.stop();
    await databases.close();
    await mailServer.become('down');
    await environment.close();
  });

  const killAndStart = async (...services: readonly ('lead-intake' | 'mission-scheduling')[]): Promise<void> => {
    await Promise.all(services.map((service) => fleet.replica(service).kill9()));
    await Promise.all(services.map((service) => fleet.replica(service).start()));
  };

  it('takes every request and every lead in, though no mail can go out', async () => {
    const missionLead = await fleet.as('mission-lead', 'mission-scheduling');
    const applicant = fleet.anyone('mission-scheduling');
    const portal = await fleet.as('service', 'lead-intake');
    const pools: { missionId: string; poolId: string }[] = [];
    // Several missions, so that the mails lie on several partitions.
    for (const n of range(MISSIONS)) pools.push(await openMission(missionLead, 'Bremen', `MAIL${n}`, PLACES));
    await Promise.all([
      ...range(REQUESTS).map(async (n) => {
        const { missionId, poolId } = pools[n % MISSIONS] ?? { missionId: '', poolId: '' };
        const path = `/v1/missions/${missionId}/slot-requests`;
        expect((await applicant.persist(path, placeFor(n, poolId), `request-${n}`)).status).toBe(201);
      }),
      ...range(LEADS).map(async (n) => {
        const lead = { ...leadFor(n), channel: 'webForm' };
        const answer = await portal.persist<{ id: string; stage: string }>('/v1/leads', lead, `lead-${n}`);
        expect([answer.status, answer.body.stage]).toEqual([201, 'received']);
        leadIds.push(answer.body.id);
      }),
    ]);
    expect(mailServer.taken).toEqual([]);
  });

  it('survives a kill -9 of both services while the mail server is down, hangs and is busy', async () => {
    await killAndStart('lead-intake', 'mission-scheduling');
    for (const mode of ['hanging', 'busy'] as const) {
      await mailServer.become(mode);
      await eventually(() => mailServer.tries > 0);
      await killAndStart('lead-intake', 'mission-scheduling');
    }
    expect(mailServer.taken).toEqual([]);
  });

  it('brings every mail, at most twice and with one Message-ID, though both are killed while they send', async () => {
    await mailServer.become('taking');
    for (const service of ['mission-scheduling', 'lead-intake'] as const) {
      const before = mailServer.taken.length;
      await eventually(() => mailServer.taken.length > before + 2, { everyMs: 5 });
      await killAndStart(service);
    }
    const expected = new Set([
      ...range(REQUESTS).map((n) => placeFor(n, '').applicant.email),
      ...range(LEADS).map((n) => leadFor(n).contact.email),
    ]);
    await eventually(
      () => {
        expect(new Set(mailServer.taken.map(({ to }) => to))).toEqual(expected);
      },
      { timeoutMs: 90_000, everyMs: 200 },
    ).catch(async (error: unknown) => {
      throw new Error(await fleet.report(), { cause: error });
    });
    const copies = mailServer.copies();
    expect(copies.size).toBe(expected.size);
    expect(Math.max(...copies.values())).toBeLessThanOrEqual(2);
  });

  it('has acknowledged every lead, once', async () => {
    const manager = await fleet.as('account-manager', 'lead-intake');
    await eventually(
      async () => {
        const leads = await Promise.all(leadIds.map((id) => manager.get<{ stage: string }>(`/v1/leads/${id}`)));
        expect(leads.map(({ body }) => body.stage)).toEqual(leadIds.map(() => 'acknowledged'));
      },
      { everyMs: 200 },
    );
    await eventually(async () => {
      const counts = await databases.happened('lead-intake', 'lead-acknowledged');
      expect([counts.length, Math.max(...counts)]).toEqual([LEADS, 1]);
    });
    for (const service of ['lead-intake', 'mission-scheduling'] as const) {
      expect([service, await databases.collection(service, 'dead-letters').countDocuments({})]).toEqual([service, 0]);
    }
  });

  it('has told nothing about a person on the way', async () => {
    await expectValidEvents(environment);
  });
});
