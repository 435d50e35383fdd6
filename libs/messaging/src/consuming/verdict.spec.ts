import {
  AlreadyExists,
  InvalidInput,
  NotAllowed,
  NotFound,
  RuleViolation,
  Unavailable,
  type DeuropenerError,
} from '@app/kernel';
import { describe, expect, it } from '@jest/globals';
import { reasonOf, verdictOf } from './verdict.js';

const none: ReadonlySet<string> = new Set();

describe('judging an error', () => {
  it.each<readonly [string, DeuropenerError]>([
    ['invalid input', new InvalidInput([{ pointer: '/a', code: 'x', detail: 'is wrong' }])],
    ['a missing aggregate', new NotFound('lead', '1')],
    ['a broken rule', new RuleViolation('mission.full')],
  ])('sends %s to the dead letters at once', (_, error) => {
    expect(verdictOf(error, 1, none)).toMatchObject({
      kind: 'deadLetter',
      reason: { code: error.slug },
      alarming: false,
    });
  });

  it('ignores a broken rule that the handler expects, and only that one', () => {
    const expected = new Set(['mission.full']);

    expect(verdictOf(new RuleViolation('mission.full'), 1, expected)).toEqual({ kind: 'done', outcome: 'ignored' });
    expect(verdictOf(new RuleViolation('mission.closed'), 1, expected).kind).toBe('deadLetter');
  });

  it('takes what exists already for a duplicate', () => {
    expect(verdictOf(new AlreadyExists('lead.exists'), 1, none)).toEqual({ kind: 'done', outcome: 'duplicate' });
  });

  it('tries again without end when something is away', () => {
    expect(verdictOf(new Unavailable('MongoDB is away'), 1_000, none).kind).toBe('retry');
  });

  it.each([new TypeError('x is undefined'), new NotAllowed(), 'a string'])(
    'tries anything else three times, then raises the alarm: %s',
    (error) => {
      expect([1, 2, 3].map((attempt) => verdictOf(error, attempt, none))).toMatchObject([
        { kind: 'retry' },
        { kind: 'retry' },
        { kind: 'deadLetter', alarming: true },
      ]);
    },
  );
});

describe('the reason of a dead letter', () => {
  it('is cut at 200 characters', () => {
    expect(reasonOf(new RuleViolation('slug', {}, 'x'.repeat(500))).message).toHaveLength(200);
  });

  it('never quotes an error that nobody expected: its message may hold data', () => {
    const { code, message } = reasonOf(new TypeError('jan@example.org is not a function'));

    expect(code).toBe('handler.failed');
    expect(message).toMatch(/^TypeError at verdict\.spec\.ts:\d+$/);
  });
});
