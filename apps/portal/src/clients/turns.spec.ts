import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

/** Work that goes on until it is told to end. */
function works(turns: Turns) {
  const begun: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const start = (name: string): Promise<string> =>
    turns.run(() => {
      begun.push(name);
      return new Promise((resolve, reject) => {
        ends.set(name, (error) => {
          if (error === undefined) resolve(name);
          else reject(error);
        });
      });
    });
  return { begun, start, end: (name: string, error?: Error) => ends.get(name)?.(error) };
}

describe('turns', () => {
  it('let at most so much work go on at once, the rest in the order in which it came', async () => {
    const { begun, start, end } = works(new Turns(2));
    const [one, two, three, four] = ['one', 'two', 'three', 'four'].map(start);
    expect(begun).toEqual(['one', 'two']);
    end('two');
    await expect(two).resolves.toBe('two');
    expect(begun).toEqual(['one', 'two', 'three']);
    const five = start('five');
    expect(begun).toEqual(['one', 'two', 'three']);
    end('one');
    end('three');
    await Promise.all([one, three]);
    expect(begun).toEqual(['one', 'two', 'three', 'four', 'five']);
    end('four');
    end('five');
    await Promise.all([four, five]);
  });

  it('go on after work that failed, and tell why it did', async () => {
    const { start, end, begun } = works(new Turns(1));
    const [one, two] = ['one', 'two'].map(start);
    end('one', new Error('no'));
    await expect(one).rejects.toThrow('no');
    expect(begun).toEqual(['one', 'two']);
    end('two');
    await expect(two).resolves.toBe('two');
  });
});
