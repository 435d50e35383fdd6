import { eventually } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../../support/api.js';
import { aLead, startWorld, type World } from './world.js';

let world: World;
let manager: Api;

beforeAll(async () => {
  world = await startWorld();
  manager = await world.as('account-manager', 'a.manager');
});
afterAll(() => world.close());

const patch = (id: string, version: number, body: object) =>
  manager.call(`/v1/leads/${id}`, {
    method: 'PATCH',
    body,
    headers: { 'if-match': `"${version}"`, 'content-type': 'application/merge-patch+json' },
  });

interface Change {
  readonly version: number;
  readonly type: string;
  readonly by: string;
  readonly data: { readonly changed?: readonly string[] };
  readonly personal?: object;
}

describe('correcting a lead', () => {
  it('merges, takes away what is null, and raises the version', async () => {
    const { id } = await aLead(manager, { codeName: 'Project X', description: 'old' });
    const { status, headers, body } = await patch(id, 2, {
      timeFrame: 'under6Months',
      description: null,
      contact: { jobTitle: 'Head of expansion' },
      organisation: { place: 'Oldenburg' },
    });
    expect([status, headers.get('etag')]).toEqual([200, '"3"']);
    expect(body).toMatchObject({
      version: 3,
      codeName: 'Project X',
      timeFrame: 'under6Months',
      organisation: { place: 'Oldenburg', country: 'DE' },
      contacts: [{ fullName: 'Frauke Harms', jobTitle: 'Head of expansion' }],
    });
    expect(body).not.toHaveProperty('description');
    expect((await manager.get(`/v1/leads/${id}`)).body).toEqual(body);
  });

  it('does nothing when nothing changes', async () => {
    const { id } = await aLead(manager, { codeName: 'Project X' });
    const { status, headers } = await patch(id, 2, { codeName: 'Project X', notes: null });
    expect([status, headers.get('etag')]).toEqual([200, '"2"']);
  });

  it('lets one of two win who saw the same version', async () => {
    const { id } = await aLead(manager);
    const answers = await Promise.all([patch(id, 2, { codeName: 'One' }), patch(id, 2, { codeName: 'Two' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('is what an auditor cannot do', async () => {
    const { id } = await aLead(manager);
    const auditor = await world.as('auditor');
    const answer = await auditor.call(`/v1/leads/${id}`, { method: 'PATCH', body: {}, headers: { 'if-match': '"2"' } });
    expect(answer.status).toBe(403);
  });

  it('makes the list find the lead by its new words', async () => {
    const { id } = await aLead(manager);
    await patch(id, 2, { codeName: 'Zonnebloem' });
    const { body } = await manager.get<{ items: { id: string }[] }>('/v1/leads?q=zonneb');
    expect(body.items.map((item) => item.id)).toEqual([id]);
  });
});

describe("a lead's history", () => {
  it('tells who changed what, before and after it was published', async () => {
    const { id } = await aLead(manager);
    const colleague = await world.as('account-manager', 'b.manager');
    await colleague.call(`/v1/leads/${id}`, {
      method: 'PATCH',
      body: { timeFrame: 'under6Months', notes: 'Frauke called' },
      headers: { 'if-match': '"2"' },
    });
    const expected = [
      { version: 1, type: 'lead-received', by: 'a.manager' },
      { version: 2, type: 'lead-acknowledged', by: 'a.manager' },
      { version: 3, type: 'lead-corrected', by: 'b.manager', data: { changed: ['notes', 'timeFrame'] } },
    ];
    const read = async (api: Api) => (await api.get<{ items: Change[] }>(`/v1/leads/${id}/history`)).body.items;
    expect(
      (await read(manager)).map(({ data, ...change }) => ({
        ...change,
        data: { ...data, changed: [...(data.changed ?? [])].sort() },
      })),
    ).toMatchObject(expected);
    await eventually(async () => {
      expect(await world.databases.pending('lead-intake', ['leads'])).toBe(0);
    });
    const published = await read(manager);
    expect(published).toHaveLength(3);
    expect(published.at(-1)?.personal).toMatchObject({ notes: 'Frauke called' });
    expect(JSON.stringify(published)).not.toMatch(/seudonym/);
  });

  it('shows persons to account managers only', async () => {
    const { id } = await aLead(manager, { notes: 'Frauke called' });
    const auditor = await world.as('auditor');
    const texts = await Promise.all(
      ['', '/history'].map(async (path) => JSON.stringify((await auditor.get(`/v1/leads/${id}${path}`)).body)),
    );
    const list = JSON.stringify((await auditor.get('/v1/leads')).body);
    for (const text of [...texts, list]) expect(text).not.toMatch(/Frauke|frauke/);
    expect(texts[0]).toContain('Nordwind');
  });

  it('shows a sole trader to account managers only', async () => {
    const organisation = { name: 'Tjasker Softwarebouw', country: 'NL', isNaturalPerson: true };
    const { id } = await aLead(manager, { organisation });
    const auditor = await world.as('auditor');
    expect((await manager.get(`/v1/leads/${id}`)).body).toMatchObject({ organisation });
    expect((await auditor.get(`/v1/leads/${id}`)).body).toMatchObject({
      organisation: { isNaturalPerson: true, country: 'NL' },
    });
    expect(JSON.stringify((await auditor.get(`/v1/leads/${id}/history`)).body)).not.toContain('Tjasker');
  });
});

describe('the fields that a lead still needs', () => {
  it('are asked for a stage, or for the next one', async () => {
    const { id } = await aLead(manager, { timeFrame: 'under6Months' });
    const next = await manager.get(`/v1/leads/${id}/missing-fields`);
    expect(next.body).toEqual({
      leadId: id,
      stage: 'acknowledged',
      targetStage: 'triaged',
      isNextStage: true,
      missingFields: ['sectorCodes', 'activityTypes', 'matchDecision'],
    });
    const later = await manager.get(`/v1/leads/${id}/missing-fields?targetStage=landed`);
    expect(later.body).toMatchObject({ isNextStage: false, targetStage: 'landed' });
    expect((await manager.get(`/v1/leads/${id}/missing-fields?targetStage=moon`)).status).toBe(400);
  });
});
