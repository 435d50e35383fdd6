import type { Api } from '../api.js';

/** Sends a body that must be taken. @returns the answer's body */
export async function posted<B = { readonly id: string }>(api: Api, path: string, body: unknown): Promise<B> {
  const answer = await api.post<B>(path, body);
  if (answer.status >= 300) throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}
