import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@app/testing';
import type { Api } from '../../support/api.js';
import { MailServer } from '../../support/mail-server.js';
import { leadBody, startWorld, type Registered, type World } from './world.js';

/** Longer than the longest pause between two tries. */
const patient = { timeoutMs: 120_000 };

describe('acknowledging leads of the web form', () => {
  let mailServer: MailServer;
  let world: World;
  let portal: Api;
  let manager: Api;
  let count = 0;

  beforeAll(async () => {
    mailServer = await MailServer.prepare();
    world = await startWorld({ SMTP_URL: mailServer.url });
    [portal, manager] = [await world.as('service'), await world.as('account-manager')];
  });
  afterAll(async () => {
    await world.close();
    await mailServer.become('down');
  });
  beforeEach(async () => {
    mailServer.taken.length = 0;
    await mailServer.become('taking');
  });

  const freshEmail = () => `investor.${++count}@nordwind.example`;
  const fillIn = async (contact: object, changes: object = {}): Promise<Registered> => {
    const body = leadBody({ channel: 'webForm', contact: { fullName: 'Frauke Harms', ...contact }, ...changes });
    const answer = await portal.post<Registered>('/v1/leads', body);
    expect([answer.status, answer.body.stage]).toEqual([201, 'received']);
    return answer.body;
  };
  const read = async (id: string) =>
    (await manager.get<{ stage: string; previousStage?: string; version: number }>(`/v1/leads/${id}`)).body;
  const stageBecomes = (id: string, stage: string) =>
    eventually(async () => {
      expect((await read(id)).stage).toBe(stage);
    }, patient);
  const mailsTo = (email: string) => mailServer.taken.filter(({ to }) => to === email);

  it('sends one mail with the reference, and then says that the lead is acknowledged', async () => {
    const email = freshEmail();
    const { id, reference } = await fillIn({ email, preferredLanguage: 'de' });
    await stageBecomes(id, 'acknowledged');
    expect(mailsTo(email)).toMatchObject([{ subject: `Wir haben Ihre Nachricht erhalten (${reference})` }]);
    const { body } = await manager.get<{ items: { type: string; by: string }[] }>(`/v1/leads/${id}/history`);
    expect(body.items.at(-1)).toMatchObject({ type: 'lead-acknowledged', by: 'system:lead-intake.mail' });
  });

  it('waits for a mail server that is away; the lead stays received until then', async () => {
    await mailServer.become('hanging');
    const email = freshEmail();
    const { id } = await fillIn({ email });
    await eventually(() => mailServer.tries > 0, patient);
    expect((await read(id)).stage).toBe('received');
    await mailServer.become('taking');
    await stageBecomes(id, 'acknowledged');
    expect(mailServer.copies().size).toBe(1);
    expect(mailsTo(email).length).toBeLessThanOrEqual(2);
  });

  it('leaves a lead with a telephone number alone to a person, until it gets an e-mail address', async () => {
    const { id, version } = await fillIn({ phone: '+4944155501230' });
    const email = freshEmail();
    // Other partitions tell nothing about this one: the correction is behind it on the same.
    const corrected = await manager.call(`/v1/leads/${id}`, {
      method: 'PATCH',
      body: { contact: { email } },
      headers: { 'if-match': `"${version}"`, 'content-type': 'application/merge-patch+json' },
    });
    expect(corrected.status).toBe(200);
    await stageBecomes(id, 'acknowledged');
    expect(mailServer.taken.map(({ to }) => to)).toEqual([email]);
  });

  it('sends no second mail when an acknowledged lead is corrected, or the service starts again', async () => {
    const email = freshEmail();
    const { id } = await fillIn({ email });
    await stageBecomes(id, 'acknowledged');
    await world.restart();
    [portal, manager] = [await world.as('service'), await world.as('account-manager')];
    const { version } = await read(id);
    await manager.call(`/v1/leads/${id}`, {
      method: 'PATCH',
      body: { notes: 'Rang back.' },
      headers: { 'if-match': `"${version}"`, 'content-type': 'application/merge-patch+json' },
    });
    const other = await fillIn({ email: freshEmail() });
    await stageBecomes(other.id, 'acknowledged');
    expect(mailsTo(email)).toHaveLength(1);
  });

  it('keeps a lead received whose address is refused, and acknowledges it when the address is mended', async () => {
    const [wrong, right] = [freshEmail(), freshEmail()];
    mailServer.refused.add(wrong);
    const { id, version } = await fillIn({ email: wrong });
    const letters = world.databases.collection('lead-intake', 'dead-letters');
    await eventually(async () => {
      const [letter] = await letters.find({}).toArray();
      expect(JSON.stringify(letter)).toContain('mail.recipient-refused');
      expect(JSON.stringify(letter)).not.toContain('nordwind');
    }, patient);
    expect((await read(id)).stage).toBe('received');
    await manager.call(`/v1/leads/${id}`, {
      method: 'PATCH',
      body: { contact: { email: right } },
      headers: { 'if-match': `"${version}"`, 'content-type': 'application/merge-patch+json' },
    });
    await stageBecomes(id, 'acknowledged');
    expect(mailsTo(right)).toHaveLength(1);
  });
});
