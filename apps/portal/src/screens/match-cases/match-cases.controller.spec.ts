import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answered, visitTo } from '../../../../../test/support/answered.js';
import { AnsweringServices, problem } from '../../../../../test/support/answering-services.js';
import { LiveParts } from '../../live/live-part.js';
import type { Timeline } from '../../live/timeline.js';
import { MatchCasesController } from './match-cases.controller.js';

const id = '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02';
const shown = {
  ...{ id, version: 3, since: '2026-03-02T09:13:58.000Z', state: 'needsReview', country: 'DE', restricted: false },
  ...{ candidates: [], decision: 'undecided', flagged: false, modelVersion: 'exact-1' },
  subject: { type: 'lead', id: 'lead-1', organisation: { name: 'Nordwind', country: 'DE', identifiers: [] } },
};
const path = `/v1/match-cases/${id}`;
const here = { status: 200, body: shown };
const timeline = { versions: () => Promise.resolve(new Map()) } as unknown as Timeline;

describe('the controller of match cases', () => {
  const service = new AnsweringServices();
  let controller: MatchCasesController;
  beforeAll(async () => {
    controller = new MatchCasesController(await service.start(), timeline, new LiveParts());
  });
  afterAll(() => service.stop());
  const visit = visitTo(`/match-cases/${id}`, ['data-steward']);
  const decide = async (fields: Readonly<Record<string, string>>) =>
    answered(await controller.decide(visit, id, new URLSearchParams(fields), new URLSearchParams()));

  it.each([
    { [`GET ${path}`]: here, [`POST ${path}/decision`]: 'away' },
    { [`GET ${path}`]: 'away', [`POST ${path}/decision`]: 'away' },
  ] as const)('keeps the decision and its reason while the service breaks off: %#', async (replies) => {
    service.reset(replies);
    const { status, html } = await decide({ decision: 'different', version: '3', reason: 'Ander <adres>' });
    expect(status).toBe(503);
    expect(html).toContain('De dienst die bedrijven herkent antwoordt niet. We weten niet of dit is opgeslagen.');
    expect(html).toContain('Ander &lt;adres>');
    expect(html).toContain('name="version" value="3"');
    expect(html).toMatch(/<button[^>]* name="decision" value="different"/);
  });

  it('goes on to the list when the decision was taken and the next case cannot be told', async () => {
    service.reset({
      ...{ [`GET ${path}`]: here, [`POST ${path}/decision`]: { ...here, status: 201 } },
      'GET /v1/match-cases': 'away',
    });
    const { location } = await decide({ decision: 'different', version: '3' });
    expect(location).toBe(`/match-cases?decided=${id}`);
  });

  it.each(['\0', '1\r\nx: y', '”', '', 'x'.repeat(240_000)])(
    'takes what is no version for an old one: %#',
    async (version) => {
      service.reset({ [`GET ${path}`]: here, [`POST ${path}/decision`]: problem(412, 'version') });
      const { status, html } = await decide({ decision: 'different', version, reason: 'Ander adres' });
      expect(status).toBe(412);
      expect(html).toContain('Ander adres');
    },
  );

  it('says at its field that what is searched for is too long', async () => {
    const errors = [{ pointer: '/q', code: 'text', detail: '' }];
    service.reset({ [`GET ${path}`]: here, 'GET /v1/organisations': problem(400, 'invalid', errors) });
    const query = new URLSearchParams({ q: 'x'.repeat(400) });
    const { status, html } = answered(await controller.one(visit, id, query));
    expect(status).toBe(400);
    expect(html).toContain('Deze tekst is te lang');
    expect(html).toContain('x'.repeat(400));
  });

  it('shows the first page for a cursor that the service refuses', async () => {
    const list = { items: [], total: 0 };
    service.reset({
      'GET /v1/match-cases?limit=50&state=needsReview&cursor=old': problem(400, 'invalid'),
      'GET /v1/match-cases': { status: 200, body: list },
    });
    expect(answered(await controller.list(visit, new URLSearchParams({ cursor: 'old' }))).status).toBe(200);
  });

  it('compares with nobody for an address whose candidate is none', async () => {
    const organisation = 'GET /v1/organisations/garbage';
    service.reset({ [`GET ${path}`]: here, [organisation]: problem(400, 'invalid') });
    const { status } = answered(await controller.one(visit, id, new URLSearchParams({ candidate: 'garbage' })));
    expect(status).toBe(200);
  });
});
