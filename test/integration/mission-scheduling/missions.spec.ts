import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../../support/api.js';
import {
  aMission,
  aPool,
  askForPlace,
  bremen,
  freshCode,
  missionBody,
  move,
  requestBody,
  startWorld,
  type World,
} from './world.js';

describe('missions', () => {
  let world: World;
  let lead: Api;

  beforeAll(async () => {
    world = await startWorld();
    lead = await world.as('mission-lead');
  });

  afterAll(async () => {
    await world.close();
  });

  it('are planned as drafts, with the instants of their legs', async () => {
    const { status, headers, body } = await lead.post('/v1/missions', missionBody({ code: 'HBX' }));
    expect(status).toBe(201);
    expect(body).toEqual({ id: expect.any(String), code: 'HBX', state: 'draft', version: 1 });
    const path = headers.get('location') ?? '';
    expect(path).toBe(`/v1/missions/${String(body['id'])}`);
    const shown = await lead.get(path);
    expect(shown.headers.get('etag')).toBe('"1"');
    expect(shown.body).toMatchObject({
      title: 'Hydrogen Bremen-Hamburg',
      goals: [],
      voucherEligible: false,
      legs: [{ ...bremen, startsAt: '2026-05-14T07:00:00.000Z', endsAt: '2026-05-15T15:00:00.000Z' }],
    });
    expect(shown.body).not.toHaveProperty('countriesEver');
  });

  it('answer a repeat of the same idempotency key with the first answer, another body with 409', async () => {
    const [body, key] = [missionBody(), { 'idempotency-key': freshCode() }];
    const first = await lead.post('/v1/missions', body, key);
    const again = await lead.post('/v1/missions', body, key);
    expect(again.body).toEqual(first.body);
    const other = await lead.post('/v1/missions', { ...body, title: 'Another' }, key);
    expect([other.status, other.body['code']]).toEqual([409, 'idempotency-key.reused']);
  });

  it('do not share a code', async () => {
    const { code } = await aMission(lead);
    const second = await lead.post('/v1/missions', missionBody({ code }));
    expect([second.status, second.body['code']]).toEqual([409, 'mission.duplicate']);
  });

  it('stay hidden while they are drafts', async () => {
    const { id } = await aMission(lead, { sectorCodes: [{ scheme: 'nace2.1', code: '77.1' }] });
    const nobody = world.nobody();
    expect((await nobody.get(`/v1/missions/${id}`)).status).toBe(404);
    expect((await nobody.get(`/v1/missions/${id}/slot-pools`)).status).toBe(404);
    expect((await nobody.get('/v1/missions?sector=77')).body['items']).toEqual([]);
    expect((await nobody.get('/v1/missions?state=draft')).body['items']).toEqual([]);
    for (const role of ['account-manager', 'auditor'] as const) {
      const reader = await world.as(role);
      expect((await reader.get(`/v1/missions/${id}`)).status).toBe(200);
      expect((await reader.get('/v1/missions?sector=77')).body['items']).toHaveLength(1);
    }
    await move(lead, id, 'announced');
    expect((await nobody.get(`/v1/missions/${id}`)).body).toMatchObject({ id, state: 'announced' });
    expect((await nobody.get('/v1/missions?sector=77.1&country=DE')).body['items']).toMatchObject([{ id }]);
    expect((await nobody.get('/v1/missions?sector=77.1&country=SE')).body['items']).toEqual([]);
  });

  it('are written by mission leads only', async () => {
    const { id } = await aMission(lead);
    for (const role of ['account-manager', 'auditor', 'operator'] as const) {
      const other = await world.as(role);
      expect((await other.post('/v1/missions', missionBody())).status).toBe(403);
      expect((await other.post(`/v1/missions/${id}/transitions`, { to: 'announced' })).status).toBe(403);
    }
    expect((await world.nobody().post('/v1/missions', missionBody())).status).toBe(401);
  });

  it('move from draft to announced, open and closed; a move already made answers 200', async () => {
    const { id } = await aMission(lead);
    const to = async (state: string) => {
      const { status, body } = await lead.post(`/v1/missions/${id}/transitions`, { to: state });
      return [status, body['state'] ?? body['code'], body['version']];
    };
    expect(await to('open')).toEqual([409, 'mission.transition-not-allowed', undefined]);
    expect(await to('announced')).toEqual([200, 'announced', 2]);
    expect(await to('announced')).toEqual([200, 'announced', 2]);
    expect(await to('open')).toEqual([200, 'open', 3]);
    expect(await to('closed')).toEqual([200, 'closed', 4]);
    expect(await to('cancelled')).toEqual([409, 'mission.reason-missing', undefined]);
    expect(await to('composed')).toEqual([400, 'input.invalid', undefined]);
  });

  it('say what is missing before they are announced, and where they may go', async () => {
    const { id } = await aMission(lead, { legs: [] });
    const shown = async () => (await lead.get(`/v1/missions/${id}`)).body;
    expect(await shown()).toMatchObject({ state: 'draft', missingFields: ['legs'], nextStates: ['announced'] });
    const patch = { method: 'PATCH', body: { legs: [bremen] }, headers: { 'if-match': '"1"' } };
    expect((await lead.call(`/v1/missions/${id}`, patch)).body).toMatchObject({ missingFields: [] });
    await move(lead, id, 'announced');
    expect(await shown()).toMatchObject({ missingFields: [], nextStates: ['open', 'cancelled'] });
    await move(lead, id, 'cancelled');
    expect(await shown()).toMatchObject({ nextStates: [] });
  });

  it('are listed with what their pools hold together', async () => {
    const sectorCodes = [{ scheme: 'nace2.1', code: '02.20' }];
    const { id } = await aMission(lead, { sectorCodes }, ['announced', 'open']);
    const places = async () => (await lead.get('/v1/missions?sector=02')).body['items'];
    const none = { pools: 0, capacity: 0, holders: 0, waiting: 0, free: 0 };
    expect(await places()).toMatchObject([{ id, places: none }]);
    const [small] = [await aPool(lead, id, 1), await aPool(lead, id, 3, 'dinner')];
    for (const email of ['a@one.example', 'b@two.example']) {
      await askForPlace(world.nobody(), id, requestBody(small, email));
    }
    expect(await places()).toMatchObject([{ id, places: { pools: 2, capacity: 4, holders: 1, waiting: 1, free: 3 } }]);
  });

  it('are corrected from the version that was read', async () => {
    const { id } = await aMission(lead, { theme: 'Ports', minimumParticipants: 5 });
    const patch = (body: object, headers: Readonly<Record<string, string>> = {}) =>
      lead.call(`/v1/missions/${id}`, { method: 'PATCH', body, headers });
    expect((await patch({ title: 'A' })).status).toBe(428);
    const { status, headers, body } = await patch({ title: 'Ports of the north', theme: null }, { 'if-match': '"1"' });
    expect([status, headers.get('etag')]).toEqual([200, '"2"']);
    expect(body).toMatchObject({ title: 'Ports of the north', minimumParticipants: 5, capacity: 20 });
    expect(body).not.toHaveProperty('theme');
    expect((await patch({ title: 'B' }, { 'if-match': '"1"' })).status).toBe(412);
    expect((await patch({ code: 'NEW' }, { 'if-match': '"2"' })).status).toBe(400);
    expect((await patch({ title: null }, { 'if-match': '"2"' })).status).toBe(400);
  });

  it('are listed page by page, the newest first', async () => {
    const sectorCodes = [{ scheme: 'nace2.1', code: '01.13' }];
    const planned: string[] = [];
    for (let n = 0; n < 5; n++) planned.push((await aMission(lead, { sectorCodes })).id);
    const seen: string[] = [];
    for (let path: string | undefined = '/v1/missions?sector=01&limit=2'; path !== undefined;) {
      const { body }: { body: { items: { id: string }[]; next?: string } } = await lead.get(path);
      expect(body.items.length).toBeLessThanOrEqual(2);
      seen.push(...body.items.map(({ id }) => id));
      path = body.next;
    }
    expect(seen).toEqual(planned.toReversed());
  });

  it('name every violation of a bad input at once and store nothing', async () => {
    const bad = missionBody({
      code: 'x',
      title: 'Call me: a@b.example',
      capacity: 0,
      direction: 'sideways',
      unknown: 1,
      legs: [{ ...bremen, country: 'XX', zone: 'Mars/Olympus', localStart: 'soon' }],
    });
    const { status, headers, body } = await lead.post<{ errors: { pointer: string }[] }>('/v1/missions', bad);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(new Set(body.errors.map(({ pointer }) => pointer))).toEqual(
      new Set([
        '/code',
        '/title',
        '/capacity',
        '/direction',
        '/unknown',
        '/legs/0/country',
        '/legs/0/zone',
        '/legs/0/localStart',
      ]),
    );
  });
});
