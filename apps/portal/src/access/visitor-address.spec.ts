import { describe, expect, it } from '@jest/globals';
import { visitorAddress } from './visitor-address.js';

const asked = (ip: string, forwarded?: string) => ({
  ip,
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
});

describe('from where a visitor comes', () => {
  it('is the connection, whatever the visitor says, when no proxy stands before us', () => {
    expect(visitorAddress(asked('192.0.2.1', '198.51.100.7'), false)).toBe('192.0.2.1');
  });

  it('is what our own proxy added last, not what the visitor made up before it', () => {
    expect(visitorAddress(asked('10.0.0.1', '1.2.3.4, 198.51.100.7'), true)).toBe('198.51.100.7');
    expect(visitorAddress(asked('10.0.0.1'), true)).toBe('10.0.0.1');
    expect(visitorAddress(asked('10.0.0.1', ' '), true)).toBe('10.0.0.1');
  });

  it('is the network of an IPv6 address', () => {
    const here = visitorAddress(asked('2001:db8:0:1::5'), false);
    expect(here).toBe('2001:db8:0:1::/64');
    expect(visitorAddress(asked('2001:0db8::1:a:b:c:d'), false)).toBe(here);
    expect(visitorAddress(asked('::1'), false)).toBe('0:0:0:0::/64');
  });

  it('is the same for an IPv4 address in IPv6 clothes', () => {
    expect(visitorAddress(asked('::ffff:192.0.2.1'), false)).toBe('192.0.2.1');
  });
});
