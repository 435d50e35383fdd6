import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import { DeadLettersView, type DeadLettersModel } from './dead-letters.view.js';
import { DeadLetterView, DiscardView, type DeadLetterModel } from './dead-letter.view.js';
import { adviceFor, wrongWith } from './letter-words.js';
import { OperationsPart, OperationsView, type OperationsModel } from './operations.view.js';
import type { OpenedLetter, Report } from './operator-services.js';
import { conditionOf, ConditionsSince } from './service-condition.js';

const HOSTILE = '</pre><script>alert(1)</script>';
const at = '2026-03-02T09:14:05.000Z';
const ID = 'f0a5c6b2-4b0e-4f3a-9a55-0b6c1f0a9d02';

const report: Report = {
  service: 'lead-intake',
  version: '0.1.0',
  replicas: [{ id: ID, host: HOSTILE, pid: 17, version: '0.1.0', startedAt: at, seenAt: at, leading: true }],
  outbox: { pending: 3, oldestSeconds: 12, blocked: 0 },
  consumers: [
    { group: 'lead-intake.read-models', replica: ID, state: 'joined', since: at, lag: 1_204, pausedPartitions: 0 },
  ],
  deadLetters: { waiting: 2, oldestAt: at },
  kafka: { state: 'up', since: at },
  mongodb: { state: 'up', since: at },
};

const here = (changed: Partial<Report> = {}) => ({ state: 'here', value: { ...report, ...changed } }) as const;
const away = { state: 'away', service: 'lead-intake', retryAfterSeconds: 5 } as const;

describe('how a service stands', () => {
  it.each([
    ['works when it answers and all its parts do', here(), 20, { state: 'works' }],
    ['is down when it does not answer', away, 20, { state: 'down' }],
    ['is slow when its answer takes long', here(), 1_500, { state: 'slow', because: ['answers'] }],
    [
      'is slow while Kafka is away',
      here({ kafka: { state: 'down', since: at } }),
      20,
      { state: 'slow', because: ['kafka'] },
    ],
    [
      'is slow while something is blocked',
      here({ outbox: { pending: 1, oldestSeconds: 1, blocked: 1 } }),
      20,
      { state: 'slow', because: ['blocked'] },
    ],
  ] as const)('%s', (_what, found, tookMs, condition) => {
    expect(conditionOf(found, tookMs)).toEqual(condition);
  });

  it('is known since it changed, or at least since it was first looked at', () => {
    const since = new ConditionsSince();
    const [first, second, third] = [new Date(1_000), new Date(2_000), new Date(3_000)];
    expect(since.note('a', 'works', first)).toEqual({ state: 'works', since: first, isFirst: true });
    expect(since.note('a', 'works', second)).toMatchObject({ since: first, isFirst: true });
    expect(since.note('a', 'down', third)).toEqual({ state: 'down', since: third, isFirst: false });
    expect(since.note('b', 'down', third)).toMatchObject({ isFirst: true });
  });
});

describe('the page of operations', () => {
  const model: OperationsModel = {
    ...{ language: 'nl', csrf: 'token', at: new Date(at) },
    looks: [
      {
        ...{ service: 'lead-intake', condition: { state: 'works' }, report, blocked: [] },
        noted: { state: 'works', since: new Date(at), isFirst: true },
      },
      {
        ...{ service: 'company-matching', condition: { state: 'down' }, blocked: [] },
        noted: { state: 'down', since: new Date(at), isFirst: false },
      },
    ],
  };

  it('begins with what waits for the operator', () => {
    const html = renderToString(<OperationsView {...model} />);
    expect(html.indexOf('2 onbestelbare berichten bij Leads')).toBeLessThan(html.indexOf('Versie'));
    expect(html).toContain('href="/operations/dead-letters/lead-intake"');
    expect(html).toContain('Bedrijven ligt eruit');
    expect(html).toContain('zeker sinds');
    expect(html).toContain('1.204');
    expect(html).not.toContain('<script');
  });

  it('says so when nothing does', () => {
    const [first] = model.looks;
    const looks = first === undefined ? [] : [{ ...first, report: { ...report, deadLetters: { waiting: 0 } } }];
    expect(renderToString(<OperationsView {...model} looks={looks} />)).toContain(
      'Alles werkt en er wacht niets op u.',
    );
  });

  it('draws a part of itself anew, and leaves it alone when the answer is an error', () => {
    const html = renderToString(<OperationsPart {...model} language="en" />);
    expect(html).toMatch(/^<div[^>]* id="operations"/);
    expect(html).toContain('hx-get="/en/operations"');
    expect(html).toContain('hx-status:4xx="swap:none"');
  });

  it('lets what is blocked be tried again', () => {
    const [first] = model.looks;
    const blocked = [{ collection: 'leads', id: ID, blockedSince: at, unpublished: 2 }];
    const looks = first === undefined ? [] : [{ ...first, blocked }];
    const html = renderToString(<OperationsView {...model} looks={looks} />);
    expect(html).toContain('Opnieuw proberen');
    expect(html).toContain('name="collection" value="leads"');
    expect(html).toContain('name="_csrf" value="token"');
  });
});

const letter: OpenedLetter = {
  ...{ id: '0-17', state: 'waiting', group: 'company-matching.subjects', origin: 'investment-leads/3/1204' },
  ...{ errorCode: 'event.not-json', errorMessage: HOSTILE, attempts: 1, deadAt: at, eventType: HOSTILE, eventId: 'e' },
  recordState: 'kept',
  record: {
    ...{ key: HOSTILE, headers: { 'x-group': HOSTILE }, otherHeaders: 2 },
    value: { format: 'text', bytes: 40, text: `{"a": "${HOSTILE}"`, truncated: true },
  },
};

describe('the list of dead letters', () => {
  const model: DeadLettersModel = {
    ...{ language: 'nl', csrf: 'token', service: 'company-matching', filter: 'waiting', items: [letter] },
    ...{ waiting: 12, isFurther: false, nextCursor: 'a&b' },
  };

  it('says in words what is wrong, with the code, and nothing of the record', () => {
    const html = renderToString(<DeadLettersView {...model} />);
    expect(html).toContain('Het bericht is geen leesbare JSON');
    expect(html).toContain('event.not-json');
    expect(html).toContain('Alle 12 die wachten opnieuw aanbieden');
    expect(html).toContain('state=waiting&amp;cursor=a%26b');
    expect(html).not.toContain('<script');
  });

  it('offers nothing to send again when nothing waits', () => {
    const html = renderToString(<DeadLettersView {...model} items={[]} waiting={0} />);
    expect(html).not.toContain('opnieuw aanbieden');
    expect(html).toContain('Er zijn er nu geen in deze lijst.');
  });
});

describe('a dead letter', () => {
  const model: DeadLetterModel = { language: 'nl', csrf: 'token', service: 'company-matching', letter, errors: [] };
  const draw = (changed: Partial<OpenedLetter> = {}, errors: readonly string[] = []): string =>
    renderToString(<DeadLetterView {...model} letter={{ ...letter, ...changed }} errors={errors} />);

  it('shows its record as the text that it is, whatever it holds', () => {
    const html = draw();
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
    expect(html).toContain('Alleen het begin is te zien.');
  });

  it('says what to do, and offers both', () => {
    const html = draw();
    expect(html).toContain('Laat de afzender een goed bericht sturen');
    expect(html).toContain('Opnieuw aanbieden');
    expect(html).toContain('href="/operations/dead-letters/company-matching/0-17/discard"');
  });

  it('cannot be sent again once its record is gone', () => {
    const { record: _, ...rest } = letter;
    const html = renderToString(<DeadLetterView {...model} letter={{ ...rest, recordState: 'gone' }} />);
    expect(html).not.toContain('Stuurt het oorspronkelijke bericht');
    expect(html).toContain('staat niet meer in Kafka');
    expect(html).toContain('/discard');
  });

  it('is done with once it was sent again, and says who did that', () => {
    const html = draw({ state: 'redriven', decidedBy: 'otto', decidedAt: at });
    expect(html).not.toContain('<form');
    expect(html).toContain('otto');
  });

  it('says why nothing was done', () => {
    expect(draw({}, ['Het bericht staat niet meer in Kafka.'])).toContain('role="alert"');
  });

  it('asks for the reason before it is discarded', () => {
    const html = renderToString(<DiscardView {...model} reason={HOSTILE} error="Schrijf op waarom" />);
    expect(html).toContain('Dit bericht weggooien?');
    expect(html).toContain('aria-invalid="true"');
    expect(html).not.toContain('<script');
  });

  it.each([
    ['event.empty', 'sender', 'Het bericht is leeg'],
    ['handler.failed', 'ours', 'De dienst liep vast op dit bericht'],
    ['lead.not-found', 'other', 'De dienst weigerde dit bericht'],
    ['toString', 'other', 'De dienst weigerde dit bericht'],
  ] as const)('with %s is a matter of the %s', (code, advice, words) => {
    expect(adviceFor(code)).toBe(advice);
    expect(wrongWith(code, 'nl')).toBe(words);
  });
});
