import { describe, expect, it } from '@jest/globals';
import { languages } from '@app/kernel';
import { PortalLinks, type Mail } from '@app/platform';
import type { OutgoingNotice } from '../../application/notice-ports.js';
import type { Applicant, FirstPlace } from '../../domain/slot-request/slot-request.js';
import { MailedNotices } from './mailed-notices.js';

const mission: OutgoingNotice['mission'] = {
  missionId: 'mission-1',
  code: 'HB',
  state: 'open',
  title: 'Hydrogen Bremen-Hamburg',
  direction: 'outward',
  capacity: 20,
  goals: [],
  organisers: [],
  voucherEligible: false,
  sectorCodes: [],
  countriesEver: ['DE'],
  legs: [
    {
      ...{ place: 'Bremen', country: 'DE', zone: 'Europe/Berlin' },
      ...{ localStart: '2026-05-14T09:00', localEnd: '2026-05-15T17:00' },
      ...{ startsAt: '2026-05-14T07:00:00.000Z', endsAt: '2026-05-15T15:00:00.000Z' },
    },
  ],
};

interface Told {
  readonly applicant?: Partial<Applicant>;
  readonly told?: FirstPlace;
  readonly notice?: OutgoingNotice['notice'];
  readonly eventId?: string;
}

async function mailOf({ applicant, told, notice, eventId }: Told = {}): Promise<Mail> {
  const sent: Mail[] = [];
  const mailer = { send: (mail: Mail) => Promise.resolve(void sent.push(mail)) };
  const links = new PortalLinks('https://portaal.stad.example');
  const personal = {
    pseudonym: 'p',
    applicant: { fullName: 'Sietske Veenstra', email: 'sietske@noorderlicht.example', ...applicant },
  };
  await new MailedNotices(mailer, links, { of: (id) => `key-of-${id}` }).send({
    notice: notice ?? 'receipt',
    eventId: eventId ?? 'event-1',
    mission,
    personal,
    request: {
      ...{ slotRequestId: 'request-1', missionId: 'mission-1', poolId: 'pool-1', poolKind: 'delegatePlace' },
      ...{ ticket: 7, receiptNumber: 'HB-0007', country: 'NL', isNaturalPerson: false, privacyNoticeVersion: '1' },
      ...{ submittedAt: '2026-03-02T09:14:05.000Z', state: 'confirmed', personal },
      told: told ?? { state: 'confirmed' },
    },
  });
  const [mail] = sent;
  if (mail === undefined) throw new Error('nothing was sent');
  return mail;
}

describe('the receipt of a slot request', () => {
  it('says in Dutch what was asked, how it stands, by which rule, and how to withdraw', async () => {
    const { to, subject, text } = await mailOf();
    expect([to, subject]).toEqual([
      'sietske@noorderlicht.example',
      'Ontvangstbewijs HB-0007: uw aanvraag voor Hydrogen Bremen-Hamburg',
    ]);
    for (const part of [
      'Beste Sietske Veenstra,',
      'Bremen: 14 mei 2026, 9.00 uur tot 15 mei 2026, 17.00 uur (plaatselijke tijd)',
      'Nummer van uw aanvraag: HB-0007',
      'U hebt een plaats.',
      'wie het eerst een aanvraag doet',
      'intrekken',
      '\nhttps://portaal.stad.example/my-request/request-1?key=key-of-request-1\n',
    ]) {
      expect(text).toContain(part);
    }
  });

  it.each([
    ['nl', 'plek 3', '14 mei 2026', '/my-request/request-1?key='],
    ['en', 'number 3 in line', '14 May 2026', '/en/my-request/request-1?key='],
    ['de', 'Platz 3', '14. Mai 2026', '/de/my-request/request-1?key='],
  ] as const)('tells in %s the position on the waiting list', async (language, position, date, link) => {
    const told = { state: 'waitlisted', waitPosition: 3 } as const;
    const { text, language: written } = await mailOf({ applicant: { language }, told });
    expect(written).toBe(language);
    for (const part of [position, date, link]) expect(text).toContain(part);
  });
});

describe('the news that a place fell free', () => {
  it.each([
    ['nl', 'U hebt nu een plaats'],
    ['en', 'You have a place now'],
    ['de', 'Sie haben jetzt einen Platz'],
  ] as const)('is told in %s', async (language, words) => {
    const told = { state: 'waitlisted', waitPosition: 3 } as const;
    const { subject, text } = await mailOf({ applicant: { language }, told, notice: 'placeFree' });
    expect(subject).toContain(words);
    expect(text).toContain('HB-0007');
    expect(text).toContain('key-of-request-1');
    expect(text).not.toMatch(/\b3\b/);
  });
});

describe('every notice', () => {
  const both = ['receipt', 'placeFree'] as const;

  it.each(both)('is the same mail at every try: %s', async (notice) => {
    expect(await mailOf({ notice })).toEqual(await mailOf({ notice }));
  });

  it('has an identity of its own by event and purpose', async () => {
    const ids = await Promise.all(
      both.flatMap((notice) => ['event-1', 'event-2'].map((eventId) => mailOf({ notice, eventId }))),
    );
    expect(new Set(ids.map(({ id }) => id)).size).toBe(4);
  });

  it.each(['Win now! https://evil.example', 'Klik evil.example', 'A\r\nBcc: x@y.example', 'Bel 0900-1234', ''])(
    'repeats nothing but a name: not %j',
    async (fullName) => {
      for (const language of languages) {
        const { subject, text } = await mailOf({ applicant: { fullName, language } });
        expect(`${subject}\n${text}`).not.toMatch(/evil|Bcc|0900/);
        expect(text).toMatch(/^(Geachte heer of mevrouw|Dear Sir or Madam|Sehr geehrte Damen und Herren),\n/);
      }
    },
  );

  it.each(["Jan-Willem van 't Hoff", 'J. P. de Vries', 'Zoë Ångström', '陈伟'])(
    'greets %s by name',
    async (fullName) => {
      expect((await mailOf({ applicant: { fullName } })).text).toMatch(`Beste ${fullName},`);
    },
  );

  it('leaves no blank unfilled', async () => {
    for (const language of languages) {
      for (const notice of both) {
        const { subject, text } = await mailOf({ applicant: { language }, notice });
        expect(`${subject}${text}`).not.toMatch(/undefined|\$\{|Invalid/);
      }
    }
  });
});
