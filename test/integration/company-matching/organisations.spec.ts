import { randomUUID } from 'node:crypto';
import { derivedId } from '@app/contracts';
import { eventually } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../../support/api.js';
import { freshHost, freshKvk, freshName, kvk, register, startWorld, type World } from './world.js';

describe('the register of organisations', () => {
  let world: World;
  let steward: Api;

  beforeAll(async () => {
    world = await startWorld();
    steward = await world.as('data-steward');
  });

  afterAll(() => world.close());

  it('takes an organisation in, and tells the others', async () => {
    const number = freshKvk();
    const host = freshHost();
    const body = {
      legalName: 'Nordwind Hydrogen GmbH',
      country: 'DE',
      addresses: [{ place: 'Oldenburg' }],
      website: `https://www.${host}/contact`,
      identifiers: [{ scheme: 'kvk', value: `${number.slice(0, 4)} ${number.slice(4)}` }],
    };
    const {
      status,
      headers,
      body: answer,
    } = await steward.post<{ id: string; version: number }>('/v1/organisations', body);
    expect([status, answer.id, answer.version]).toEqual([201, derivedId('organisation', `kvk:${number}`), 1]);
    expect(headers.get('location')).toBe(`/v1/organisations/${answer.id}`);
    const shown = await steward.get(`/v1/organisations/${answer.id}`);
    expect(shown.headers.get('etag')).toBe('"1"');
    expect(shown.body).toMatchObject({
      legalName: 'Nordwind Hydrogen GmbH',
      websiteHost: host,
      identifiers: [kvk(number)],
    });
    await eventually(async () => {
      const [event] = await world.others.organisations(answer.id);
      expect(event).toMatchObject({
        type: 'nl.organisations.organisation-registered.v1',
        data: {
          legalName: 'Nordwind Hydrogen GmbH',
          place: 'Oldenburg',
          websiteHost: host,
          identifiers: [kvk(number)],
        },
      });
    });
  });

  it('names the holder of an identifier that is taken', async () => {
    const number = freshKvk();
    const id = await register(steward, { identifiers: [kvk(number)] });
    const second = await steward.post('/v1/organisations', {
      legalName: 'Other',
      country: 'NL',
      identifiers: [kvk(number)],
    });
    expect(second).toMatchObject({
      status: 409,
      body: { code: 'organisation.identifier-held', facts: { organisationId: id } },
    });
  });

  it('lets one of many win who register the same number at the same time', async () => {
    const number = freshKvk();
    const attempts = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        steward.post('/v1/organisations', { legalName: `Racer ${n}`, country: 'NL', identifiers: [kvk(number)] }),
      ),
    );
    expect(attempts.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 7 }, () => 409)]);
  });

  it('gives the first answer again for the same idempotency key', async () => {
    const body = { legalName: freshName(), country: 'NL' };
    const key = { 'idempotency-key': randomUUID() };
    const [first, again] = [
      await steward.post('/v1/organisations', body, key),
      await steward.post('/v1/organisations', body, key),
    ];
    expect([again.status, again.body]).toEqual([201, first.body]);
  });

  it('reports every violation at once', async () => {
    const bad = {
      legalName: 'x'.repeat(301),
      country: 'XX',
      website: 'nowhere',
      identifiers: [{ scheme: 'lei', value: '999900QOWNQWB7A5OD07' }],
      colour: 'blue',
    };
    const { status, body } = await steward.post<{ errors: readonly { pointer: string }[] }>('/v1/organisations', bad);
    expect(status).toBe(400);
    expect(body.errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/colour',
      '/country',
      '/identifiers/0/value',
      '/legalName',
      '/website',
    ]);
  });

  it('is corrected by merge patch under its version', async () => {
    const id = await register(steward, { website: `https://${freshHost()}`, sizeBand: 'small' });
    const patch = (body: object, headers: Record<string, string> = {}) =>
      steward.call(`/v1/organisations/${id}`, { method: 'PATCH', body, headers });
    expect((await patch({ sizeBand: null })).status).toBe(428);
    expect((await patch({ sizeBand: null }, { 'if-match': '"9"' })).status).toBe(412);
    const number = freshKvk();
    const changed = await patch({ sizeBand: null, website: null, identifiers: [kvk(number)] }, { 'if-match': '"1"' });
    expect(changed).toMatchObject({ status: 200, body: { version: 2, identifiers: [kvk(number)] } });
    expect(changed.body).not.toHaveProperty('sizeBand');
    expect(changed.body).not.toHaveProperty('websiteHost');
    const same = await patch({ identifiers: [kvk(number)] }, { 'if-match': '"2"' });
    expect(same).toMatchObject({ status: 200, body: { version: 2 } });
    const other = await register(steward, {});
    const taken = { method: 'PATCH', body: { identifiers: [kvk(number)] }, headers: { 'if-match': '"1"' } };
    expect(await steward.call(`/v1/organisations/${other}`, taken)).toMatchObject({
      status: 409,
      body: { facts: { organisationId: id } },
    });
  });

  it("keeps a sole trader's name and number inside", async () => {
    const number = freshKvk();
    const name = freshName();
    const id = await register(steward, { legalName: name, identifiers: [kvk(number)], isSoleTrader: true });
    expect(id).not.toBe(derivedId('organisation', `kvk:${number}`));
    expect((await steward.get(`/v1/organisations/${id}`)).body).toMatchObject({
      legalName: name,
      identifiers: [kvk(number)],
    });
    await eventually(async () => {
      const [event] = await world.others.organisations(id);
      expect(event?.data).toMatchObject({ isSoleTrader: true, country: 'NL' });
      expect(JSON.stringify(event)).not.toContain(name);
      expect(JSON.stringify(event)).not.toContain(number);
    });
  });

  it('finds names as they are typed', async () => {
    const word = `q${randomUUID()
      .replaceAll(/[^a-f]/g, 'y')
      .slice(0, 8)}`;
    const id = await register(steward, { legalName: `Baltic ${word} Chain OÜ`, country: 'EE' });
    const chinese = await register(steward, { legalName: `西安绿源${word}有限公司`, country: 'CN' });
    const reader = await world.as('account-manager');
    const found = async (q: string) => {
      const { body } = await reader.get<{ items: readonly { id: string }[] }>(
        `/v1/organisations?q=${encodeURIComponent(q)}`,
      );
      return body.items.map((item) => item.id);
    };
    expect(await found(`BALTIC ${word.slice(0, 6)}`)).toContain(id);
    expect(await found(`${word} ch`)).toEqual([id]);
    expect(await found(`baltic-${word} chain ou`)).toEqual([id]);
    expect(await found('西安绿源')).toContain(chinese);
    expect(await found('...')).toEqual([]);
  });

  it('is listed page by page', async () => {
    for (let n = 0; n < 3; n += 1) await register(steward, {});
    const seen: string[] = [];
    for (let path: string | undefined = '/v1/organisations?limit=2'; path !== undefined;) {
      const { body }: { body: { items: readonly { id: string }[]; next?: string } } = await steward.get(path);
      seen.push(...body.items.map(({ id }) => id));
      path = body.next;
    }
    expect(seen.length).toBeGreaterThanOrEqual(3);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('is written by data stewards only', async () => {
    for (const role of ['account-manager', 'mission-lead', 'auditor', 'operator', 'service'] as const) {
      const other = await world.as(role);
      expect((await other.post('/v1/organisations', { legalName: 'X', country: 'NL' })).status).toBe(403);
    }
    expect((await world.nobody().get('/v1/organisations')).status).toBe(401);
    expect((await (await world.as('auditor')).get('/v1/organisations?limit=1')).status).toBe(200);
  });
});
