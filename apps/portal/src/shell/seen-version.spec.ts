import { describe, expect, it } from '@jest/globals';
import { seenEtag, seenVersion } from './seen-version.js';

const HOSTILE = ['\0', '1\r\nx: y', '7\n', '“7”', '0', '-1', '7.0', '1'.repeat(16), 'x'.repeat(240_000)];

describe('the version that a form says', () => {
  it('is what the form was filled with, or none', () => {
    expect(seenVersion(new URLSearchParams({ _version: '12' }), '_version')).toBe('12');
    expect(seenVersion(new URLSearchParams(), '_version')).toBeUndefined();
    expect(seenVersion(new URLSearchParams({ _version: '' }), '_version')).toBeUndefined();
    expect(seenEtag(new URLSearchParams({ _etag: '"12"' }), '_etag')).toBe('"12"');
    expect(seenEtag(new URLSearchParams(), '_etag')).toBe('"999999999999999"');
  });

  it.each(HOSTILE)('is one that nothing has for what is no version: %#', (text) => {
    expect(seenVersion(new URLSearchParams({ _version: text }), '_version')).toBe('999999999999999');
    expect(seenEtag(new URLSearchParams({ _etag: `"${text}"` }), '_etag')).toBe('"999999999999999"');
  });
});
