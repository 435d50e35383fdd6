import type { Answer } from '../api.js';
import { RIGHT_TO_LEFT_OVERRIDE } from './hostile.js';

export interface Pointed {
  readonly body: unknown;
  /** JSON pointers, each list as a whole: `/goals/0` is `/goals`, since some rules are about a list, some about its items. */
  readonly pointers: readonly string[];
}

const listsAsAWhole = (pointers: readonly string[]): readonly string[] =>
  [...new Set(pointers.map((pointer) => pointer.replace(/\/\d+$/, '')))].sort();

function changed(body: unknown, change: (text: string) => string, at = ''): Pointed {
  if (typeof body === 'string') return { body: change(body), pointers: change(body) === body ? [] : [at] };
  if (typeof body !== 'object' || body === null) return { body, pointers: [] };
  const parts = Object.entries(body).map(([key, value]) => ({ key, ...changed(value, change, `${at}/${key}`) }));
  return {
    body: Array.isArray(body)
      ? parts.map((part) => part.body)
      : Object.fromEntries(parts.map((part) => [part.key, part.body])),
    pointers: listsAsAWhole(parts.flatMap(({ pointers }) => pointers)),
  };
}

/** A body with the override behind each text that holds markup, and where that is. */
export const overridden = (body: object): Pointed =>
  changed(body, (text) => (text.includes('<') ? `${text}${RIGHT_TO_LEFT_OVERRIDE}` : text));

/** A body as it is, and where its texts begin so. */
export const beginningWith = (body: object, ...beginnings: readonly string[]): Pointed => ({
  body,
  pointers: changed(body, (text) => (beginnings.some((each) => text.startsWith(each)) ? '' : text)).pointers,
});

/** Where an API says that something is wrong. */
export function refusedBy({ status, body }: Answer<{ errors?: readonly { pointer: string }[] }>): readonly string[] {
  if (status !== 400) throw new Error(`The body was answered with ${status}: ${JSON.stringify(body)}`);
  return listsAsAWhole((body.errors ?? []).map(({ pointer }) => pointer));
}
