import { derivedId } from '@app/contracts';
import { eventually } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../../support/api.js';
import { caseIn, freshKvk, freshName, kvk, register, startWorld, type World } from './world.js';
import { randomUUID } from 'node:crypto';

interface Report {
  readonly id: string;
  readonly state: string;
  readonly rows: number;
  readonly accepted: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly refusals: readonly {
    readonly line: number;
    readonly problems: readonly { code: string; pointer?: string }[];
  }[];
}

/** Numbers that nobody else in this database has: each block of 10,000 is used once. */
let block = 1_000;
const numbers = (): ((n: number) => string) => {
  const start = (block += 1) * 10_000;
  return (n) => String(start + n);
};

describe('importing organisations', () => {
  let world: World;
  let steward: Api;

  beforeAll(async () => {
    world = await startWorld();
    steward = await world.as('data-steward');
  });

  afterAll(() => world.close());

  const send = (body: string, query = '?source=test') =>
    steward.call<Report>(`/v1/organisation-imports${query}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-ndjson' },
    });
  const sendBytes = async (body: Uint8Array<ArrayBuffer>): Promise<Report> => {
    const authorization = `Bearer ${await world.environment.tokenFor('data-steward')}`;
    const headers = { authorization, 'content-type': 'application/x-ndjson' };
    const answer = await fetch(`${world.url()}/v1/organisation-imports`, { method: 'POST', headers, body });
    return (await answer.json()) as Report;
  };
  const reportOf = (id: string): Promise<Report> =>
    eventually(
      async () => {
        const { body } = await steward.get<Report>(`/v1/organisation-imports/${id}`);
        expect(body.state).toBe('done');
        return body;
      },
      { everyMs: 100 },
    );
  const imported = async (...rows: readonly (object | string)[]): Promise<Report> => {
    const text = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');
    const { status, headers, body } = await send(text);
    expect(status).toBe(202);
    expect(headers.get('location')).toBe(`/v1/organisation-imports/${body.id}`);
    return reportOf(body.id);
  };
  const stored = async (id: string) => (await steward.get<Record<string, unknown>>(`/v1/organisations/${id}`)).body;
  const byKvk = (value: string): string => derivedId('organisation', `kvk:${value}`);

  it('takes thousands of rows and reports the bad lines; sent again it changes nothing', async () => {
    const number = numbers();
    const row = (n: number) =>
      JSON.stringify({ legalName: `Firma ${n} B.V.`, country: 'NL', identifiers: [kvk(number(n))] });
    const bad: Readonly<Record<number, string>> = {
      10: '{"legalName":',
      500: '[]',
      501: JSON.stringify({ legalName: 'Without country' }),
      1_500: JSON.stringify({
        legalName: 'X',
        country: 'NL',
        identifiers: [{ scheme: 'lei', value: '999900QOWNQWB7A5OD07' }],
      }),
      2_999: JSON.stringify({ legalName: 'X', country: 'NL', colour: 'blue' }),
    };
    const file = Array.from({ length: 3_000 }, (_, n) => bad[n + 1] ?? row(n)).join('\n');
    const first = await reportOf((await send(file)).body.id);
    expect(first).toMatchObject({ rows: 3_000, accepted: 2_995, created: 2_995, refused: 5 });
    expect(first.refusals.map(({ line }) => line)).toEqual([10, 500, 501, 1_500, 2_999]);
    expect(first.refusals.at(3)?.problems).toMatchObject([{ code: 'identifier', pointer: '/identifiers/0/value' }]);
    expect(await stored(byKvk(number(0)))).toMatchObject({
      legalName: 'Firma 0 B.V.',
      version: 1,
      provenance: { legalName: { source: 'import:test' } },
    });
    const again = await reportOf((await send(file)).body.id);
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 2_995, refused: 5 });
    const page = await steward.get<{ items: readonly { line: number }[]; next: string }>(
      `/v1/organisation-imports/${again.id}/refusals?limit=3`,
    );
    const rest = await steward.get<{ items: readonly { line: number }[] }>(page.body.next);
    expect([...page.body.items, ...rest.body.items].map(({ line }) => line)).toEqual([10, 500, 501, 1_500, 2_999]);
  });

  it('updates who holds the identifier: what the row says replaces, what it does not say stays', async () => {
    const [number, branch] = [freshKvk(), `0000${freshKvk()}`];
    const id = await register(steward, {
      legalName: 'Old name',
      sizeBand: 'small',
      identifiers: [{ scheme: 'kvkBranch', value: branch }],
    });
    const row = {
      legalName: 'New name',
      country: 'NL',
      identifiers: [kvk(number), { scheme: 'kvkBranch', value: branch }],
    };
    expect(await imported(row)).toMatchObject({ created: 0, updated: 1 });
    expect(await stored(id)).toMatchObject({ legalName: 'New name', sizeBand: 'small', version: 2 });
    // The new number belongs to the holder too: a row that names only this number finds it.
    expect(await imported({ legalName: 'New name', country: 'NL', identifiers: [kvk(number)] })).toMatchObject({
      unchanged: 1,
    });
    expect((await steward.get(`/v1/organisations/${byKvk(number)}`)).status).toBe(404);
  });

  it('lets later lines of a file correct earlier ones, in order', async () => {
    const number = freshKvk();
    const rows = ['First', 'Second', 'Third'].map((legalName) => ({
      legalName,
      country: 'NL',
      identifiers: [kvk(number)],
    }));
    expect(await imported(...rows)).toMatchObject({ created: 1, updated: 2 });
    expect(await stored(byKvk(number))).toMatchObject({ legalName: 'Third', version: 3 });
  });

  it('refuses a row with identifiers of two organisations', async () => {
    const [one, other] = [freshKvk(), freshKvk()];
    await register(steward, { identifiers: [kvk(one)] });
    await register(steward, { identifiers: [kvk(other)] });
    const report = await imported({ legalName: 'Both', country: 'NL', identifiers: [kvk(one), kvk(other)] });
    expect(report.refusals).toMatchObject([{ line: 1, problems: [{ code: 'row.several-holders' }] }]);
  });

  it('takes rows without identifier, once each, and keeps a German number without its court apart', async () => {
    const [name, other] = [freshName(), freshName()];
    const hrb = { scheme: 'hrb', value: 'HRB 4711' };
    const rows = [
      { name, country: 'DE', place: 'Bremen', identifiers: [hrb] },
      { name: other, country: 'DE', place: 'Leer', identifiers: [hrb] },
      { name, country: 'DE', place: 'Bremen', identifiers: [hrb] },
    ];
    expect(await imported(...rows)).toMatchObject({ created: 2, unchanged: 1 });
    expect(await imported(...rows)).toMatchObject({ created: 0, unchanged: 3 });
  });

  it("keeps a sole trader's number out of the id", async () => {
    const number = freshKvk();
    const row = { legalName: 'Tjasker Softwarebouw', country: 'NL', isSoleTrader: true, identifiers: [kvk(number)] };
    expect(await imported(row, row)).toMatchObject({ created: 1, unchanged: 1 });
    expect((await steward.get(`/v1/organisations/${byKvk(number)}`)).status).toBe(404);
    const { isSoleTrader: _left, ...unmarked } = row;
    expect(await imported(unmarked)).toMatchObject({ created: 0, unchanged: 1 });
  });

  it('wakes the cases that wait for one of its organisations, many at once too', async () => {
    const number = freshKvk();
    const leads = Array.from({ length: 260 }, () => randomUUID());
    const told = { name: freshName(), country: 'NL', identifiers: [kvk(number)] };
    for (const lead of leads) await world.others.lead(lead, 1, { organisation: told });
    for (const lead of leads) await caseIn(steward, lead, 'noCandidate', 60_000);
    await imported({ legalName: freshName(), country: 'NL', identifiers: [kvk(number)] });
    for (const lead of leads) {
      expect(await caseIn(steward, lead, 'autoConfirmed', 60_000)).toMatchObject({ organisationId: byKvk(number) });
    }
  });

  it('refuses what is no file of rows', async () => {
    expect((await send('\n \n')).status).toBe(400);
    const csv = { method: 'POST', body: 'a;b', headers: { 'content-type': 'text/plain' } };
    expect((await steward.call('/v1/organisation-imports', csv)).status).toBe(415);
    expect((await send('{}', '?colour=blue')).status).toBe(400);
    expect(
      (
        await (
          await world.as('account-manager')
        ).post('/v1/organisation-imports', '{}', { 'content-type': 'application/x-ndjson' })
      ).status,
    ).toBe(403);
    expect((await steward.get(`/v1/organisation-imports/${randomUUID()}`)).status).toBe(404);
  });

  it('takes a byte order mark, and reports bytes that are not UTF-8', async () => {
    const number = freshKvk();
    const row = JSON.stringify({ legalName: 'Mark', country: 'NL', identifiers: [kvk(number)] });
    const bytes = Buffer.concat([Buffer.from(`\uFEFF${row}\r\n`), Buffer.from([0x22, 0xff, 0x22, 0x0a])]);
    const report = await reportOf((await sendBytes(new Uint8Array(bytes))).id);
    expect(report).toMatchObject({
      created: 1,
      refused: 1,
      refusals: [{ line: 2, problems: [{ code: 'row.encoding' }] }],
    });
  });
});
