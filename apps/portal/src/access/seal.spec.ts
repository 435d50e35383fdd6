import { describe, expect, it } from '@jest/globals';
import { Seal } from './seal.js';

const SECRET = 'a secret of more than thirty-two characters';

describe('a sealed text', () => {
  it('comes back as it was', () => {
    const seal = new Seal(SECRET, 'session');
    expect(seal.open(seal.close('Groningen, 西安'))).toBe('Groningen, 西安');
  });

  it('differs every time, and shows nothing', () => {
    const seal = new Seal(SECRET, 'session');
    expect(seal.close('token')).not.toBe(seal.close('token'));
    expect(Buffer.from(seal.close('token'), 'base64url').includes('token')).toBe(false);
  });

  it.each([undefined, '', 'abc', 'A'.repeat(60)])('is not opened from %p', (text) => {
    expect(new Seal(SECRET, 'session').open(text)).toBeUndefined();
  });

  it('is not opened after a change, with another secret, or for another purpose', () => {
    const sealed = new Seal(SECRET, 'session').close('token');
    const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
    expect(new Seal(SECRET, 'session').open(changed)).toBeUndefined();
    expect(new Seal(`${SECRET}!`, 'session').open(sealed)).toBeUndefined();
    expect(new Seal(SECRET, 'receipt').open(sealed)).toBeUndefined();
  });
});
