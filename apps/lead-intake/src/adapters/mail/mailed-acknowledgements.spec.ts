import { describe, expect, it } from '@jest/globals';
import type { Mail } from '@app/platform';
import type { Acknowledgement } from '../../domain/lead/acknowledge-lead.js';
import { MailedAcknowledgements } from './mailed-acknowledgements.js';

async function mailOf(changes: Partial<Acknowledgement> = {}, eventId = 'event-1'): Promise<Mail> {
  const sent: Mail[] = [];
  const acknowledgements = new MailedAcknowledgements({ send: (mail) => Promise.resolve(void sent.push(mail)) });
  const to = { reference: 'GRN-L-000123', fullName: 'Frauke Harms', email: 'frauke@nordwind.example' };
  await acknowledgements.send({ ...to, language: 'de', ...changes }, eventId);
  const [mail] = sent;
  if (mail === undefined) throw new Error('nothing was sent');
  return mail;
}

describe('the acknowledgement of a lead', () => {
  it.each([
    ['nl', 'Beste Frauke Harms,', 'Binnen twee werkdagen', 'Beantwoord dan deze e-mail'],
    ['en', 'Dear Frauke Harms,', 'Within two working days', 'reply to this e-mail'],
    ['de', 'Guten Tag Frauke Harms,', 'Innerhalb von zwei Arbeitstagen', 'Antworten Sie bitte'],
  ] as const)('says in %s what happens next and how to reach us', async (language, ...parts) => {
    const { to, subject, text, language: written } = await mailOf({ language });
    expect([to, written]).toEqual(['frauke@nordwind.example', language]);
    for (const part of [...parts, 'GRN-L-000123']) expect(text).toContain(part);
    expect(subject).toContain('GRN-L-000123');
    expect(text).not.toMatch(/undefined|\$\{/);
  });

  it('is the same mail at every try, and another for another event', async () => {
    expect(await mailOf()).toEqual(await mailOf());
    expect((await mailOf({}, 'event-2')).id).not.toBe((await mailOf()).id);
  });

  it('repeats no message that was typed into the field for a name', async () => {
    expect((await mailOf({ fullName: 'Klick https://evil.example' })).text).not.toContain('evil');
  });
});
