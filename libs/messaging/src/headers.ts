import type { RecordHeaders } from './kafka-client.js';

/** Marks a record that only this consumer group handles; other groups skip it (redrive, republish). */
export const ONLY_GROUP = 'x-only-group';

/** The first value of a header as text. */
export function headerOf(headers: RecordHeaders, name: string): string | undefined {
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
  const first = value instanceof Uint8Array ? value : value?.[0];
  return first === undefined ? undefined : new TextDecoder().decode(first);
}

export const toHeaders = (texts: Readonly<Record<string, string>>): RecordHeaders =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]));
