import { randomUUID } from 'node:crypto';
import type { LeadData } from '@app/contracts';
import { eventually, testServers } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../../support/api.js';
import { Databases } from '../../support/databases.js';
import { caseIdOf, caseIn, freshHost, freshKvk, freshName, kvk, register, startWorld, type World } from './world.js';

type Told = NonNullable<LeadData['organisation']>;

describe('match cases', () => {
  let world: World;
  let steward: Api;

  beforeAll(async () => {
    world = await startWorld();
    steward = await world.as('data-steward');
  });

  afterAll(() => world.close());

  const leadOf = async (organisation: Partial<Told>, more: Partial<LeadData> = {}): Promise<string> => {
    const leadId = randomUUID();
    await world.others.lead(leadId, 1, {
      organisation: { name: freshName(), country: 'NL', ...organisation },
      ...more,
    });
    return leadId;
  };
  /** Everything that the history keeps of a case. */
  const historyOf = async (subjectId: string): Promise<string> => {
    const databases = await Databases.open(testServers().mongodbUri, world.environment.databasePrefix);
    try {
      const history = databases.collection('company-matching', 'history');
      return JSON.stringify(await history.find({ aggregate: caseIdOf(subjectId) }).toArray());
    } finally {
      await databases.close();
    }
  };
  const decide = (subjectId: string, body: object, headers: Record<string, string> = {}) =>
    steward.post<{ state: string; version: number; organisationId: string }>(
      `/v1/match-cases/${caseIdOf(subjectId)}/decision`,
      body,
      headers,
    );

  it('confirm by themselves who holds the identifier of a lead', async () => {
    const number = freshKvk();
    const name = freshName();
    const id = await register(steward, { legalName: name, identifiers: [kvk(number)] });
    const leadId = await leadOf({ identifiers: [kvk(number)] }, { sectorCodes: [{ scheme: 'nace2.1', code: '20.1' }] });
    const found = await caseIn(steward, leadId, 'autoConfirmed');
    expect(found).toMatchObject({
      organisationId: id,
      candidates: [{ organisationId: id, score: 100, evidence: [{ kind: 'identifier' }] }],
    });
    await eventually(async () => {
      const events = await world.others.matches(leadId);
      expect(events).toHaveLength(1);
      expect(events[0]).toMatchObject({
        type: 'nl.match-cases.match-confirmed.v1',
        subject: caseIdOf(leadId),
        partitionkey: leadId,
        data: {
          state: 'autoConfirmed',
          subjectType: 'lead',
          organisationId: id,
          organisationName: name,
          score: 100,
          evidenceKinds: ['identifier'],
          sectorCodes: [{ scheme: 'nace2.1', code: '20.1' }],
        },
      });
    });
  });

  it('ask a person when the website is the same, with the evidence', async () => {
    const host = freshHost();
    const id = await register(steward, { website: `https://www.${host}` });
    const leadId = await leadOf({ websiteHost: host });
    const found = await caseIn(steward, leadId, 'needsReview');
    expect(found.candidates).toMatchObject([
      { organisationId: id, score: 70, evidence: [{ kind: 'websiteHost', left: host, right: host }] },
    ]);
    const list = await steward.get<{ items: readonly { id: string }[] }>('/v1/match-cases?state=needsReview&limit=200');
    expect(list.body.items.map((item) => item.id)).toContain(found.id);
  });

  it('are found by the lead that they are about', async () => {
    const [leadId, other] = [await leadOf({ name: 'Asked About GmbH' }), await leadOf({ name: 'Somebody Else GmbH' })];
    const found = await caseIn(steward, leadId, 'noCandidate');
    await caseIn(steward, other, 'noCandidate');
    const list = (subjectId: string) =>
      steward.get<{ items: readonly { id: string }[] }>(`/v1/match-cases?subjectId=${subjectId}`);
    expect((await list(leadId)).body.items.map(({ id }) => id)).toEqual([found.id]);
    expect((await list(randomUUID())).body.items).toEqual([]);
    expect((await list('nobody')).status).toBe(400);
  });

  it.each([
    ['Nordwind Hydrogen GmbH', 'NORD WIND Hydrogen Gmbh & Co. KG', 'DE'],
    ["西安绿源科技有限公司 / Xi'an Lvyuan Technology Co., Ltd.", "XI'AN LVYUAN Technology", 'CN'],
    ['西安绿源电力有限公司', '西安绿源电力', 'CN'],
  ])('know %s as %s', async (legalName, name, country) => {
    const id = await register(steward, { legalName, country });
    const found = await caseIn(steward, await leadOf({ name, country }), 'needsReview');
    expect(found.candidates.map(({ organisationId }) => organisationId)).toContain(id);
    expect(found.candidates[0]?.evidence).toMatchObject([{ kind: 'nameAndCountry', left: name, right: legalName }]);
  });

  it('show who is compared with whom: the company as it came in, and the present names of the candidates', async () => {
    const [host, name] = [freshHost(), freshName()];
    const id = await register(steward, { legalName: name, website: `https://${host}` });
    const told = { name: 'Told "Name" <b>', country: 'NL', place: 'Haren', websiteHost: host };
    const leadId = await leadOf({ ...told, identifiers: [kvk('12345678')] });
    const shown = {
      subject: { type: 'lead', id: leadId, organisation: { ...told, identifiers: [kvk('12345678')] } },
      candidates: [{ organisationId: id, legalName: name }],
    };
    expect(await caseIn(steward, leadId, 'needsReview')).toMatchObject(shown);
    const list = await steward.get<{ items: readonly { id: string }[] }>('/v1/match-cases?state=needsReview&limit=200');
    expect(list.body.items.find((item) => item.id === caseIdOf(leadId))).toMatchObject(shown);
    expect((await decide(leadId, { decision: 'same' })).body).toMatchObject({ state: 'confirmedSame', ...shown });
  });

  it('say where they stand among those that need a review, which comes next, and how many there are', async () => {
    const host = freshHost();
    await register(steward, { website: `https://${host}` });
    const leadIds = [await leadOf({ websiteHost: host }), await leadOf({ websiteHost: host })];
    for (const leadId of leadIds) await caseIn(steward, leadId, 'needsReview');
    const { body } = await steward.get<{ items: readonly { id: string }[]; total: number }>(
      '/v1/match-cases?state=needsReview&limit=200',
    );
    expect(body.total).toBe(body.items.length);
    for (const leadId of leadIds) {
      const at = body.items.findIndex(({ id }) => id === caseIdOf(leadId));
      const { queue } = await caseIn(steward, leadId, 'needsReview');
      const nextId = body.items[at + 1]?.id;
      expect(queue).toEqual({ position: at + 1, total: body.total, ...(nextId && { nextId }) });
    }
    expect((await decide(leadIds[0] ?? '', { decision: 'different' })).body).not.toHaveProperty('queue');
  });

  it('show nothing to compare of a confidential lead, and nothing any more of one that has become so', async () => {
    const host = freshHost();
    await register(steward, { website: `https://${host}` });
    const leadId = await leadOf({ websiteHost: host });
    expect((await caseIn(steward, leadId, 'needsReview')).subject.organisation).toBeDefined();
    await world.others.lead(leadId, 2, { confidentiality: 'secret', codeName: 'Tulp' });
    const found = await caseIn(steward, leadId, 'open');
    expect(found).toMatchObject({ restricted: true, candidates: [] });
    expect(found.subject).toEqual({ type: 'lead', id: leadId });
    const list = await steward.get('/v1/match-cases?state=open&limit=200');
    expect(JSON.stringify(list.body)).not.toContain(host);
  });

  it('do not take free mail or shared hosts for a sign', async () => {
    await register(steward, { website: 'https://gmail.com' });
    await register(steward, { website: 'https://www.linkedin.com/company/x' });
    await caseIn(steward, await leadOf({ websiteHost: 'gmail.com' }), 'noCandidate');
    await caseIn(steward, await leadOf({ websiteHost: 'linkedin.com' }), 'noCandidate');
  });

  it('do not count an identifier with wrong check digits', async () => {
    await register(steward, { identifiers: [{ scheme: 'lei', value: '999900QOWNQWB7A5OD06' }] });
    const leadId = await leadOf({ identifiers: [{ scheme: 'lei', value: '999900QOWNQWB7A5OD07' }] });
    await caseIn(steward, leadId, 'noCandidate');
  });

  it('are looked at again when an organisation appears later, and when a second holder does', async () => {
    const [number, branch] = [freshKvk(), `0000${freshKvk()}`];
    const leadId = await leadOf({ identifiers: [kvk(number), { scheme: 'kvkBranch', value: branch }] });
    await caseIn(steward, leadId, 'noCandidate');
    const first = await register(steward, { identifiers: [kvk(number)] });
    expect(await caseIn(steward, leadId, 'autoConfirmed')).toMatchObject({ organisationId: first });
    const second = await register(steward, { identifiers: [{ scheme: 'kvkBranch', value: branch }] });
    const doubtful = await caseIn(steward, leadId, 'needsReview');
    expect(doubtful.candidates.map(({ organisationId }) => organisationId).sort()).toEqual([first, second].sort());
    await eventually(async () => {
      const events = await world.others.matches(leadId);
      expect(events.map(({ type, data }) => [type.split('.')[2], data.state])).toEqual([
        ['match-rejected', 'noCandidate'],
        ['match-confirmed', 'autoConfirmed'],
        ['match-undone', 'needsReview'],
      ]);
    });
  });

  it('are looked at again when an organisation loses what connected it', async () => {
    const number = freshKvk();
    const id = await register(steward, { identifiers: [kvk(number)] });
    const leadId = await leadOf({ identifiers: [kvk(number)] });
    await caseIn(steward, leadId, 'autoConfirmed');
    await steward.call(`/v1/organisations/${id}`, {
      method: 'PATCH',
      body: { identifiers: [] },
      headers: { 'if-match': '"1"' },
    });
    await caseIn(steward, leadId, 'noCandidate');
  });

  it('come to the same end in whatever order facts arrive, five times each', async () => {
    const numbers = [freshKvk(), freshKvk(), freshKvk()];
    const [, , last] = await Promise.all(numbers.map((number) => register(steward, { identifiers: [kvk(number)] })));
    const orders = [
      [1, 2, 3],
      [3, 2, 1],
      [2, 3, 1],
      [3, 1, 2],
    ];
    const leads = await Promise.all(
      orders.map(async (order) => {
        const leadId = randomUUID();
        const name = freshName();
        for (const sequence of order) {
          const told = { name, country: 'NL', identifiers: [kvk(numbers[sequence - 1] ?? '')] };
          for (let repeat = 0; repeat < 5; repeat += 1)
            await world.others.lead(leadId, sequence, { organisation: told });
        }
        return leadId;
      }),
    );
    const witness = await leadOf({ identifiers: [kvk(numbers[2] ?? '')] });
    await caseIn(steward, witness, 'autoConfirmed');
    for (const leadId of leads) {
      await eventually(async () => {
        expect(await caseIn(steward, leadId, 'autoConfirmed')).toMatchObject({ organisationId: last });
      });
      const states = (
        await eventually(async () => {
          const events = await world.others.matches(leadId);
          if (events.at(-1)?.data.organisationId !== last) throw new Error('not yet');
          return events;
        })
      ).map(({ data }) => data.organisationId);
      expect(new Set(states).size).toBe(states.length);
    }
  });

  it('open for slot requests too', async () => {
    const number = freshKvk();
    const id = await register(steward, { identifiers: [kvk(number)] });
    const slotRequestId = randomUUID();
    await world.others.slotRequest(slotRequestId, 1, {
      organisation: { name: freshName(), country: 'NL', identifiers: [kvk(number)] },
    });
    await caseIn(steward, slotRequestId, 'autoConfirmed');
    await eventually(async () => {
      expect((await world.others.matches(slotRequestId)).at(-1)?.data).toMatchObject({
        subjectType: 'slotRequest',
        organisationId: id,
      });
    });
  });

  it('wait for a person when a lead is confidential, and forget what they knew when it becomes so', async () => {
    const hidden = randomUUID();
    await world.others.lead(hidden, 1, { confidentiality: 'secret', codeName: 'Blue', country: 'DE' });
    expect(await caseIn(steward, hidden, 'open')).toMatchObject({ restricted: true, candidates: [] });
    const host = freshHost();
    const name = freshName();
    await register(steward, { legalName: name, website: `https://${host}` });
    const leadId = await leadOf({ name, websiteHost: host });
    await caseIn(steward, leadId, 'needsReview');
    await eventually(async () => {
      expect(await historyOf(leadId)).toContain(host);
    });
    await world.others.lead(leadId, 2, { confidentiality: 'restricted', codeName: 'Red', country: 'NL' });
    const shown = await caseIn(steward, leadId, 'open');
    expect(JSON.stringify(shown)).not.toContain(name);
    expect(JSON.stringify(shown)).not.toContain(host);
    await eventually(async () => {
      const last = (await world.others.matches(leadId)).at(-1);
      expect(last?.data).toMatchObject({ state: 'open', evidenceKinds: [] });
      expect(last?.data).not.toHaveProperty('organisationName');
    });
    await eventually(async () => {
      expect(await historyOf(leadId)).not.toContain(host);
    });
    expect(await decide(leadId, { decision: 'new' })).toMatchObject({
      status: 409,
      body: { code: 'match-case.facts-missing' },
    });
  });

  it('never tell the name of a sole trader', async () => {
    const number = freshKvk();
    const name = freshName();
    await register(steward, { legalName: name, isSoleTrader: true, identifiers: [kvk(number)] });
    const leadId = await leadOf({ name, identifiers: [kvk(number)] });
    await caseIn(steward, leadId, 'autoConfirmed');
    await eventually(async () => {
      const [event] = await world.others.matches(leadId);
      expect(event?.data).toMatchObject({ state: 'autoConfirmed' });
      expect(JSON.stringify(event)).not.toContain(name);
      expect(JSON.stringify(event)).not.toContain(number);
    });
  });

  describe('decided by a person', () => {
    const doubtful = async (): Promise<{ leadId: string; id: string; host: string; name: string }> => {
      const [host, name] = [freshHost(), freshName()];
      const id = await register(steward, { legalName: name, website: `https://${host}` });
      const leadId = await leadOf({ websiteHost: host });
      await caseIn(steward, leadId, 'needsReview');
      return { leadId, id, host, name };
    };

    it('as the same stay so, are told, and are safe to repeat', async () => {
      const { leadId, id, name } = await doubtful();
      const first = await decide(leadId, { decision: 'same', organisationId: id, reason: 'Same board' });
      expect(first).toMatchObject({
        status: 200,
        body: { state: 'confirmedSame', organisationId: id, decidedBy: 'data-steward-1', reason: 'Same board' },
      });
      const again = await decide(leadId, { decision: 'same', organisationId: id });
      expect([again.status, again.body.version]).toEqual([200, first.body.version]);
      await eventually(async () => {
        const last = (await world.others.matches(leadId)).at(-1);
        expect(last).toMatchObject({
          type: 'nl.match-cases.match-confirmed.v1',
          data: { state: 'confirmedSame', organisationName: name },
        });
        expect(JSON.stringify(last)).not.toContain('Same board');
      });
    });

    it('are replaced only knowingly', async () => {
      const { leadId } = await doubtful();
      const { body } = await decide(leadId, { decision: 'different' });
      expect(body.state).toBe('confirmedDifferent');
      expect(await decide(leadId, { decision: 'same' })).toMatchObject({
        status: 409,
        body: { code: 'match-case.decided' },
      });
      expect((await decide(leadId, { decision: 'same' }, { 'if-match': '"1"' })).status).toBe(412);
      const revised = await decide(leadId, { decision: 'same' }, { 'if-match': `"${body.version}"` });
      expect(revised).toMatchObject({ status: 200, body: { state: 'confirmedSame' } });

      // Two people at once: one of them is told.
      const both = { 'if-match': `"${revised.body.version}"` };
      const answers = await Promise.all([
        decide(leadId, { decision: 'new' }, both),
        decide(leadId, { decision: 'different' }, both),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    });

    it('stay and are flagged when facts change', async () => {
      const { leadId, id } = await doubtful();
      await decide(leadId, { decision: 'same', organisationId: id });
      const number = freshKvk();
      await register(steward, { identifiers: [kvk(number)] });
      await world.others.lead(leadId, 2, {
        organisation: { name: freshName(), country: 'NL', identifiers: [kvk(number)] },
      });
      await eventually(async () => {
        expect(await caseIn(steward, leadId, 'confirmedSame')).toMatchObject({ organisationId: id, flagged: true });
      });
      expect(await decide(leadId, { decision: 'different' })).toMatchObject({ status: 200, body: { flagged: false } });
    });

    it('as new register the organisation with the facts of the subject, once', async () => {
      const [number, name, host] = [freshKvk(), freshName(), freshHost()];
      const leadId = await leadOf({ name, identifiers: [kvk(number)], websiteHost: host, place: 'Groningen' });
      await caseIn(steward, leadId, 'noCandidate');
      const made = await decide(leadId, { decision: 'new' });
      expect(made).toMatchObject({ status: 200, body: { state: 'newOrganisation' } });
      const again = await decide(leadId, { decision: 'new' });
      expect([again.status, again.body.version]).toEqual([200, made.body.version]);
      expect((await steward.get(`/v1/organisations/${made.body.organisationId}`)).body).toMatchObject({
        legalName: name,
        addresses: [{ place: 'Groningen' }],
        identifiers: [kvk(number)],
        websiteHost: host,
        provenance: { legalName: { source: 'match-case' } },
      });
    });

    it('as new without an identifier make one organisation, however often', async () => {
      const leadId = await leadOf({});
      await caseIn(steward, leadId, 'noCandidate');
      const made = await Promise.all([1, 2, 3, 4].map(() => decide(leadId, { decision: 'new' })));
      expect(new Set(made.map(({ status, body }) => `${status} ${body.organisationId}`)).size).toBe(1);
    });

    it('need an organisation that exists', async () => {
      const { leadId } = await doubtful();
      expect(await decide(leadId, { decision: 'same', organisationId: randomUUID() })).toMatchObject({
        status: 409,
        body: { code: 'match-case.organisation-unknown' },
      });
      expect((await decide(leadId, { decision: 'maybe' })).status).toBe(400);
      expect((await decide(randomUUID(), { decision: 'different' })).status).toBe(404);
    });
  });

  it('are answered at once to somebody who asks', async () => {
    const [host, name] = [freshHost(), freshName()];
    const id = await register(steward, { legalName: `${name} B.V.`, website: `https://${host}` });
    const asker = await world.as('account-manager');
    const { status, body } = await asker.post('/v1/match-queries', {
      organisation: { name, country: 'NL', website: host },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      candidates: [{ organisationId: id, legalName: `${name} B.V.`, score: 88, probability: 0.88, band: 'review' }],
      modelVersion: 'exact-1',
      tookMs: expect.any(Number),
    });
    const bare = await asker.post('/v1/match-queries', { organisation: { name } });
    expect(bare.body).toMatchObject({ candidates: [{ organisationId: id, score: 40, evidence: [{ kind: 'name' }] }] });
    expect((await asker.post('/v1/match-queries', { organisation: { name: freshName() } })).body).toMatchObject({
      candidates: [],
    });
  });
});
