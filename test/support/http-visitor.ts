import { demoUser } from '../../stack/identity/demo-users.ts';

/** A page as it came over the wire. */
export interface Shown {
  readonly status: number;
  readonly url: string;
  readonly headers: Headers;
  readonly html: string;
}

interface Sent {
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A browser without a screen: keeps cookies as they are set, follows nothing unless told to. For what a real browser would
 * not do: foreign origins, stolen cookies, forged tokens.
 */
export class HttpVisitor {
  private readonly jars = new Map<string, Map<string, string>>();

  constructor(readonly origin: string) {}

  /** The cookies that the portal has set. */
  get cookies(): Map<string, string> {
    return this.jar(this.origin);
  }

  /** The raw `Set-Cookie` headers of the last answer. */
  lastSetCookies: readonly string[] = [];

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Shown> {
    return this.send('GET', path, { headers });
  }

  /** Posts a form with these fields and no others. */
  post(path: string, fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) {
    return this.send('POST', path, { fields, headers });
  }

  /** Opens the page and posts its form: with its token, as a browser does. */
  async fillIn(path: string, fields: Readonly<Record<string, string>>): Promise<Shown> {
    const { html } = await this.get(path);
    return this.post(path, { _csrf: tokenIn(html), ...fields });
  }

  /** Goes on where an answer leads, within the portal and at the provider, until a page is shown. */
  async follow(from: Shown): Promise<Shown> {
    let shown = from;
    for (let hops = 0; hops < 10; hops += 1) {
      const location = shown.headers.get('location');
      if (location === null) return shown;
      shown = await this.get(new URL(location, shown.url).href);
    }
    throw new Error('The redirects do not end.');
  }

  /** Signs in by the development provider's page. */
  async signIn(id: string, next = ''): Promise<Shown> {
    if (demoUser(id) === undefined) throw new Error(`There is no ${id}.`);
    const choice = await this.follow(await this.get(`/sign-in${next}`));
    return this.follow(await this.post(choice.url, { user: id }));
  }

  private async send(method: string, path: string, { fields, headers }: Sent): Promise<Shown> {
    const url = new URL(path, this.origin);
    const jar = this.jar(url.origin);
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        ...headers,
        ...(headers?.['cookie'] === undefined && {
          cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        }),
      },
      ...(fields !== undefined && { body: new URLSearchParams(fields) }),
      signal: AbortSignal.timeout(20_000),
    });
    this.lastSetCookies = response.headers.getSetCookie();
    for (const cookie of this.lastSetCookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '' || /max-age=0/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    return { status: response.status, url: url.href, headers: response.headers, html: await response.text() };
  }

  private jar(origin: string): Map<string, string> {
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    return jar;
  }
}

/** The form token on a page. */
export function tokenIn(html: string): string {
  const token = /name="_csrf" value="([^"]+)"/.exec(html)?.[1];
  if (token === undefined) throw new Error('The page has no form with a token.');
  return token.replaceAll('&amp;', '&');
}
