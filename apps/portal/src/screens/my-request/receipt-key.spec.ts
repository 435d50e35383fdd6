import { describe, expect, it } from '@jest/globals';
import { keyOf, pastedKey } from './receipt-key.js';

const KEY = 'q0bD8vXQkVYyqWqg1rXx5JkQm1fS2n3u4w5y6z7A8B0';

describe('the key of a receipt', () => {
  it('is taken from a link', () => {
    expect(keyOf(new URLSearchParams({ key: KEY }))).toBe(KEY);
  });

  it.each(['', 'short', `${KEY}<`, 'x'.repeat(201)])('is none when it cannot be one: "%s"', (key) => {
    expect(keyOf(new URLSearchParams({ key }))).toBeUndefined();
  });

  it('is found in what was pasted, be it the key or the link', () => {
    expect(pastedKey(` ${KEY}\n`)).toBe(KEY);
    expect(pastedKey(`https://portal.example/my-request/0197?key=${KEY}`)).toBe(KEY);
    expect(pastedKey('HB-0007')).toBeUndefined();
    expect(pastedKey('')).toBeUndefined();
  });
});
