import createClient, { type Client } from 'openapi-fetch';
import type { Credentials } from './credentials.js';
import { failureOf } from './failed-call.js';
import { ApiProblem, ServiceAway, type Problem } from './problem.js';
import { Turns } from './turns.js';

/** Pages wait for no service longer than this. */
const DEADLINE_MS = 4_000;
/** Each takes a connection, of which this process and the service have only so many. Files do not count. */
const MOST_AT_ONCE = 64;

/** What openapi-fetch resolves with. */
interface Fetched<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

export interface OpenRequest {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: AsyncIterable<Uint8Array>;
  readonly deadlineMs?: number;
}

/**
 * An answer as it was documented: openapi-fetch takes a `readonly X[]` for an object and spells out its members, by which
 * nothing can be called any more.
 */
type Whole<T> = T extends string
  ? T
  : T extends { readonly length: number; readonly [index: number]: infer Item }
    ? readonly Whole<Item>[]
    : T extends object
      ? { [Key in keyof T]: Whole<T[Key]> }
      : T;

/** One service as the portal calls it; `Paths` are the types out of its OpenAPI document. */
export class ServiceClient<Paths extends object> {
  private readonly client: Client<Paths>;
  private readonly turns = new Turns(MOST_AT_ONCE);

  constructor(
    readonly service: string,
    readonly baseUrl: string,
  ) {
    this.client = createClient<Paths>({
      baseUrl,
      fetch: (request: Request) => {
        // The wait for a turn counts.
        const signal = AbortSignal.timeout(DEADLINE_MS);
        return this.turns.run(() => fetch(request, { signal, redirect: 'error' }));
      },
    });
  }

  /**
   * Calls the service: `leadIntake.call(visit.as, (api, headers) => api.GET('/v1/leads/{id}', { headers, params }))`.
   * @throws ApiProblem when the service refuses
   * @throws ServiceAway when it does not answer, or answers 5xx
   * @throws BadRequestException when a header holds what no header can
   */
  async call<T>(
    credentials: Credentials,
    ask: (api: Client<Paths>, headers: Record<string, string>) => Promise<Fetched<T>>,
  ): Promise<Whole<T>> {
    const { data, error, response } = await this.answered(ask(this.client, headersOf(credentials)));
    if (response.ok) return data as Whole<T>;
    throw this.refusal(response, error);
  }

  /** As {@link call}, with the ETag of the answer. */
  async callWithEtag<T>(
    credentials: Credentials,
    ask: (api: Client<Paths>, headers: Record<string, string>) => Promise<Fetched<T>>,
  ): Promise<{ readonly data: Whole<T>; readonly etag: string }> {
    const { data, error, response } = await this.answered(ask(this.client, headersOf(credentials)));
    if (response.ok) return { data: data as Whole<T>, etag: response.headers.get('etag') ?? '' };
    throw this.refusal(response, error);
  }

  /**
   * Calls the service for what is no JSON, as it streams: a file to it, or one from it.
   * @param path with its query: `/v1/lead-imports?source=fair`
   * @throws as {@link call}, and ServiceAway when the answer has not begun after `deadlineMs`
   */
  async open(credentials: Credentials, path: string, asked: OpenRequest): Promise<Response> {
    const { method = 'GET', deadlineMs = DEADLINE_MS, headers, body } = asked;
    // Node's fetch takes what can be iterated, and wants to hear that it streams; the types of the web know neither.
    const streamed: object = body === undefined ? {} : { body, duplex: 'half' };
    const response = await fetch(new URL(path, this.baseUrl), {
      method,
      headers: { ...headersOf(credentials), ...headers },
      signal: AbortSignal.timeout(deadlineMs),
      redirect: 'error',
      ...streamed,
    }).catch((error: unknown) => {
      throw failureOf(error, this.service);
    });
    if (response.ok) return response;
    throw this.refusal(response, await response.json().catch(() => undefined));
  }

  private async answered<T>(asked: Promise<Fetched<T>>): Promise<Fetched<T>> {
    try {
      return await asked;
    } catch (error) {
      throw failureOf(error, this.service);
    }
  }

  private refusal(response: Response, body: unknown): ApiProblem | ServiceAway {
    if (response.status >= 500) {
      return new ServiceAway(this.service, Number(response.headers.get('retry-after')) || 5);
    }
    return new ApiProblem(this.service, problemOf(response.status, body));
  }
}

export const headersOf = ({ token, correlationId, traceparent }: Credentials): Record<string, string> => ({
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  'x-correlation-id': correlationId,
  traceparent,
});

function problemOf(status: number, body: unknown): Problem {
  const told = (typeof body === 'object' && body !== null ? body : {}) as Partial<Problem>;
  return { title: '', detail: '', code: `http.${status}`, ...told, status };
}
