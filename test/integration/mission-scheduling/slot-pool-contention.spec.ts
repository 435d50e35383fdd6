import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import type { Api } from '../../support/api.js';
import { aMission, aPool, move, requestBody, startWorld, type Receipt, type World } from './world.js';

const PLACES = 20;
const CLIENTS = 200;

interface Listed {
  readonly id: string;
  readonly ticket: number;
  readonly state: string;
}

describe('a slot pool that many ask at once, of two instances', () => {
  let world: World;
  let lead: Api;

  beforeAll(async () => {
    world = await startWorld(2);
    lead = await world.as('mission-lead');
  });

  afterAll(async () => {
    await world.close();
  });

  const open = async (capacity: number) => {
    const mission = await aMission(lead, {}, ['announced']);
    const poolId = await aPool(lead, mission.id, capacity);
    await move(lead, mission.id, 'open');
    return { missionId: mission.id, poolId };
  };
  const ask = (instance: number, missionId: string, poolId: string, email: string, key: string) =>
    world
      .nobody(instance)
      .post<Receipt>(`/v1/missions/${missionId}/slot-requests`, requestBody(poolId, email), { 'idempotency-key': key });
  const listed = async (missionId: string): Promise<readonly Listed[]> => {
    const { body } = await lead.get<{ items: Listed[] }>(`/v1/missions/${missionId}/slot-requests?limit=200`);
    return body.items;
  };

  it('gives exactly its places, tickets without gap or double, and each client its own receipt again', async () => {
    const { missionId, poolId } = await open(PLACES);
    const clients = Array.from({ length: CLIENTS }, (_, n) => ({ email: `c${n}@firm.example`, key: randomUUID() }));
    const first = await Promise.all(clients.map(({ email, key }, n) => ask(n % 2, missionId, poolId, email, key)));
    expect(new Set(first.map(({ status }) => status))).toEqual(new Set([201]));
    // The retry goes to the other instance.
    const again = await Promise.all(
      clients.map(({ email, key }, n) => ask((n + 1) % 2, missionId, poolId, email, key)),
    );
    expect(again.map(({ body }) => body)).toEqual(first.map(({ body }) => body));

    const requests = await listed(missionId);
    expect(requests.map(({ ticket }) => ticket)).toEqual(Array.from({ length: CLIENTS }, (_, n) => n + 1));
    expect(requests.filter(({ state }) => state === 'confirmed').map(({ ticket }) => ticket)).toEqual(
      Array.from({ length: PLACES }, (_, n) => n + 1),
    );
    const positions = first
      .filter(({ body }) => body.state === 'waitlisted')
      .map(({ body }) => Number(body.receiptNumber.split('-').at(-1)) - (body.waitPosition ?? 0));
    expect(new Set(positions)).toEqual(new Set([PLACES]));
  });

  it('takes one of many requests of one person', async () => {
    const { missionId, poolId } = await open(PLACES);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => ask(n % 2, missionId, poolId, 'same@firm.example', randomUUID())),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
  });

  it('fills every place that falls free, whatever order withdrawals and requests come in', async () => {
    const { missionId, poolId } = await open(PLACES);
    const receipts = await Promise.all(
      Array.from({ length: 60 }, (_, n) => ask(n % 2, missionId, poolId, `w${n}@firm.example`, randomUUID())),
    );
    const leaving = receipts.filter((_, n) => n % 3 === 0);
    const work = [
      ...leaving.map(({ body }, n) =>
        world.nobody(n % 2).post(`/v1/slot-requests/${body.id}/withdrawals`, {}, { 'receipt-key': body.receiptKey }),
      ),
      ...Array.from({ length: 20 }, (_, n) => ask(n % 2, missionId, poolId, `v${n}@firm.example`, randomUUID())),
    ];
    const answers = await Promise.all(work);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 201]));
    const requests = (await listed(missionId)).filter(({ state }) => state !== 'withdrawn');
    expect(requests).toHaveLength(60);
    const confirmed = requests.filter(({ state }) => state === 'confirmed');
    // Nobody waits with a lower ticket than somebody who was confirmed.
    expect(confirmed).toEqual(requests.slice(0, PLACES));
    const { body } = await lead.get<{ items: object[] }>(`/v1/missions/${missionId}/slot-pools`);
    expect(body.items).toMatchObject([{ holders: PLACES, waiting: 40 }]);
  });

  it('closes under load: nothing is accepted after the answer to the close', async () => {
    const { missionId, poolId } = await open(1_000);
    let closed = false;
    let accepted = 0;
    const client = async (n: number) => {
      for (let round = 0; !closed || round === 0; round++) {
        const { status } = await ask(n % 2, missionId, poolId, `${n}-${round}@firm.example`, randomUUID());
        if (status === 201) accepted++;
      }
    };
    const clients = Array.from({ length: 20 }, (_, n) => client(n));
    await move(lead, missionId, 'closed');
    const late = await ask(1, missionId, poolId, 'late@firm.example', randomUUID());
    closed = true;
    await Promise.all(clients);
    expect(late.status).toBe(409);
    expect(accepted).toBeLessThan(1_000);
  });

  it('is held up for no more than five seconds by a client that died in its transaction', async () => {
    const { missionId, poolId } = await open(PLACES);
    const connection = await mongoose
      .createConnection(process.env['TEST_MONGODB_URI'] ?? '', {
        dbName: `${world.environment.databasePrefix}-mission-scheduling`,
      })
      .asPromise();
    try {
      const session = await connection.startSession();
      session.startTransaction();
      const pool = { _id: poolId } as object;
      await connection.collection('slot_pools').updateOne(pool, { $inc: { 'state.nextTicket': 1 } }, { session });
      // Neither committed nor aborted: as a process that was killed leaves it.
      const began = performance.now();
      const { status, body } = await ask(0, missionId, poolId, 'a@firm.example', randomUUID());
      expect([status, body.state]).toEqual([201, 'confirmed']);
      expect(performance.now() - began).toBeLessThan(5_000);
    } finally {
      await connection.close();
    }
  });
});
