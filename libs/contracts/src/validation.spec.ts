import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '@app/kernel';
import { checkData, exampleEvent, type EventType, type Side } from './index.js';

const type: EventType = 'nl.investment-leads.lead-received.v1';
const { data } = exampleEvent(type);

function problems(value: unknown, side: Side) {
  try {
    checkData(type, value, side);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return error.violations.map(({ pointer, code }) => `${pointer} ${code}`);
  }
}

describe('checking data against its contract', () => {
  it('names every violation at once, each with its place', () => {
    expect(problems({ ...data, country: 'Germany', channel: 'fax', stage: '' }, 'producer')).toEqual(
      expect.arrayContaining(['/data/country pattern', '/data/channel enum', '/data/stage pattern']),
    );
  });

  it('says what is missing', () => {
    expect(problems({}, 'consumer')).toHaveLength(8);
  });

  it('refuses unknown properties of a producer, at every depth', () => {
    expect(problems({ ...data, extra: 1 }, 'producer')).toEqual(['/data additionalProperties']);
    expect(problems({ ...data, organisation: { name: 'a', country: 'NL', phone: '1' } }, 'producer')).toEqual([
      '/data/organisation additionalProperties',
    ]);
  });

  it('accepts unknown properties as a consumer, at every depth', () => {
    expect(problems({ ...data, extra: 1, organisation: { name: 'a', country: 'NL', more: 1 } }, 'consumer')).toEqual(
      [],
    );
  });

  it.each([null, 'text', 7, []])('refuses %j in place of an object', (value) => {
    expect(problems(value, 'consumer')).toEqual(['/data type']);
  });
});
