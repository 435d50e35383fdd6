import type { StagedLine } from './ports.js';

/** A row of an organisation is well under 10 KB; a longer line is no row. */
export const MAX_LINE_BYTES = 65_536;

const NEWLINE = 10;
const decoder = new TextDecoder('utf-8', { fatal: true });

function toLine(line: number, bytes: Uint8Array): StagedLine | undefined {
  try {
    // TextDecoder drops a byte order mark at the beginning by itself.
    const text = decoder.decode(bytes).trim();
    return text === '' ? undefined : { line, text };
  } catch {
    return { line, text: '', problem: 'encoding' };
  }
}

/** Cuts a stream of bytes into numbered lines, in memory for one line; empty lines are left out. */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<StagedLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): StagedLine | undefined => {
    const line =
      length > MAX_LINE_BYTES ? { line: number, text: '', problem: 'tooLong' as const } : toLine(number, joined(parts));
    number += 1;
    parts = [];
    length = 0;
    return line;
  };
  for await (const piece of bytes) {
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, from)) {
      length += end - from;
      if (length <= MAX_LINE_BYTES) parts.push(piece.subarray(from, end));
      const line = take();
      if (line !== undefined) yield line;
      from = end + 1;
    }
    length += piece.length - from;
    if (length <= MAX_LINE_BYTES && from < piece.length) parts.push(piece.subarray(from));
  }
  const last = length > 0 ? take() : undefined;
  if (last !== undefined) yield last;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
}
