import { eventually } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../../support/api.js';
import { aLead, leadBody, startWorld, type Problem, type Registered, type World } from './world.js';

let world: World;
let manager: Api;

beforeAll(async () => {
  world = await startWorld();
  manager = await world.as('account-manager', 'a.manager');
});
afterAll(() => world.close());

describe('registering a lead', () => {
  it('answers with its place, its version and what is still needed', async () => {
    const { status, headers, body } = await manager.post<Registered>('/v1/leads', leadBody());
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/v1/leads/${body.id}`);
    expect(headers.get('etag')).toBe('"2"');
    expect(body).toMatchObject({ stage: 'acknowledged', version: 2 });
    expect(body.reference).toMatch(/^GRN-L-\d{6,}$/);
    expect(body.missingFields).toEqual(['sectorCodes', 'activityTypes', 'timeFrame', 'matchDecision']);
  });

  it('lets a lead of the web form wait for its acknowledgement', async () => {
    const service = await world.as('service', 'portal');
    const { status, body } = await service.post<Registered>('/v1/leads', leadBody({ channel: 'webForm' }));
    expect([status, body.stage, body.version]).toEqual([201, 'received', 1]);
  });

  it('lets a service register for the web form only, and an auditor nothing', async () => {
    const service = await world.as('service');
    const auditor = await world.as('auditor');
    expect((await service.post('/v1/leads', leadBody())).status).toBe(403);
    expect((await auditor.post('/v1/leads', leadBody())).status).toBe(403);
    expect((await world.nobody().post('/v1/leads', leadBody())).status).toBe(401);
    expect((await service.get('/v1/leads')).status).toBe(403);
  });

  it('numbers leads without doubles, also when many come at once and after a restart', async () => {
    const first = await Promise.all(Array.from({ length: 150 }, () => aLead(manager)));
    await world.restart();
    manager = await world.as('account-manager', 'a.manager');
    const second = await Promise.all(Array.from({ length: 20 }, () => aLead(manager)));
    const references = [...first, ...second].map(({ reference }) => reference);
    expect(new Set(references).size).toBe(170);
  });

  it('keeps every field that may be given, in its normal form', async () => {
    const body = leadBody({
      codeName: 'Project Noorderlicht',
      confidentiality: 'restricted',
      campaign: { name: 'hannover-messe-2026', medium: 'fair' },
      organisation: {
        name: 'Kaneda Electrolyser K.K.',
        country: 'JP',
        place: 'Tokyo',
        website: 'kaneda.example',
        identifiers: [{ scheme: 'kvk', value: '6956.9068' }],
      },
      contact: { fullName: 'Aiko Kaneda', phone: '050 555 0123', preferredLanguage: 'ja' },
      sectorCodes: [{ scheme: 'nace2.1', code: '20.1' }],
      activityTypes: ['manufacturing'],
      investmentType: 'greenfield',
      strategicDrivers: ['resources'],
      regionsConsidered: ['NL113'],
      competingLocations: [],
      jobsBand: 'from50To99',
      jobsExpected: 80,
      investmentBand: 'from50MTo250M',
      investmentAmount: { amount: 90_000_000, currency: 'EUR' },
      timeFrame: 'from6To12Months',
      siteRequirements: { gridMw: 60, quay: true },
      description: 'Two lines\nof text',
      ownerId: 'a.manager',
      teamId: 'team-energy',
      receivedAt: '2026-03-02T10:13:58+01:00',
    });
    const { id } = await aLead(manager, body);
    const { body: read } = await manager.get(`/v1/leads/${id}`);
    expect(read).toMatchObject({
      ...Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'contact')),
      organisation: { website: 'https://kaneda.example', identifiers: [{ scheme: 'kvk', value: '69569068' }] },
      contacts: [{ fullName: 'Aiko Kaneda', phone: '+31505550123', preferredLanguage: 'ja' }],
      receivedAt: '2026-03-02T09:13:58.000Z',
      matches: [],
      opportunities: [],
    });
  });

  it('keeps pseudonyms of the contact, by which an erasure finds it', async () => {
    const { id } = await aLead(manager);
    const stored = await world.databases.collection('lead-intake', 'leads').findOne({ _id: id as never });
    const pseudonyms = (stored?.['state'] as { contactPseudonyms: string[] }).contactPseudonyms;
    expect(pseudonyms).toHaveLength(1);
    expect(pseudonyms[0]).not.toContain('@');
  });

  it('is published and then rests in the history', async () => {
    const { id } = await aLead(manager);
    await eventually(async () => {
      const history = await world.databases.collection('lead-intake', 'history').countDocuments({ aggregate: id });
      expect(history).toBe(2);
    });
  });
});

describe('an idempotency key', () => {
  it('gets the first answer again, also when both come at once', async () => {
    const [body, key] = [leadBody(), { 'idempotency-key': 'key-1' }];
    const before = await world.leads();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => manager.post<Registered>('/v1/leads', body, key)),
    );
    const late = await manager.post<Registered>('/v1/leads', body, key);
    expect([...answers, late].map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 201));
    expect(new Set([...answers, late].map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(late.headers.get('location')).toBe(`/v1/leads/${late.body.id}`);
    expect(late.headers.get('etag')).toBe('"2"');
    expect(await world.leads()).toBe(before + 1);
  });

  it('is refused with another body, and counts for one caller only', async () => {
    const key = { 'idempotency-key': 'key-2' };
    const body = leadBody();
    const first = await manager.post<Registered>('/v1/leads', body, key);
    const other = await manager.post<Problem>('/v1/leads', leadBody(), key);
    expect([other.status, other.headers.get('content-type')]).toEqual([409, expect.stringMatching(/problem\+json/)]);
    const colleague = await world.as('account-manager', 'b.manager');
    const theirs = await colleague.post<Registered>('/v1/leads', body, key);
    expect(theirs.status).toBe(201);
    expect(theirs.body.id).not.toBe(first.body.id);
  });
});
