import { randomUUID } from 'node:crypto';

/** The key of a form that came back, so that sending it twice does it once; a fresh one when it brought none that is one. */
export function submissionKeyOf(form: URLSearchParams): string {
  const key = form.get('_key') ?? '';
  // It may go on as an idempotency key, and browsers can be made to send anything.
  return /^[0-9a-f-]{36}$/.test(key) ? key : randomUUID();
}

/** The same form with this key, or with one that was not used yet. */
export const withKey = <State extends { readonly values: { readonly _key?: string } }>(
  state: State,
  key: string = randomUUID(),
): State => ({ ...state, values: { ...state.values, _key: key } });
