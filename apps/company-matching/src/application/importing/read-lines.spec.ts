import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MAX_LINE_BYTES, readLines } from './read-lines.js';
import type { StagedLine } from './ports.js';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function linesOf(text: string | Uint8Array, size = 7): Promise<readonly StagedLine[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const lines: StagedLine[] = [];
  for await (const line of readLines(inPieces(bytes, size))) lines.push(line);
  return lines;
}

describe('reading lines', () => {
  it('numbers them as an editor does, without the empty ones', async () => {
    expect(await linesOf('a\n\n  \r\nb\r\nc')).toEqual([
      { line: 1, text: 'a' },
      { line: 4, text: 'b' },
      { line: 5, text: 'c' },
    ]);
  });

  it('drops a byte order mark', async () => {
    expect(await linesOf('\uFEFF{"a":1}\n')).toEqual([{ line: 1, text: '{"a":1}' }]);
  });

  it('reports what is not UTF-8, or too long, and goes on', async () => {
    expect(await linesOf(Uint8Array.from([0xff, 10, 65, 10]))).toEqual([
      { line: 1, text: '', problem: 'encoding' },
      { line: 2, text: 'A' },
    ]);
    const long = 'x'.repeat(MAX_LINE_BYTES + 1);
    expect(await linesOf(`${long}\nA`, 1_000)).toEqual([
      { line: 1, text: '', problem: 'tooLong' },
      { line: 2, text: 'A' },
    ]);
  });

  it('does not depend on how the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 10 })),
        fc.integer({ min: 1, max: 9 }),
        async (texts, size) => {
          const text = texts.join('\n');
          expect(await linesOf(text, size)).toEqual(await linesOf(text, 10_000));
        },
      ),
    );
  });
});
