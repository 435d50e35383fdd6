import { eventually } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from '../../support/api.js';
import { startWorld, type Problem, type World } from './world.js';

let world: World;
let manager: Api;
let token: string;

beforeAll(async () => {
  world = await startWorld();
  manager = await world.as('account-manager', 'a.manager');
  token = await world.environment.tokenFor('account-manager', 'a.manager');
});
afterAll(() => world.close());

const header = 'externalId,channel,organisationName,country,contactFullName,contactEmail,description\r\n';
const row = (n: number, changes = '') =>
  `E-${n},event,Company ${n}${changes},DE,Person ${n},p.${n}@company-${n}.example,\r\n`;
const rows = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => row(from + index)).join('');

/** A client that sends everything before it listens, as many do. Resolves when all is sent and the answer is there. */
async function sendAllFirst(file: string): Promise<number | undefined> {
  const upload = request(`${world.url}/v1/lead-imports?source=patient`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', authorization: `Bearer ${token}`, 'content-length': file.length },
  });
  const answered = once(upload, 'response') as Promise<[IncomingMessage]>;
  await new Promise((resolve) => {
    upload.end(file, () => {
      resolve(undefined);
    });
  });
  const [answer] = await answered;
  answer.resume();
  return answer.statusCode;
}

interface Import {
  readonly id: string;
  readonly state: string;
  readonly rows: number;
  readonly progress: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
  readonly refusedRows: readonly { readonly line: number; readonly reasons: readonly string[] }[];
}

/** Sends a piece again and again as `fetch` streams, which takes an answer half-way for a broken connection. */
async function stream(piece: Buffer, query: string, bearer = token): Promise<readonly [number, string | undefined]> {
  async function* pieces(): AsyncGenerator<Uint8Array, void> {
    for (let sent = 0; sent < 12_000_000; sent += piece.length) yield await Promise.resolve(piece);
  }
  const streamed: object = { body: pieces(), duplex: 'half' };
  const response = await fetch(`${world.url}/v1/lead-imports?${query}`, {
    ...{ method: 'POST', headers: { 'content-type': 'text/csv', authorization: `Bearer ${bearer}` } },
    ...streamed,
  });
  return [response.status, ((await response.json()) as Problem).code];
}

/** Uploads may take long on a busy machine. */
async function send(file: string | Buffer, source: string, contentType = 'text/csv') {
  const response = await fetch(`${world.url}/v1/lead-imports?source=${source}`, {
    method: 'POST',
    headers: { 'content-type': contentType, authorization: `Bearer ${token}` },
    body: typeof file === 'string' ? file : new Uint8Array(file),
    signal: AbortSignal.timeout(100_000),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Import & Problem };
}

const read = async (id: string) => (await manager.get<Import>(`/v1/lead-imports/${id}`)).body;
const done = (id: string, timeoutMs = 30_000) =>
  eventually(
    async () => {
      const found = await read(id);
      expect(found).toMatchObject({ state: 'done', progress: 1 });
      return found;
    },
    { timeoutMs },
  );
const imported = async (file: string | Buffer, source: string) => done((await send(file, source)).body.id);

describe('importing leads', () => {
  it('hears a client out whose file it refuses half-way', async () => {
    expect(await sendAllFirst(`${header}E-1,event,${'x'.repeat(12_000_000)}`)).toBe(400);
  });

  it.each([
    ['no rows', Buffer.alloc(65_536, 'x'), 'lead-import.malformed'],
    ['no text', Buffer.alloc(65_536), 'lead-import.encoding-unknown'],
    ['not the columns', Buffer.from('a,b,c\r\n'.repeat(9_000)), 'lead-import.columns-wrong'],
  ])('tells a client that streams a large file with %s what is wrong with it', async (_what, piece, code) => {
    expect(await stream(piece, 'source=wrong')).toEqual([400, code]);
  });

  it('tells a client that streams a large file why it is not even looked at', async () => {
    const piece = Buffer.alloc(65_536, 'x');
    expect(await stream(piece, 'source=')).toEqual([400, 'input.invalid']);
    const steward = await world.environment.tokenFor('data-steward', 'd.steward');
    expect((await stream(piece, 'source=fair', steward))[0]).toBe(403);
  });

  it('answers when all rows are safe, and makes acknowledged leads of them', async () => {
    const { status, headers, body } = await send(header + rows(1, 30), 'first');
    expect([status, headers.get('location')]).toEqual([202, `/v1/lead-imports/${body.id}`]);
    expect((await done(body.id)).counts).toMatchObject({ accepted: 30, refused: 0, waiting: 0 });
    const page = await manager.get<{ items: { leadId: string }[] }>(`/v1/lead-imports/${body.id}/rows?limit=1`);
    const lead = await manager.get(`/v1/leads/${page.body.items[0]?.leadId ?? ''}`);
    expect(lead.body).toMatchObject({ stage: 'acknowledged', channel: 'event', organisation: { name: 'Company 1' } });
    const history = await manager.get<{ items: { by: string }[] }>(`/v1/leads/${String(lead.body['id'])}/history`);
    expect(history.body.items.map(({ by }) => by)).toEqual(['a.manager', 'a.manager']);
  });

  it('makes each lead once, says what differs, and changes nothing', async () => {
    await imported(header + rows(1, 3), 'twice');
    const before = await world.leads();
    const again = await imported(header + row(1) + row(2, ' Holding') + row(4) + row(4), 'twice');
    expect(again.counts).toEqual({ waiting: 0, accepted: 1, existing: 1, differs: 1, refused: 1 });
    expect(again.refusedRows).toMatchObject([{ line: 5, reasons: ['is the same lead as line 4'] }]);
    expect(await world.leads()).toBe(before + 1);
    const differing = await manager.get<{ items: { line: number; leadId: string; reasons: string[] }[] }>(
      `/v1/lead-imports/${again.id}/rows?outcome=differs`,
    );
    expect(differing.body.items).toMatchObject([{ line: 3, reasons: ['exists, differs: nothing was changed'] }]);
    const lead = await manager.get(`/v1/leads/${differing.body.items[0]?.leadId ?? ''}`);
    expect(lead.body).toMatchObject({ organisation: { name: 'Company 2' }, version: 2 });
  });

  it('reports bad rows by line and goes on with the good ones, as a list and as CSV', async () => {
    const file =
      header.replaceAll(',', ';') +
      'E-1;event;"=Evil; ""Corp""";DE;Person;a@b.example;\r\n' +
      '+2;fax;Company;Germany;;x;\r\n';
    const report = await imported(`\uFEFF${file}`, 'mixed');
    expect(report.counts).toMatchObject({ accepted: 1, refused: 1 });
    expect(report.refusedRows[0]).toMatchObject({
      line: 3,
      reasons: expect.arrayContaining([expect.stringMatching(/^channel: /)]),
      problems: expect.arrayContaining([{ column: 'country', code: 'country', detail: expect.any(String) }]),
    });
    const csv = await fetch(`${world.url}/v1/lead-imports/${report.id}/report`, {
      headers: { authorization: `Bearer ${token}`, accept: 'text/csv' },
    });
    expect(csv.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(csv.headers.get('content-disposition')).toContain('attachment');
    const lines = (await csv.text()).split('\r\n');
    expect(lines[1]).toMatch(/^2,accepted,E-1,"'=Evil; ""Corp""",[0-9a-f-]{36},$/);
    expect(lines[2]).toMatch(/^3,refused,'\+2,Company,,/);
  });

  it('forgets what the rows said as soon as they are worked off', async () => {
    const { id } = await imported(header + rows(1, 5), 'forgotten');
    const stored = await world.databases.collection('lead-intake', 'lead-import-rows').find({ importId: id }).toArray();
    expect(stored).toHaveLength(5);
    expect(JSON.stringify(stored)).not.toMatch(/Person|@/);
    const days = stored.map(({ deleteAt }) => ((deleteAt as Date).getTime() - Date.now()) / 86_400_000);
    for (const left of days) expect(Math.abs(left - 7)).toBeLessThan(0.1);
  });

  it('reads Windows-1252 and says so', async () => {
    const bytes = Buffer.from(`${header}E-1,event,Süd Öl,AT,Jürgen Groß,j@sued.example,\r\n`, 'latin1');
    const report = await imported(bytes, 'latin');
    expect(report.notes[0]).toContain('Windows-1252');
    expect((await manager.get<{ items: object[] }>('/v1/leads?q=sud%20ol')).body.items).toHaveLength(1);
  });
});

describe('a file that is no good', () => {
  const importsOf = () => world.databases.collection('lead-intake', 'lead-imports').countDocuments({});
  const rowsOf = () => world.databases.collection('lead-intake', 'lead-import-rows').countDocuments({});

  it.each([
    ['lacks columns', 'channel,place\r\nphone,Bremen', 'lead-import.columns-wrong'],
    ['is empty', '', 'lead-import.columns-wrong'],
    ['has an open quote late in it', `${header}${rows(1, 1_200)}E-x,event,"open\r\n`, 'lead-import.malformed'],
    ['is no text', 'a\u0000b', 'lead-import.encoding-unknown'],
  ])('%s: it is refused as a whole and nothing is stored', async (_, file, code) => {
    const before = [await importsOf(), await rowsOf()];
    const { status, body } = await send(file, 'bad');
    expect([status, body.code]).toEqual([400, code]);
    expect([await importsOf(), await rowsOf()]).toEqual(before);
  });

  it('has another media type, or no source, or comes from somebody who may not', async () => {
    expect((await send('{}', 'bad', 'application/json')).status).toBe(415);
    expect(
      (await manager.call('/v1/lead-imports', { body: header, headers: { 'content-type': 'text/csv' } })).status,
    ).toBe(400);
    for (const role of ['auditor', 'service', 'data-steward'] as const) {
      const somebody = await world.as(role);
      const answer = await somebody.call('/v1/lead-imports?source=x', {
        body: header,
        headers: { 'content-type': 'text/csv' },
      });
      expect(answer.status).toBe(403);
    }
  });

  it('breaks off half-way: it is cleaned up, and the client may send again', async () => {
    const before = await importsOf();
    const upload = request(`${world.url}/v1/lead-imports?source=cut`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${token}` },
    });
    upload.on('error', () => undefined);
    upload.write(header + rows(1, 2_000));
    await eventually(async () => {
      expect(await importsOf()).toBe(before + 1);
    });
    upload.destroy();
    await eventually(async () => {
      expect(await importsOf()).toBe(before);
    });
    expect((await imported(header + rows(1, 10), 'cut')).counts).toMatchObject({ accepted: 10 });
  });
});

describe('an import that is interrupted', () => {
  it('goes on after a restart, and makes each lead once', async () => {
    const before = await world.leads();
    const { body } = await send(header + rows(1, 1_500), 'restart');
    await eventually(async () => {
      expect(await world.leads()).toBeGreaterThan(before);
    });
    await world.restart();
    manager = await world.as('account-manager', 'a.manager');
    expect((await done(body.id, 60_000)).counts).toMatchObject({
      accepted: 1_500,
      existing: 0,
      differs: 0,
      refused: 0,
    });
    expect(await world.leads()).toBe(before + 1_500);
  });

  it('takes up rows whose leads were made but not marked, as after kill -9', async () => {
    await fillOutbox();
    const { id } = (await send(header + rows(1, 20), 'killed')).body;
    const [imports, stored] = [collection('lead-imports'), collection('lead-import-rows')];
    const waiting = await stored.find({ importId: id }).toArray();
    await emptyOutbox();
    await done(id);
    const before = await world.leads();
    await stored.deleteMany({ importId: id });
    await stored.insertMany(waiting);
    await imports.updateOne({ _id: id as never }, { $set: { state: 'working' }, $unset: { counts: true } });
    expect((await done(id)).counts).toMatchObject({ accepted: 20, existing: 0, differs: 0 });
    expect(await world.leads()).toBe(before);
  });

  it('waits while the outbox is full', async () => {
    await fillOutbox();
    const { id } = (await send(header + rows(1, 5), 'full')).body;
    // Longer than several turns of the loop.
    await sleep(2_500);
    expect(await read(id)).toMatchObject({ state: 'working', counts: { waiting: 5 } });
    await emptyOutbox();
    expect((await done(id)).counts).toMatchObject({ accepted: 5 });
  });

  it('is cleaned up when its upload ended without a word', async () => {
    const dead = { source: 'dead', actor: 'x', state: 'staging', rows: 0, notes: [] };
    const long = new Date(Date.now() - 3_600_000);
    await collection('lead-imports').insertOne({ _id: 'dead' as never, ...dead, startedAt: long, touchedAt: long });
    await collection('lead-import-rows').insertOne({ _id: 'dead:2' as never, importId: 'dead', line: 2 });
    await eventually(async () => {
      expect(await collection('lead-imports').countDocuments({ _id: 'dead' as never })).toBe(0);
      expect(await collection('lead-import-rows').countDocuments({ importId: 'dead' })).toBe(0);
    });
  });
});

const collection = (name: string) => world.databases.collection('lead-intake', name);

/** More events than an import may add to; the relay leaves blocked ones alone. */
async function fillOutbox(): Promise<void> {
  const blockedSince = new Date();
  const document = { schema: 1, version: 1, state: {}, outbox: [], pendingSince: blockedSince, blockedSince };
  const stuck = Array.from({ length: 1_001 }, (_, index) => ({ _id: `stuck-${index}` as never, ...document }));
  await collection('leads').insertMany(stuck);
}

async function emptyOutbox(): Promise<void> {
  await collection('leads').deleteMany({ _id: /^stuck-/ as never });
}
