import { describe, expect, it } from '@jest/globals';
import { warningsIn } from './warnings.ts';

const line = (level: number, msg: string) => `${JSON.stringify({ level, service: 'lead-intake', msg })}\n`;

describe('warnings in a log', () => {
  it('are counted, with the words of the last one', () => {
    const log = line(30, 'fine') + line(40, 'slow') + line(50, 'broken') + line(30, 'fine again');
    expect(warningsIn(log)).toEqual({ count: 2, last: 'broken' });
  });

  it('are none when all is well', () => {
    expect(warningsIn(line(30, 'fine') + 'not JSON\n')).toMatchObject({ count: 0 });
  });
});
