import { randomUUID } from 'node:crypto';

/** Whether it may go on as an idempotency key; browsers can be made to send anything. */
export const isSubmissionKey = (text: string | null | undefined): text is string =>
  typeof text === 'string' && /^[0-9a-f-]{36}$/.test(text);

/** The key of a form that came back, so that sending it twice does it once; a fresh one when it brought none. */
export function submissionKeyOf(form: URLSearchParams): string {
  const key = form.get('_key');
  return isSubmissionKey(key) ? key : randomUUID();
}
