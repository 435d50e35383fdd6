import type { Violation } from '@app/kernel';
import { pointerIn } from './violations.js';

/** Deeper than any input of ours: recursing into it could exhaust the stack. */
const MAX_DEPTH = 32;
/** More values than any input of ours has: each one costs the validator time and, when it is wrong, memory. */
const MAX_VALUES = 2_000;
/**
 * Putting text into a normal form takes time that grows with the square of the marks on one letter. Unicode's
 * stream-safe form (UAX #15) allows 30; no language needs more.
 */
const TOO_MANY_MARKS = /\p{M}{31}/u;
/** Names that mean something to JavaScript itself; no input of ours has them. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const problem = (code: string, detail: string, pointer = ''): Violation => ({ pointer, code, detail });

const ofText = (text: string, pointer: string): Violation | undefined =>
  TOO_MANY_MARKS.test(text) ? problem('marks', 'must not put more than 30 marks on one letter', pointer) : undefined;

/** What makes a parsed value too costly, or too odd, to be looked at any further; found without recursion, in one pass. */
export function boundsProblem(value: unknown): Violation | undefined {
  const waiting: (readonly [value: unknown, depth: number, pointer: string])[] = [[value, 0, '']];
  let values = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [part, depth, pointer] = next;
    if ((values += 1) > MAX_VALUES) return problem('size', `must not have more than ${MAX_VALUES} values`);
    if (typeof part === 'string') {
      const found = ofText(part, pointer);
      if (found !== undefined) return found;
    }
    if (typeof part !== 'object' || part === null) continue;
    if (depth === MAX_DEPTH) return problem('depth', 'is nested too deeply');
    for (const key in part) {
      if (!Object.hasOwn(part, key)) continue;
      if (RESERVED.has(key)) return problem('unknown', 'is not a known property', pointerIn(pointer, key));
      if (waiting.length > MAX_VALUES) return problem('size', `must not have more than ${MAX_VALUES} values`);
      const found = Array.isArray(part) ? undefined : ofText(key, pointer);
      if (found !== undefined) return found;
      waiting.push([(part as Readonly<Record<string, unknown>>)[key], depth + 1, pointerIn(pointer, key)]);
    }
  }
  return undefined;
}
