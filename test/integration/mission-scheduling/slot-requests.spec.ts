import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Api } from '../../support/api.js';
import { aMission, aPool, move, requestBody, startWorld, type Planned, type Receipt, type World } from './world.js';

describe('slot requests', () => {
  let world: World;
  let lead: Api;
  let nobody: Api;

  beforeAll(async () => {
    world = await startWorld();
    lead = await world.as('mission-lead');
    nobody = world.nobody();
  });

  afterAll(async () => {
    await world.close();
  });

  const open = async (capacity: number): Promise<{ mission: Planned; poolId: string }> => {
    const mission = await aMission(lead, {}, ['announced']);
    const poolId = await aPool(lead, mission.id, capacity);
    await move(lead, mission.id, 'open');
    return { mission, poolId };
  };
  const ask = (missionId: string, poolId: string, email: string, changes: object = {}, key?: string) =>
    nobody.post<Receipt & { code?: string }>(
      `/v1/missions/${missionId}/slot-requests`,
      requestBody(poolId, email, changes),
      key === undefined ? {} : { 'idempotency-key': key },
    );
  const status = (receipt: Receipt) =>
    nobody.get(`/v1/slot-requests/${receipt.id}`, { 'receipt-key': receipt.receiptKey });
  const withdraw = (receipt: Receipt) =>
    nobody.post(`/v1/slot-requests/${receipt.id}/withdrawals`, {}, { 'receipt-key': receipt.receiptKey });

  it('get a receipt: places first, then positions in the line', async () => {
    const { mission, poolId } = await open(2);
    const answers = [];
    for (const n of [1, 2, 3, 4]) answers.push(await ask(mission.id, poolId, `p${n}@firm.example`));
    expect(answers.map(({ status: code }) => code)).toEqual([201, 201, 201, 201]);
    expect(
      answers.map(({ body: { receiptNumber, state, waitPosition } }) => [receiptNumber, state, waitPosition]),
    ).toEqual([
      [`${mission.code}-0001`, 'confirmed', undefined],
      [`${mission.code}-0002`, 'confirmed', undefined],
      [`${mission.code}-0003`, 'waitlisted', 1],
      [`${mission.code}-0004`, 'waitlisted', 2],
    ]);
    const [, , third] = answers;
    expect(third?.headers.get('location')).toBe(`/v1/slot-requests/${String(third?.body.id)}`);
    const { body: pools } = await nobody.get(`/v1/missions/${mission.id}/slot-pools`);
    expect(pools['items']).toMatchObject([{ id: poolId, holders: 2, waiting: 2, free: 0, closed: false }]);
  });

  it('show state, position and rule to whoever has the key, and nothing to others', async () => {
    const { mission, poolId } = await open(1);
    const first = (await ask(mission.id, poolId, 'a@firm.example')).body;
    const second = (await ask(mission.id, poolId, 'b@firm.example')).body;
    expect((await status(second)).body).toMatchObject({
      state: 'waitlisted',
      waitPosition: 1,
      missionTitle: 'Hydrogen Bremen-Hamburg',
      rule: expect.stringContaining('lowest ticket moves up'),
    });
    const wrong = await status({ ...second, receiptKey: first.receiptKey });
    const missing = await nobody.get(`/v1/slot-requests/${second.id}`);
    const unknown = await status({ ...second, id: randomUUID() });
    expect([wrong.status, missing.status, unknown.status]).toEqual([404, 404, 404]);
    expect(wrong.body['code']).toBe(unknown.body['code']);
    expect((await withdraw({ ...second, receiptKey: first.receiptKey })).status).toBe(404);
  });

  it('move up when somebody withdraws; repeating a withdrawal answers 200 and moves nobody', async () => {
    const { mission, poolId } = await open(1);
    const receipts = [];
    for (const n of [1, 2, 3]) receipts.push((await ask(mission.id, poolId, `p${n}@firm.example`)).body);
    const [first, second, third] = receipts as [Receipt, Receipt, Receipt];
    for (let n = 0; n < 2; n++) {
      const withdrawn = await withdraw(first);
      expect([withdrawn.status, withdrawn.body['state']]).toEqual([200, 'withdrawn']);
      expect((await status(second)).body).toMatchObject({ state: 'confirmed', version: 2 });
      expect((await status(third)).body).toMatchObject({ state: 'waitlisted', waitPosition: 1 });
    }
    await withdraw(third);
    const { body: pools } = await nobody.get(`/v1/missions/${mission.id}/slot-pools`);
    expect(pools['items']).toMatchObject([{ holders: 1, waiting: 0 }]);
    // The person is free to ask again, at the end of the line.
    const again = await ask(mission.id, poolId, 'p1@firm.example');
    expect(again.body).toMatchObject({ receiptNumber: `${mission.code}-0004`, state: 'waitlisted', waitPosition: 1 });
  });

  it('are one per pool and e-mail address, however it is written', async () => {
    const { mission, poolId } = await open(5);
    await ask(mission.id, poolId, 'Same@Firm.example');
    const second = await ask(mission.id, poolId, 'same@firm.example');
    expect([second.status, second.body.code]).toEqual([409, 'slot-request.duplicate']);
    const other = await aPool(lead, mission.id, 5, 'dinner');
    const dinner = await ask(mission.id, other, 'same@firm.example');
    expect(dinner.body.receiptNumber).toBe(`${mission.code}-2-0001`);
  });

  it('get the same receipt again for the same idempotency key, after the pool was closed too', async () => {
    const { mission, poolId } = await open(1);
    const key = randomUUID();
    const first = await ask(mission.id, poolId, 'a@firm.example', {}, key);
    expect((await ask(mission.id, poolId, 'a@firm.example', {}, key)).body).toEqual(first.body);
    await withdraw(first.body);
    await move(lead, mission.id, 'closed');
    const late = await ask(mission.id, poolId, 'a@firm.example', {}, key);
    expect([late.status, late.body]).toEqual([201, first.body]);
    const other = await ask(mission.id, poolId, 'b@firm.example', {}, key);
    expect([other.status, other.body.code]).toEqual([409, 'idempotency-key.reused']);
  });

  it('are refused before the mission opens and after it closes or is cancelled', async () => {
    const mission = await aMission(lead, {}, ['announced']);
    const poolId = await aPool(lead, mission.id, 3);
    const refused = async () => {
      const { status: code, body } = await ask(mission.id, poolId, `${randomUUID()}@firm.example`);
      return [code, body.code];
    };
    expect(await refused()).toEqual([409, 'slot-pool.closed']);
    await move(lead, mission.id, 'open');
    const receipt = (await ask(mission.id, poolId, 'a@firm.example')).body;
    await move(lead, mission.id, 'closed');
    expect(await refused()).toEqual([409, 'slot-pool.closed']);
    await move(lead, mission.id, 'cancelled');
    expect(await refused()).toEqual([409, 'slot-pool.closed']);
    expect((await status(receipt)).body['state']).toBe('cancelledByOrganiser');
  });

  it('are taken by a pool that was added to an open mission', async () => {
    const mission = await aMission(lead, {}, ['announced', 'open']);
    const poolId = await aPool(lead, mission.id, 1);
    expect((await ask(mission.id, poolId, 'a@firm.example')).status).toBe(201);
  });

  it('go to pools that exist, of the mission in the path', async () => {
    const { mission } = await open(1);
    const { poolId: elsewhere } = await open(1);
    for (const poolId of [randomUUID(), elsewhere]) {
      const { status: code, body } = await ask(mission.id, poolId, 'a@firm.example');
      expect([code, body.code]).toEqual([404, 'slot-pool.not-found']);
    }
  });

  it('are listed with their places in the line, those who withdrew left out, on every page', async () => {
    const { mission, poolId } = await open(1);
    const receipts = [];
    for (const n of [1, 2, 3, 4]) receipts.push((await ask(mission.id, poolId, `p${n}@firm.example`)).body);
    const [, second] = receipts as [Receipt, Receipt];
    await withdraw(second);
    const list = `/v1/missions/${mission.id}/slot-requests`;
    type Line = { items: { ticket: number; waitPosition?: number }[]; next: string };
    const line = ({ items }: Line) => items.map(({ ticket, waitPosition }) => [ticket, waitPosition]);
    const first = await lead.get<Line>(`${list}?limit=3`);
    expect(line(first.body)).toEqual([
      [1, undefined],
      [2, undefined],
      [3, 1],
    ]);
    expect(line((await lead.get<Line>(first.body.next)).body)).toEqual([[4, 2]]);
    await move(lead, mission.id, 'cancelled');
    expect(line((await lead.get<Line>(list)).body).map(([, position]) => position)).toEqual(Array(4).fill(undefined));
  });

  it('are listed for the mission lead in order of ticket, and for nobody else', async () => {
    const { mission, poolId } = await open(1);
    for (const n of [1, 2, 3]) await ask(mission.id, poolId, `p${n}@firm.example`, { motivation: `m${n}` });
    const tickets: number[] = [];
    for (let path: string | undefined = `/v1/missions/${mission.id}/slot-requests?limit=2`; path !== undefined;) {
      const page: { body: { items: { ticket: number; applicant: { email: string } }[]; next?: string } } =
        await lead.get(path);
      tickets.push(...page.body.items.map(({ ticket }) => ticket));
      path = page.body.next;
    }
    expect(tickets).toEqual([1, 2, 3]);
    const { body } = await lead.get(`/v1/missions/${mission.id}/slot-requests?poolId=${poolId}`);
    expect(body['items']).toMatchObject([
      { ticket: 1, state: 'confirmed', applicant: { email: 'p1@firm.example' }, motivation: 'm1' },
      { ticket: 2, state: 'waitlisted', organisation: { name: 'Noorderlicht Electrolysers B.V.' } },
      { ticket: 3, state: 'waitlisted' },
    ]);
    for (const role of ['account-manager', 'auditor'] as const) {
      expect((await (await world.as(role)).get(`/v1/missions/${mission.id}/slot-requests`)).status).toBe(403);
    }
    expect((await nobody.get(`/v1/missions/${mission.id}/slot-requests`)).status).toBe(401);
  });

  it('by selection are not offered yet, and a pool for them is refused', async () => {
    const { id } = await aMission(lead);
    const pool = { kind: 'pitch', capacity: 3, allocation: 'selection', zone: 'Europe/Berlin' };
    const { status: code, body } = await lead.post(`/v1/missions/${id}/slot-pools`, pool);
    expect([code, body['code']]).toEqual([409, 'slot-pool.selection-not-offered']);
  });

  describe('with bad input', () => {
    const name = 'x'.repeat(10_000);
    it.each([
      ['no body at all', {}, ['/poolId', '/organisation', '/applicant', '/privacyNoticeVersion']],
      ['a name of 10,000 characters', { applicant: { fullName: name, email: 'a@b.example' } }, ['/applicant/fullName']],
      ['control characters', { applicant: { fullName: 'a\u0000b', email: 'a@b.example' } }, ['/applicant/fullName']],
      ['an unknown field', { priority: 1 }, ['/priority']],
      ['wrong types', { organisation: [], applicant: 'me' }, ['/organisation', '/applicant']],
      [
        'an e-mail address in the name of the firm',
        { organisation: { name: 'a@b.example', country: 'NL' } },
        ['/organisation/name'],
      ],
      ['a country that does not exist', { organisation: { name: 'A', country: 'ZZ' } }, ['/organisation/country']],
      [
        'wrong check digits',
        { organisation: { name: 'A', country: 'NL', identifiers: [{ scheme: 'lei', value: '1' }] } },
        ['/organisation/identifiers/0/value'],
      ],
      [
        'a phone number that is none',
        { applicant: { fullName: 'A', email: 'a@b.example', phone: '1' } },
        ['/applicant/phone'],
      ],
    ])('%s: 400 with every violation, and nothing is stored', async (_what, changes, pointers) => {
      const { mission, poolId } = await open(1);
      const body = Object.keys(changes).length === 0 ? {} : requestBody(poolId, 'a@firm.example', changes);
      const answer = await nobody.post<{ errors: { pointer: string }[] }>(
        `/v1/missions/${mission.id}/slot-requests`,
        body,
      );
      expect(answer.status).toBe(400);
      expect([...new Set(answer.body.errors.map(({ pointer }) => pointer))].sort()).toEqual([...pointers].sort());
      const { body: pools } = await nobody.get(`/v1/missions/${mission.id}/slot-pools`);
      expect(pools['items']).toMatchObject([{ holders: 0, waiting: 0 }]);
    });

    it.each([
      ['broken JSON', '{"poolId":', 'application/json', 400],
      ['another media type', 'poolId=1', 'application/x-www-form-urlencoded', 415],
      ['2 MiB', JSON.stringify({ motivation: 'x'.repeat(2 * 1024 * 1024) }), 'application/json', 413],
    ])('%s is a problem, not a failure', async (_what, body, type, expected) => {
      const { mission } = await open(1);
      const headers = { 'content-type': type };
      const answer = await nobody.post(`/v1/missions/${mission.id}/slot-requests`, body, headers);
      expect(answer.status).toBe(expected);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    });
  });
});
