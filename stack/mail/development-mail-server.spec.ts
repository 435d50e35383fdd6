import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../ports.ts';
import { startDevelopmentMailServer, type DevelopmentMailServer } from './development-mail-server.ts';
import { MailStore, type StoredMail } from './mail-store.ts';

let folder: string;
let smtpPort: number;
let pagePort: number;
let server: DevelopmentMailServer;

const start = () => startDevelopmentMailServer({ host: '127.0.0.1', smtpPort, pagePort, folder });
const send = (mail: SendMailOptions = {}) =>
  createTransport({ host: '127.0.0.1', port: smtpPort }).sendMail({
    ...{
      from: 'Stad <stad@stad.example>',
      to: 'sietske@firm.example',
      subject: 'Ontvangstbewijs',
      text: 'Beste Sietske',
    },
    ...mail,
  });
const get = (path: string) => fetch(`http://127.0.0.1:${pagePort}${path}`);
const messages = async (query = '') =>
  ((await (await get(`/messages${query}`)).json()) as { items: readonly StoredMail[] }).items;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deuropener-mail-'));
  smtpPort = await freePort();
  pagePort = await freePort(new Set([smtpPort]));
  server = await start();
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the development mail server', () => {
  it('lists what was sent, the newest first, and gives it to tests as JSON', async () => {
    await send({ subject: 'One', messageId: '<1@stad.example>' });
    await send({ subject: 'Two', to: 'other@firm.example', text: 'Zoë → 北京' });
    expect(await messages()).toMatchObject([
      { subject: 'Two', to: 'other@firm.example', text: expect.stringContaining('Zoë → 北京') },
      { subject: 'One', to: 'sietske@firm.example', messageId: '<1@stad.example>', from: '"Stad" <stad@stad.example>' },
    ]);
    expect((await messages('?to=sietske@firm.example')).map(({ subject }) => subject)).toEqual(['One']);
    const list = await (await get('/')).text();
    expect(list.indexOf('Two')).toBeLessThan(list.indexOf('One'));
    expect(list).toContain('development only');
  });

  it('shows a mail with links that can be clicked', async () => {
    await send({ text: 'Kijk op https://portaal.example/my-request/1?key=a&b=c. Dag' });
    const [mail] = await messages();
    const shown = await (await get(`/mails/${mail?.id ?? ''}`)).text();
    expect(shown).toContain('href="https://portaal.example/my-request/1?key=a&amp;b=c" rel="noreferrer noopener"');
    expect(shown).toContain('</a>. Dag');
  });

  it('lets nothing in a mail become part of the page', async () => {
    const evil = `<script>alert(1)</script>"'><img src=x> javascript:alert(1) http://a.example/"onclick="x`;
    await send({ subject: evil, text: evil });
    const [mail] = await messages();
    for (const path of ['/', `/mails/${mail?.id ?? ''}`]) {
      const response = await get(path);
      expect(await response.text()).not.toMatch(/<script|<img|href="javascript|"onclick/);
      const policy = response.headers.get('content-security-policy');
      expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'/);
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('keeps the mails over a restart', async () => {
    await send({ subject: 'Before' });
    await server.close();
    server = await start();
    await send({ subject: 'After' });
    expect((await messages()).map(({ subject }) => subject)).toEqual(['After', 'Before']);
  });

  it('does not take what is too large', async () => {
    await expect(send({ text: 'x'.repeat(300 * 1024) })).rejects.toThrow();
    expect(await messages()).toEqual([]);
  });

  it('knows no other paths or methods', async () => {
    for (const path of ['/mails/1', '/mails/000000000001', '/../etc/passwd', '//evil.example/', '//', '/messages/']) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
    expect((await fetch(`http://127.0.0.1:${pagePort}/messages`, { method: 'POST' })).status).toBe(405);
  });

  it('shows nothing to a website that reaches it under another name', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { host: `evil.example:${pagePort}` };
      request({ host: '127.0.0.1', port: pagePort, path: '/messages', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });

  it('refuses to start on a port that is taken, and leaves the other one free', async () => {
    const free = await freePort(new Set([smtpPort, pagePort]));
    const elsewhere = { host: '127.0.0.1', smtpPort, pagePort: free, folder };
    await expect(startDevelopmentMailServer(elsewhere)).rejects.toThrow(/EADDRINUSE/);
    await expect(fetch(`http://127.0.0.1:${free}/`)).rejects.toThrow();
  });
});

describe('the folder of mails', () => {
  const mail = (n: number) => ({
    ...{ receivedAt: '2026-03-02T09:14:05.000Z', messageId: `<${n}@x>`, from: 'a@x', to: 'b@x', subject: String(n) },
    text: '',
  });

  it('holds the newest, in memory and on the disk', async () => {
    const store = await MailStore.open(join(folder, 'few'), 3);
    await Promise.all([1, 2, 3, 4, 5].map((n) => store.add(mail(n))));
    const again = await MailStore.open(join(folder, 'few'), 3);
    for (const each of [store, again])
      expect(each.newestFirst().map(({ subject }) => subject)).toEqual(['5', '4', '3']);
    const fewer = await MailStore.open(join(folder, 'few'), 1);
    expect(fewer.newestFirst()).toHaveLength(1);
    expect((await MailStore.open(join(folder, 'few'), 3)).newestFirst()).toHaveLength(1);
  });
});
