import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from './canonical-json.js';
import { constantTimeEqual } from './constant-time-equal.js';
import { KeyedHash } from './keyed-hash.js';
import { Pseudonyms } from './pseudonyms.js';
import { ReceiptKeys } from './receipt-keys.js';

describe('pseudonyms', () => {
  const pseudonyms = new Pseudonyms('a key of some length');

  it('are the same however a person writes an address or number', () => {
    expect(pseudonyms.of(' Jo.Doe@Nordwind.example')).toBe(pseudonyms.of('jo.doe@nordwind.example'));
    expect(pseudonyms.of('050-555 01 23')).toBe(pseudonyms.of('+31505550123'));
    expect(pseudonyms.of('jose\u0301@x.example')).toBe(pseudonyms.of('josé@x.example'));
  });

  it('differ by person and by key, and tell nothing', () => {
    const jo = pseudonyms.of('jo@x.example');
    expect(jo).not.toBe(pseudonyms.of('jan@x.example'));
    expect(jo).not.toBe(new Pseudonyms('another key').of('jo@x.example'));
    expect(jo).toMatch(/^[\w-]{43}$/);
  });
});

describe('keyed hashes', () => {
  const hash = new KeyedHash('a secret');

  it('count the borders between the parts', () => {
    expect(hash.of('ab', 'c')).not.toBe(hash.of('a', 'bc'));
    expect(hash.of('ab', 'c')).toBe(hash.of('ab', 'c'));
  });
});

describe('receipt keys', () => {
  const keys = new ReceiptKeys('a secret');

  it('are the same on every retry and open only their own receipt', () => {
    expect(keys.matches('1', keys.of('1'))).toBe(true);
    expect(keys.matches('2', keys.of('1'))).toBe(false);
    expect(keys.matches('1', undefined)).toBe(false);
    expect(keys.matches('1', '')).toBe(false);
  });

  it('are compared whatever their length', () => {
    expect(constantTimeEqual('a', 'aa')).toBe(false);
  });
});

describe('canonical JSON', () => {
  it('is the same for equal values in any order of keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
    expect(canonicalJson({ a: undefined, b: 1 })).toBe(canonicalJson({ b: 1 }));
    expect(canonicalJson(undefined)).toBe('null');
  });
});
