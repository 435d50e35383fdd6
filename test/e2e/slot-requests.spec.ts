import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testEnvironment, type TestEnvironment } from '@app/testing';
import type { Answer, Api } from '../support/api.js';
import { openMission } from '../support/open-mission.js';
import { placeFor } from '../support/sample.js';
import { ServiceProcess } from '../support/service-process.js';
import { Api as Caller } from '../support/api.js';
import { expectValidEvents } from '../support/published-events.js';

const REQUESTS = 1_000;
const CLIENTS = 200;
const PLACES = 20;

interface Receipt {
  readonly id: string;
  readonly receiptNumber: string;
  readonly receiptKey: string;
  readonly state: 'confirmed' | 'waitlisted';
  readonly waitPosition?: number;
}

describe('1,000 requests by 200 clients for 20 places, two replicas, each killed once', () => {
  let environment: TestEnvironment;
  let replicas: readonly ServiceProcess[];
  let missionLead: Api;
  let path: string;
  let poolId: string;
  const receipts = new Map<number, Receipt>();

  beforeAll(async () => {
    environment = await testEnvironment();
    replicas = await Promise.all([0, 1].map(() => ServiceProcess.start('mission-scheduling', environment.env)));
    missionLead = new Caller(originOf(0), await environment.tokenFor('mission-lead'));
    const opened = await openMission(missionLead, 'Bremen', 'HB', PLACES);
    poolId = opened.poolId;
    path = `/v1/missions/${opened.missionId}/slot-requests`;
  });

  afterAll(async () => {
    await Promise.all(replicas.map((replica) => replica.stop()));
    await environment.close();
  });

  const originOf = (n: number): string => replicas[n % 2]?.origin ?? '';

  /** A client repeats its request, alternating between the replicas, until one answers. */
  const ask = async (n: number): Promise<Answer<Receipt>> => {
    for (let attempt = n; ; attempt++) {
      const replica = new Caller(originOf(attempt));
      const answer = await replica
        .post<Receipt>(path, placeFor(n, poolId), { 'idempotency-key': `request-${n}` })
        .catch(() => undefined);
      if (answer !== undefined && answer.status < 500) return answer;
      if (attempt > n + 400) throw new Error(`request ${n} was never answered`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  it('answers every client', async () => {
    let next = 0;
    const strikes: Promise<void>[] = [];
    const strike = async (replica: ServiceProcess | undefined): Promise<void> => {
      await replica?.kill9();
      await replica?.start();
    };
    const client = async (): Promise<void> => {
      while (next < REQUESTS) {
        const n = next++;
        const answer = await ask(n);
        expect([n, answer.status]).toEqual([n, 201]);
        receipts.set(n, answer.body);
        if (receipts.size === REQUESTS / 4) strikes.push(strike(replicas[0]));
        if (receipts.size === REQUESTS / 2)
          strikes.push(strikes[0]?.then(() => strike(replicas[1])) ?? strike(replicas[1]));
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    await Promise.all(strikes);
    expect(strikes).toHaveLength(2);
  });

  it('confirms exactly 20 and lines up the others by ticket, without gap or double', async () => {
    const items: { id: string; state: string; ticket: number; waitPosition?: number }[] = [];
    let next: string | undefined = `${path}?limit=200`;
    while (next !== undefined) {
      const answer: Answer<{ items: typeof items; next?: string }> = await missionLead.get(next);
      items.push(...answer.body.items);
      next = answer.body.next;
    }
    expect(items.map(({ ticket }) => ticket)).toEqual(Array.from({ length: REQUESTS }, (_, i) => i + 1));
    expect(items.slice(0, PLACES).map(({ state }) => state)).toEqual(Array(PLACES).fill('confirmed'));
    expect(items.slice(PLACES).map(({ state }) => state)).toEqual(Array(REQUESTS - PLACES).fill('waitlisted'));
    expect(new Set(items.map(({ id }) => id)).size).toBe(REQUESTS);
  });

  it("answers each client's repeat with its own receipt, at either replica", async () => {
    expect(new Set([...receipts.values()].map(({ receiptNumber }) => receiptNumber)).size).toBe(REQUESTS);
    for (const [n, receipt] of receipts) {
      if (n % 10 !== 0) continue;
      const again = await new Caller(originOf(n / 10)).post(path, placeFor(n, poolId), {
        'idempotency-key': `request-${n}`,
      });
      expect([n, again.status, again.body]).toEqual([n, 201, receipt]);
    }
  });

  it('shows each waiting client the position that its ticket has', async () => {
    const waiting = [...receipts.values()].filter(({ state }) => state === 'waitlisted').slice(0, 20);
    for (const { id, receiptKey, receiptNumber } of waiting) {
      const { body } = await new Caller(originOf(0)).get<{ waitPosition: number }>(`/v1/slot-requests/${id}`, {
        'receipt-key': receiptKey,
      });
      expect(body.waitPosition).toBe(Number(receiptNumber.split('-').at(-1)) - PLACES);
    }
  });

  it('has published nothing but valid events', async () => {
    await expectValidEvents(environment);
  });
});
