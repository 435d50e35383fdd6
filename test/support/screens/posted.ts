import type { Api } from '../api.js';

/** Sends a body that must be taken. @returns the answer's body */
export async function posted<B = { readonly id: string }>(api: Api, path: string, body: unknown): Promise<B> {
  const answer = await api.post<B>(path, body);
  if (answer.status >= 300) throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Changes what stands there now by a merge patch that must be taken. */
export async function corrected(api: Api, path: string, changes: object): Promise<void> {
  const { headers } = await api.get(path);
  const answer = await api.call(path, {
    ...{ method: 'PATCH', body: changes },
    headers: { 'if-match': headers.get('etag') ?? '', 'content-type': 'application/merge-patch+json' },
  });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
}
