import { describe, expect, it } from '@jest/globals';
import { LiveParts } from './live-part.js';
import { formatShown, parseShown } from './shown-parts.js';

const parts = new LiveParts();
for (const name of ['lead', 'match-case']) {
  parts.add({ name, roles: 'public', keyOf: (id) => `${name}:${id}`, draw: () => Promise.resolve([]) });
}

const parsed = (text: string): string => formatShown(parseShown(text, parts));

describe('the parts that a page shows', () => {
  it('are read from the address of its stream and written as the id of an event', () => {
    expect(parsed('lead:0197a3c2-6f5e:7,match-case:0197:0')).toBe('lead:0197a3c2-6f5e:7,match-case:0197:0');
  });

  it.each([
    ['nothing', ''],
    ['a part that nobody knows', 'secrets:1:1'],
    ['a name of every object', '__proto__:1:1,constructor:1:1,toString:1:1'],
    ['no version', 'lead:1'],
    ['a version that is none', 'lead:1:-1,lead:1:1e3,lead:1: 1,lead:1:0x1'],
    ['a version that no number holds', 'lead:1:9999999999999999999'],
    ['an id that would break out of a line', 'lead:1\nid: x:1,lead:1\r\ndata:2'],
    ['an id that would break out of a selector or markup', 'lead:a"]<b>:1,lead:#x, y:1,lead:../1:1'],
    ['an id without end', `lead:${'a'.repeat(5_000)}:1`],
  ])('leave out %s', (_, text) => {
    expect(parsed(text)).toBe('');
  });

  it('are ten at most, each once, however long the text is', () => {
    const many = Array.from({ length: 500 }, (_, number) => `lead:${number}:1`).join(',');
    expect(parseShown(many, parts)).toHaveLength(10);
    expect(parsed('lead:1:5,lead:1:9,lead:1:5')).toBe('lead:1:5');
  });

  it('keep what is understood beside what is not', () => {
    expect(parsed('no:1:1,lead:1:3,,lead::,lead:2:4')).toBe('lead:1:3,lead:2:4');
  });
});
