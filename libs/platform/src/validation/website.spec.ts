import { describe, expect, it } from '@jest/globals';
import { isWebsite } from './website.js';

describe('the address of a website', () => {
  it.each(['https://nordwind.example', 'http://nordwind.example/a?b=c#d', 'https://nordwind.example/"><b>'])(
    'may be %j',
    (address) => {
      expect(isWebsite(address)).toBe(true);
    },
  );

  it.each([
    ['script', "javascript:document.title='owned'"],
    ['name and password', 'https://user:secret@nordwind.example'],
    ['line break', 'https://nordwind.example/\n'],
    ['override of direction', 'https://nordwind.example/\u202E'],
  ])('holds no %s', (_what, address) => {
    expect(isWebsite(address)).toBe(false);
  });
});
