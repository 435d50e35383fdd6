import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../../support/api.js';
import { aLead, startWorld, type World } from './world.js';

let world: World;
let manager: Api;
const ids: string[] = [];

const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T09:00:00.000Z`;

beforeAll(async () => {
  world = await startWorld();
  manager = await world.as('account-manager');
  const organisation = (name: string, country: string) => ({ name, country });
  const leads = [
    { receivedAt: at(1), organisation: organisation('Süd Öl AG', 'AT'), ownerId: 'a.manager' },
    { receivedAt: at(3), organisation: organisation('西安绿源科技有限公司', 'CN'), codeName: 'Project Jade' },
    { receivedAt: at(2), organisation: organisation('Baltic Cold Chain OÜ', 'EE'), ownerId: 'b.manager' },
    { receivedAt: at(2), organisation: organisation('Meditrace Diagnostics AB', 'SE'), channel: 'webForm' },
    { receivedAt: at(5), organisation: organisation('Baltic Wind OÜ', 'EE') },
  ];
  for (const lead of leads) ids.push((await aLead(manager, lead)).id);
});
afterAll(() => world.close());

interface Listed {
  readonly items: readonly { readonly id: string; readonly receivedAt: string }[];
  readonly next?: string;
}

const list = async (query = '') => (await manager.get<Listed>(`/v1/leads?${query}`)).body;
const found = async (query: string) => (await list(query)).items.map(({ id }) => ids.indexOf(id)).sort();

describe('the list of leads', () => {
  it('is in order of receipt, newest first', async () => {
    const received = (await list()).items.map(({ receivedAt }) => receivedAt);
    expect(received).toEqual([at(5), at(3), at(2), at(2), at(1)]);
    const oldest = (await list('sort=receivedAt')).items.map(({ receivedAt }) => receivedAt);
    expect(oldest).toEqual(received.toReversed());
  });

  it.each(['', '&sort=receivedAt'])('is read page by page, each lead once (%s)', async (order) => {
    const seen: string[] = [];
    let next: string | undefined = `/v1/leads?limit=2${order}`;
    for (let page = 0; next !== undefined && page < 10; page++) {
      const { body }: { body: Listed } = await manager.get<Listed>(next);
      seen.push(...body.items.map(({ id }) => id));
      next = body.next;
    }
    expect(seen).toHaveLength(5);
    expect(new Set(seen)).toEqual(new Set(ids));
  });

  it.each([
    ['country=EE', [2, 4]],
    ['ownerId=a.manager', [0]],
    ['stage=received', [3]],
    ['stage=acknowledged&country=SE', []],
    ['status=ongoing', [0, 1, 2, 3, 4]],
    ['status=won', []],
  ])('is filtered by %s', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it.each([
    ['sud ol', [0]],
    ['SÜD', [0]],
    ['balt', [2, 4]],
    ['balt cold', [2]],
    ['西安', [1]],
    ['jade', [1]],
    ['altic', []],
    ['.*', []],
  ])('is searched for the beginnings of words: %s', async (q, expected) => {
    expect(await found(`q=${encodeURIComponent(q)}`)).toEqual(expected);
  });

  it('is searched by reference', async () => {
    const reference = String((await manager.get(`/v1/leads/${ids[2] ?? ''}`)).body['reference']);
    expect(await found(`q=${reference}`)).toEqual([2]);
  });

  it('uses an index for every filter', async () => {
    const leads = world.databases.collection('lead-intake', 'leads');
    const sort = { 'state.receivedAt': -1, _id: -1 } as const;
    const filters = [
      {},
      { 'state.stage': 'received' },
      { 'state.organisation.country': 'EE' },
      { 'state.ownerId': 'a.manager' },
      { 'state.personal.searchTerms': /^balt/ },
    ];
    for (const filter of filters) {
      const plan = await leads.find(filter).sort(sort).explain('queryPlanner');
      expect(JSON.stringify(plan['queryPlanner'])).not.toContain('COLLSCAN');
    }
  });
});
