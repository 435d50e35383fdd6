/** An answer of an API, its body already read. */
export interface Answer<B = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: B;
}

interface Call {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Calls one service as one person. `body` is sent as JSON unless it is a string. */
export class Api {
  constructor(
    private readonly origin: string,
    private readonly token?: string,
  ) {}

  async call<B = Record<string, unknown>>(path: string, { method, body, headers }: Call = {}): Promise<Answer<B>> {
    const response = await fetch(`${this.origin}${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(20_000),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text === '' ? {} : JSON.parse(text)) as B };
  }

  get<B = Record<string, unknown>>(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer<B>> {
    return this.call<B>(path, { headers });
  }

  post<B = Record<string, unknown>>(
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<B>> {
    return this.call<B>(path, { body, headers });
  }

  /**
   * Repeats a POST with its `Idempotency-Key` until the service answers, as a careful client does over crashes and 503.
   * @param patienceMs gives up after so long
   */
  async persist<B = Record<string, unknown>>(
    path: string,
    body: unknown,
    idempotencyKey: string,
    patienceMs = 120_000,
  ): Promise<Answer<B>> {
    const deadline = performance.now() + patienceMs;
    for (let pause = 50; ; pause = Math.min(pause * 2, 1_000)) {
      const answer = await this.post<B>(path, body, { 'idempotency-key': idempotencyKey }).catch(() => undefined);
      if (answer !== undefined && answer.status < 500) return answer;
      if (performance.now() > deadline) throw new Error(`${path} gave no answer: ${String(answer?.status)}`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
