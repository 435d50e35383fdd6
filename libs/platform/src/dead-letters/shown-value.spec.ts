import { describe, expect, it } from '@jest/globals';
import { jsonOf, SHOWN_BYTES, shownValue } from './shown-value.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the value of a record for people to look at', () => {
  it.each([
    ['JSON', utf8('{"a":"é"}'), { format: 'json', bytes: 10, text: '{"a":"é"}', truncated: false }],
    ['text', utf8('{"a":'), { format: 'text', bytes: 5, text: '{"a":', truncated: false }],
    ['nothing at all', null, { format: 'none', bytes: 0, truncated: false }],
    ['no bytes', utf8(''), { format: 'text', bytes: 0, text: '', truncated: false }],
    ['no UTF-8', new Uint8Array([0x7b, 0xff]), { format: 'binary', bytes: 2, text: '{\ufffd', truncated: false }],
  ])('is told to be %s', (_, bytes, shown) => {
    expect(shownValue(bytes)).toEqual(shown);
  });

  it('ends after 64 KB, before a character that would be cut', () => {
    const long = `"${'a'.repeat(SHOWN_BYTES - 2)}é"`;

    const shown = shownValue(utf8(long));

    expect(shown).toEqual({
      format: 'json',
      bytes: SHOWN_BYTES + 2,
      text: long.slice(0, SHOWN_BYTES - 1),
      truncated: true,
    });
  });

  it('is read as JSON only when it is', () => {
    expect([utf8('{"a":1}'), utf8('{'), new Uint8Array([0xff]), null].map(jsonOf)).toEqual([
      { a: 1 },
      undefined,
      undefined,
      undefined,
    ]);
  });
});
