import { describe, expect, it } from '@jest/globals';
import { boundsProblem } from './bounds.js';

const nested = (depth: number): unknown => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);

describe('the bounds of an input', () => {
  it.each([
    ['nested as deep as may be', nested(32)],
    ['a long list', Array.from({ length: 1_900 }, (_, n) => n)],
    ['30 marks on a letter', { name: `a${'\u0301'.repeat(30)}` }],
    ['text that is only long', { name: 'ü'.repeat(100_000) }],
    ['nothing', undefined],
  ])('allow %s', (_what, value) => {
    expect(boundsProblem(value)).toBeUndefined();
  });

  it.each([
    ['nested too deeply', nested(33), 'depth'],
    ['nested so deeply that recursion would fail', nested(5_000), 'depth'],
    ['a list of 250,000 objects', { identifiers: Array.from({ length: 250_000 }, () => ({})) }, 'size'],
    ['80,000 names', Object.fromEntries(Array.from({ length: 80_000 }, (_, n) => [`k${n}`, 1])), 'size'],
    ['31 marks on a letter', { name: `a${'\u0301\u0316'.repeat(120_000)}` }, 'marks'],
    ['31 marks on a letter of a name', { [`a${'\u0301'.repeat(31)}`]: 1 }, 'marks'],
    ['a name that JavaScript reserves', JSON.parse('{"__proto__":{"x":1}}'), 'unknown'],
    ['the same further down', JSON.parse('{"a":{"constructor":1}}'), 'unknown'],
  ])('refuse %s', (_what, value, code) => {
    expect(boundsProblem(value)?.code).toBe(code);
  });

  const marked = `a${'\u0301'.repeat(31)}`;
  it.each([
    ['text', marked, ''],
    ['a property', { name: marked }, '/name'],
    ['a property further down', { contacts: [{ fullName: 'Jo' }, { fullName: marked }] }, '/contacts/1/fullName'],
    ['a property with an odd name', { 'a/b~c': { d: marked } }, '/a~1b~0c/d'],
    ['a name of a property: that of what has it', { contact: { [marked]: 1 } }, '/contact'],
    ['a reserved name', JSON.parse('{"a":{"constructor":1}}'), '/a/constructor'],
  ])('name the place of %s', (_what, value, pointer) => {
    expect(boundsProblem(value)?.pointer).toBe(pointer);
  });
});
