import { eventually } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { derivedId, type MatchCaseData, type OpportunityData } from '@app/contracts';
import type { Api } from '../../support/api.js';
import { NewsFromOthers } from './news-from-others.js';
import { aLead, startWorld, type World } from './world.js';

let world: World;
let manager: Api;
let others: NewsFromOthers;

beforeAll(async () => {
  world = await startWorld();
  manager = await world.as('account-manager');
  others = new NewsFromOthers(world.environment);
});
afterAll(async () => {
  await others.close();
  await world.close();
});

interface Read {
  readonly version: number;
  readonly organisationId?: string;
  readonly matches: readonly MatchCaseData[];
  readonly opportunities: readonly OpportunityData[];
}

interface Listed {
  readonly id: string;
  readonly matches: readonly MatchCaseData[];
  readonly missingFields: readonly string[];
}

const read = (id: string) => manager.get<Read>(`/v1/leads/${id}`);

describe('a lead', () => {
  it('shows its match as last told, without a new version', async () => {
    const { id } = await aLead(manager);
    const organisationId = randomUUID();
    await others.match(id, 1, { state: 'needsReview', organisationId, organisationName: 'Nordwind', score: 80 });
    await eventually(async () => {
      expect((await read(id)).body.matches).toMatchObject([
        { state: 'needsReview', organisationName: 'Nordwind', score: 80 },
      ]);
    });
    expect((await read(id)).body).not.toHaveProperty('organisationId');
    await others.match(id, 2, { state: 'confirmedSame', organisationId });
    await eventually(async () => {
      expect((await read(id)).body.organisationId).toBe(organisationId);
    });
    const { body, headers } = await read(id);
    expect([body.version, headers.get('etag')]).toEqual([2, '"2"']);
    expect((await manager.get(`/v1/leads/${id}/missing-fields`)).body['missingFields']).not.toContain('matchDecision');
  });

  it('shows its match and what it still needs in the list too', async () => {
    const { id } = await aLead(manager, { organisation: { name: `Listed ${randomUUID()}`, country: 'FI' } });
    const listed = async () => (await manager.get<{ items: Listed[] }>('/v1/leads?country=FI')).body.items;
    expect(await listed()).toMatchObject([
      { id, matches: [], missingFields: expect.arrayContaining(['timeFrame', 'matchDecision']) },
    ]);
    await others.match(id, 1, { state: 'noCandidate' });
    await eventually(async () => {
      expect((await listed()).map(({ matches }) => matches.map(({ state }) => state))).toEqual([['noCandidate']]);
    });
    expect((await listed())[0]?.missingFields).not.toContain('matchDecision');
  });

  it('shows the missions that fit it, until they are withdrawn', async () => {
    const { id } = await aLead(manager);
    const [bremen, hamburg] = [randomUUID(), randomUUID()];
    await others.opportunity(id, bremen, 1, { missionTitle: 'Bremen', startsOn: '2026-05-14' });
    await others.opportunity(id, hamburg, 1, { missionTitle: 'Hamburg', startsOn: '2026-04-01' });
    await eventually(async () => {
      expect((await read(id)).body.opportunities.map((found) => found.missionTitle)).toEqual(['Hamburg', 'Bremen']);
    });
    await others.opportunity(id, hamburg, 2, { status: 'withdrawn' });
    await eventually(async () => {
      expect((await read(id)).body.opportunities.map(({ missionId }) => missionId)).toEqual([bremen]);
    });
  });

  it('ignores what is older than what it knows, and what is told five times', async () => {
    const { id } = await aLead(manager);
    await others.match(id, 3, { state: 'autoConfirmed', organisationName: 'newest' });
    for (let time = 0; time < 5; time++) await others.match(id, 2, { state: 'needsReview', organisationName: 'older' });
    const marker = await aLead(manager);
    await others.opportunity(id, randomUUID(), 1, {});
    await others.match(marker.id, 1, { state: 'open' });
    await eventually(async () => {
      expect((await read(marker.id)).body.matches).toHaveLength(1);
      expect((await read(id)).body.matches).toMatchObject([{ state: 'autoConfirmed', organisationName: 'newest' }]);
    });
  });

  it('shows what was told before it was known', async () => {
    const source = `early-${randomUUID()}`.slice(0, 40);
    const leadId = derivedId('lead-import-row', JSON.stringify(['externalId', source, 'E-1']));
    await others.match(leadId, 1, { state: 'noCandidate' });
    const facts = world.databases.collection('lead-intake', 'match-cases');
    await eventually(async () => {
      expect(await facts.countDocuments({ 'facts.subjectId': leadId })).toBe(1);
    });
    const csv =
      'externalId,channel,organisationName,country,contactFullName,contactEmail\nE-1,event,Early,DE,F H,e@early.example\n';
    await manager.call(`/v1/lead-imports?source=${source}`, { body: csv, headers: { 'content-type': 'text/csv' } });
    await eventually(async () => {
      expect((await read(leadId)).body.matches).toMatchObject([{ state: 'noCandidate' }]);
    });
  });

  it('leaves cases of slot requests alone', async () => {
    const { id } = await aLead(manager);
    await others.match(id, 1, { subjectType: 'slotRequest' });
    const marker = await aLead(manager);
    await others.match(marker.id, 1, {});
    await eventually(async () => {
      expect((await read(marker.id)).body.matches).toHaveLength(1);
    });
    expect((await read(id)).body.matches).toEqual([]);
  });
});
