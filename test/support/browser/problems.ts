import type { BrowserContext, ConsoleMessage, Request, Response } from 'playwright-core';

/** An answer that a test provokes on purpose, such as the 400 of a form with mistakes. */
interface Provoked {
  readonly status: number;
  readonly path: string | RegExp;
  happened: boolean;
}

const BY_THE_NETWORK = /^Failed to load resource:/;
/** A page that is left ends its stream and its open requests itself. */
const LEFT = 'net::ERR_ABORTED';

/**
 * Everything that must not happen while a visitor looks at pages: messages of the content security policy, errors on the
 * console or thrown in a page, failed requests and answers, and requests to anybody but `origins`.
 */
export class Problems {
  private readonly found: string[] = [];
  private readonly provoked: Provoked[] = [];
  private readonly tolerated: RegExp[] = [];

  constructor(
    context: BrowserContext,
    private readonly origins: readonly string[],
  ) {
    context.on('console', (message) => {
      this.onConsole(message);
    });
    context.on('weberror', (error) => {
      this.found.push(`error in the page: ${error.error().message}`);
    });
    context.on('request', (request) => {
      this.onRequest(request);
    });
    context.on('requestfailed', (request) => {
      this.onFailure(request);
    });
    context.on('response', (response) => {
      this.onAnswer(response);
    });
  }

  /** An answer with this status is no problem, but it must come. `path` is without the query. */
  provokes(status: number, path: string | RegExp): void {
    this.provoked.push({ status, path, happened: false });
  }

  /** For tests that take servers away: problems that match are none. */
  tolerates(pattern: RegExp): void {
    this.tolerated.push(pattern);
  }

  list(): readonly string[] {
    const missing = this.provoked.filter(({ happened }) => !happened);
    return [
      ...this.found.filter((problem) => !this.tolerated.some((pattern) => pattern.test(problem))),
      ...missing.map(({ status, path }) => `the expected answer ${status} of ${String(path)} did not come`),
    ];
  }

  private onConsole(message: ConsoleMessage): void {
    const text = message.text();
    const isPolicy = /content[ -]security[ -]policy/i.test(text);
    if (!isPolicy && (message.type() !== 'error' || BY_THE_NETWORK.test(text))) return;
    this.found.push(`${isPolicy ? 'content security policy' : 'console error'}: ${text} (${message.location().url})`);
  }

  private onRequest(request: Request): void {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !this.origins.includes(origin)) {
      this.found.push(`request to a third party: ${request.method()} ${request.url()}`);
    }
  }

  private onFailure(request: Request): void {
    const { origin } = new URL(request.url());
    const why = request.failure()?.errorText ?? '';
    if (why === LEFT || !this.origins.includes(origin)) return;
    this.found.push(`failed request: ${request.method()} ${request.url()} (${why})`);
  }

  private onAnswer(response: Response): void {
    const status = response.status();
    const { origin, pathname } = new URL(response.url());
    if (status < 400 || !this.origins.includes(origin)) return;
    const wanted = this.provoked.find(
      (each) =>
        each.status === status && (typeof each.path === 'string' ? each.path === pathname : each.path.test(pathname)),
    );
    if (wanted === undefined) this.found.push(`answer ${status}: ${response.request().method()} ${response.url()}`);
    else wanted.happened = true;
  }
}
