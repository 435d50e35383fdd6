import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@app/testing';
import type { Api } from '../../support/api.js';
import { Databases } from '../../support/databases.js';
import { MailServer, type TakenMail } from '../../support/mail-server.js';
import { missionScheduling } from '../../../apps/mission-scheduling/src/mission-scheduling.service.js';
import { OtherServices } from './other-services.js';
import { aMission, aPool, move, requestBody, startWorld, type Receipt, type World } from './world.js';

/** Longer than the longest pause between two tries. */
const patient = { timeoutMs: 120_000 };

describe('mail to applicants', () => {
  let mailServer: MailServer;
  let world: World;
  let lead: Api;
  let databases: Databases;
  let others: OtherServices;

  beforeAll(async () => {
    mailServer = await MailServer.prepare();
    world = await startWorld(1, missionScheduling, {
      SMTP_URL: mailServer.url,
      PORTAL_BASE_URI: 'https://portaal.stad.example',
    });
    await eventually(async () => (await fetch(`${world.services[0]?.url ?? ''}/health/ready`)).ok, {
      timeoutMs: 50_000,
    });
    lead = await world.as('mission-lead');
    databases = await Databases.open(world.environment.env['MONGODB_URI'] ?? '', world.environment.databasePrefix);
    others = new OtherServices(world.environment);
  });

  afterAll(async () => {
    await others.close();
    await world.close();
    await databases.close();
    await mailServer.become('down');
  });

  afterEach(() => {
    mailServer.taken.length = 0;
  });

  const open = async (capacity: number) => {
    const mission = await aMission(lead, {}, ['announced']);
    const poolId = await aPool(lead, mission.id, capacity);
    await move(lead, mission.id, 'open');
    return { missionId: mission.id, poolId };
  };
  const ask = async (
    { missionId, poolId }: { missionId: string; poolId: string },
    email: string,
    language?: string,
  ) => {
    const applicant = { fullName: 'Sietske Veenstra', email, ...(language === undefined ? {} : { language }) };
    const path = `/v1/missions/${missionId}/slot-requests`;
    return (await world.nobody().post<Receipt>(path, requestBody(poolId, email, { applicant }))).body;
  };
  const withdraw = ({ id, receiptKey }: Receipt) =>
    world.nobody().post(`/v1/slot-requests/${id}/withdrawals`, {}, { 'receipt-key': receiptKey });
  const mailsTo = (email: string): readonly TakenMail[] => mailServer.taken.filter(({ to }) => to === email);
  const arrived = (email: string, subject: string): Promise<TakenMail> =>
    eventually(() => {
      const [mail, ...more] = mailsTo(email).filter((each) => each.subject.includes(subject));
      expect([mail?.to, more]).toEqual([email, []]);
      return mail as TakenMail;
    }, patient);

  it('brings the receipt with the secret link, in the language that was asked for', async () => {
    await mailServer.become('taking');
    const pool = await open(1);
    const first = await ask(pool, 'first@firm.example');
    const second = await ask(pool, 'second@firm.example', 'de');
    const dutch = await arrived('first@firm.example', 'Ontvangstbewijs');
    expect(dutch.text).toContain(`https://portaal.stad.example/my-request/${first.id}?key=${first.receiptKey}`);
    expect(dutch.text).toContain('U hebt een plaats.');
    const german = await arrived('second@firm.example', 'Eingangsbestätigung');
    expect(german.text).toContain(`/de/my-request/${second.id}?key=${second.receiptKey}`);
    expect(german.text).toContain('Platz 1');
  });

  it('tells whoever waited that a place fell free, and nothing to whoever withdrew', async () => {
    await mailServer.become('taking');
    const pool = await open(1);
    const first = await ask(pool, 'leaver@firm.example');
    await ask(pool, 'waiter@firm.example', 'en');
    await arrived('waiter@firm.example', 'Receipt');
    await withdraw(first);
    await arrived('waiter@firm.example', 'You have a place now');
    expect(mailsTo('leaver@firm.example')).toHaveLength(1);
  });

  it('waits for a server that is down, hangs and is busy; every mail arrives, with one Message-ID', async () => {
    await mailServer.become('down');
    const pools = await Promise.all([open(2), open(2)]);
    const emails = Array.from({ length: 10 }, (_, n) => `patient.${n}@firm.example`);
    for (const [n, email] of emails.entries()) await ask(pools[n % 2] ?? { missionId: '', poolId: '' }, email);
    for (const mode of ['hanging', 'busy'] as const) {
      await mailServer.become(mode);
      await eventually(() => mailServer.tries > 0, patient);
    }
    expect(mailServer.taken).toEqual([]);
    await mailServer.become('taking');
    await eventually(() => {
      expect(new Set(mailServer.taken.map(({ to }) => to))).toEqual(new Set(emails));
    }, patient);
    const copies = mailServer.copies();
    expect(copies.size).toBe(emails.length);
    expect(Math.max(...copies.values())).toBeLessThanOrEqual(2);
  });

  it('sends no receipt of a request that was withdrawn before it could go out', async () => {
    await mailServer.become('down');
    const pool = await open(5);
    await withdraw(await ask(pool, 'gone@firm.example'));
    await ask(pool, 'stays@firm.example');
    await mailServer.become('taking');
    await arrived('stays@firm.example', 'Ontvangstbewijs');
    expect(mailsTo('gone@firm.example')).toEqual([]);
  });

  it('puts a mail aside whose address is refused for good, names it nowhere, and goes on', async () => {
    await mailServer.become('taking');
    mailServer.refused.add('unknown@firm.example');
    const pool = await open(5);
    await ask(pool, 'unknown@firm.example');
    await ask(pool, 'known@firm.example');
    await arrived('known@firm.example', 'Ontvangstbewijs');
    const letters = databases.collection('mission-scheduling', 'dead-letters');
    const [letter, ...more] = await eventually(async () => {
      const found = await letters.find({}).toArray();
      expect(found).not.toEqual([]);
      return found;
    }, patient);
    expect(more).toEqual([]);
    expect(JSON.stringify(letter)).toContain('mail.recipient-refused');
    expect(JSON.stringify(letter)).not.toContain('firm.example');
  });

  it('mails nobody again when the state of a request is told again, as after a restore', async () => {
    await mailServer.become('taking');
    const pool = await open(5);
    const { id } = await ask(pool, 'once@firm.example');
    await arrived('once@firm.example', 'Ontvangstbewijs');
    await others.toldAgain('nl.trade-missions.slot-confirmed.v1', {
      ...{ slotRequestId: id, ...pool, poolKind: 'delegatePlace', state: 'confirmed', ticket: 1, capacityLeft: 4 },
      ...{ country: 'NL', occurredAt: new Date().toISOString() },
    });
    // Handled after it: same key, same partition.
    await ask(pool, 'later@firm.example');
    await arrived('later@firm.example', 'Ontvangstbewijs');
    expect(mailsTo('once@firm.example')).toHaveLength(1);
  });
});
