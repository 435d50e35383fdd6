import { setTimeout as after } from 'node:timers/promises';
import { requestToken } from '../../cli/request-token.ts';
import type { Role } from '../identity/demo-users.ts';

export interface Call {
  readonly url: string;
  readonly role?: Role;
  readonly body?: string | Uint8Array | object;
  readonly contentType?: string;
  readonly idempotencyKey?: string;
}

export type Answer = Readonly<Record<string, unknown>>;

/** Services may be busy right after the start: ask again for this long. */
const PATIENCE_MS = 60_000;

/** Calls the HTTP APIs the way any client does, with tokens of the development provider. */
export class SeedApi {
  readonly #issuer: string;
  readonly #signal: AbortSignal;
  readonly #tokens = new Map<Role, Promise<string>>();

  constructor(issuer: string, signal: AbortSignal) {
    this.#issuer = issuer;
    this.#signal = signal;
  }

  get(url: string, role?: Role): Promise<Answer> {
    return this.#call('GET', { url, ...(role === undefined ? {} : { role }) });
  }

  post(call: Call): Promise<Answer> {
    return this.#call('POST', call);
  }

  async #call(method: string, call: Call): Promise<Answer> {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const response = await this.#send(method, call).catch((error: unknown) => {
        if (performance.now() > end || this.#signal.aborted) throw error;
        return undefined;
      });
      if (response?.ok) return (await response.json()) as Answer;
      const busy = response === undefined || response.status === 503 || response.status === 429;
      if (!busy || performance.now() > end) {
        throw new Error(
          `${method} ${call.url} answered ${String(response?.status)}: ${(await response?.text()) ?? ''}`,
        );
      }
      await response?.body?.cancel();
      await after(300, undefined, { signal: this.#signal });
    }
  }

  async #send(method: string, { url, role, body, contentType, idempotencyKey }: Call): Promise<Response> {
    const raw = typeof body === 'string' || body instanceof Uint8Array;
    return fetch(url, {
      method,
      headers: {
        ...(role === undefined ? {} : { authorization: `Bearer ${await this.#token(role)}` }),
        ...(body === undefined ? {} : { 'content-type': contentType ?? 'application/json' }),
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
      },
      ...(body === undefined ? {} : { body: raw ? Buffer.from(body) : JSON.stringify(body) }),
      signal: AbortSignal.any([this.#signal, AbortSignal.timeout(30_000)]),
    });
  }

  #token(role: Role): Promise<string> {
    const known = this.#tokens.get(role) ?? requestToken(this.#issuer, [role], 'demo-data');
    this.#tokens.set(role, known);
    known.catch(() => this.#tokens.delete(role));
    return known;
  }
}
