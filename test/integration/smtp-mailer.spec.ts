import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RuleViolation, Unavailable } from '@app/kernel';
import { readConfig, SmtpMailer, type Environment, type Mail, type MailConfig } from '@app/platform';
import { MailServer } from '../support/mail-server.js';

const mail: Mail = {
  to: 'sietske@noorderlicht.example',
  subject: 'Ontvangstbewijs HB-0007',
  text: 'Beste Sietske,\n\nU hebt een plaats.\nhttps://portaal.example/my-request/1?key=abc\n',
  language: 'nl',
  id: '8f1d3f6e-0c5b-5a53-9a0e-6f3f4f6b2d11',
};

/** As services have it: read, checked and frozen. */
function mailConfig(env: Environment): MailConfig {
  const service = {
    name: 'lead-intake',
    portVariable: 'LEAD_INTAKE_PORT',
    defaultPort: 3001,
    sendsMail: true,
  } as const;
  const { mail: config } = readConfig(service, env);
  if (config === undefined) throw new Error('There is no configuration of mail.');
  return config;
}

describe('sending mail by SMTP', () => {
  let server: MailServer;
  let mailer: SmtpMailer;

  beforeEach(async () => {
    server = await MailServer.prepare();
    const env = { SMTP_URL: server.url, MAIL_FROM: 'Gemeente Stad <gemeente@stad.example>' };
    mailer = new SmtpMailer(mailConfig(env));
  });
  afterEach(() => server.become('down'));

  const failure = (changes: Partial<Mail> = {}) =>
    mailer.send({ ...mail, ...changes }).then(
      () => undefined,
      (error: unknown) => error,
    );

  it('hands over one mail, with its identity, its language and the mark of a machine', async () => {
    await server.become('taking');
    await mailer.send(mail);
    expect(server.taken).toMatchObject([
      { messageId: `<${mail.id}@stad.example>`, to: mail.to, subject: mail.subject, text: mail.text },
    ]);
    const headers = server.taken[0]?.headers;
    expect(headers?.get('auto-submitted')).toBe('auto-generated');
    expect(headers?.get('content-language')).toBe('nl');
    expect(headers?.get('date')).toBeInstanceOf(Date);
  });

  it('carries every letter', async () => {
    await server.become('taking');
    await mailer.send({ ...mail, subject: 'Größe, café, 北京', text: 'Zoë → 陈伟\n.\nna de punt\n' });
    expect(server.taken).toMatchObject([{ subject: 'Größe, café, 北京', text: 'Zoë → 陈伟\n.\nna de punt\n' }]);
  });

  it('lets nothing in a subject become a header, and nothing in an address a second recipient', async () => {
    await server.become('taking');
    await mailer.send({ ...mail, subject: 'Hello\r\nBcc: thief@evil.example\n\nBody\u2028X: y' });
    expect(server.taken).toHaveLength(1);
    expect(server.taken[0]?.headers.has('bcc')).toBe(false);
    expect(server.taken[0]?.headers.has('x')).toBe(false);
    for (const to of ['a@b.example, thief@evil.example', 'a@b.example>\r\nRCPT TO:<thief@evil.example', '']) {
      expect(await failure({ to })).toMatchObject({ slug: 'mail.recipient-refused' });
    }
    expect(server.taken).toHaveLength(1);
  });

  it.each(['down', 'hanging', 'busy'] as const)('calls a server that is %s unavailable', async (mode) => {
    await server.become(mode);
    const error = await failure();
    expect(error).toBeInstanceOf(Unavailable);
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('noorderlicht');
  });

  it('gives up an address that the server refuses for good, and does not name it', async () => {
    server.refused.add(mail.to);
    await server.become('taking');
    const error = await failure();
    expect(error).toBeInstanceOf(RuleViolation);
    expect(error).toMatchObject({ slug: 'mail.recipient-refused', facts: { responseCode: 550 } });
    expect(`${String(error)} ${JSON.stringify(error)} ${String((error as Error).cause)}`).not.toContain('noorderlicht');
  });

  it('gives up a message that the server refuses for good', async () => {
    server.refused.add(mail.subject);
    await server.become('taking');
    expect(await failure()).toMatchObject({ slug: 'mail.message-refused', facts: { responseCode: 554 } });
  });

  it('waits when the sender is refused: that is no fault of this mail, and somebody will mend it', async () => {
    server.refused.add('gemeente@stad.example');
    await server.become('taking');
    expect(await failure()).toBeInstanceOf(Unavailable);
  });

  it('sends nothing to a server without TLS where TLS is wanted', async () => {
    await server.become('taking');
    const strict = new SmtpMailer({ ...mailConfig({ SMTP_URL: server.url }), requireTls: true });
    await expect(strict.send(mail)).rejects.toBeInstanceOf(Unavailable);
    expect(server.taken).toEqual([]);
  });
});
