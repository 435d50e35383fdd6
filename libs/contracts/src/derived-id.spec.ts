import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { derivedId } from './index.js';

describe('a derived id', () => {
  it('never changes: what the first run made, a repeat finds, in every version of the system', () => {
    expect(derivedId('match-case', '0197a3c2-6f5e-7c11-9b0a-000000000001')).toBe(
      'eb79c7d5-7f9b-5e11-a39f-e23b733ba322',
    );
  });

  it('is a UUIDv5', () => {
    expect(derivedId('a', 'b')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('differs by purpose and by subject', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (one, other) => {
        fc.pre(one !== other);
        expect(derivedId('match-case', one)).not.toBe(derivedId('match-case', other));
        expect(derivedId('match-case', one)).not.toBe(derivedId('opportunities', one));
      }),
    );
  });
});
