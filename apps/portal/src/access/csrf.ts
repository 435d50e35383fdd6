import Tokens from '@fastify/csrf';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { COOKIES, cookieOf, setCookie } from './cookies.js';

const A_YEAR_S = 365 * 86_400;
const PUBLIC = 'public';

/**
 * Tokens that show that a form was ours: HMAC with a secret in a cookie, bound to the session (or to nobody's). Another site
 * can post to us, but it can neither read the cookie nor set it.
 */
export class Csrf {
  private readonly tokens: Tokens.TokensUserinfo;

  constructor(secret: string) {
    this.tokens = new Tokens.Tokens({ userInfo: true, hmacKey: Buffer.from(secret) });
  }

  /** A token for the forms of this page; the browser gets its secret when it has none yet. */
  issue(request: FastifyRequest, reply: FastifyReply, sessionKey: string | undefined): string {
    let secret = cookieOf(request, COOKIES.visitor);
    if (secret === undefined) {
      secret = this.tokens.secretSync();
      setCookie(reply, COOKIES.visitor, secret, A_YEAR_S);
    }
    return this.tokens.create(secret, sessionKey ?? PUBLIC);
  }

  holds(request: FastifyRequest, token: string | null, sessionKey: string | undefined): boolean {
    const secret = cookieOf(request, COOKIES.visitor);
    return secret !== undefined && token !== null && this.tokens.verify(secret, token, sessionKey ?? PUBLIC);
  }
}

/** Whether a request that changes something comes from a page of ours, as far as the browser says. */
export function isOwnOrigin(request: FastifyRequest, baseUri: string): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (typeof site === 'string') return site === 'same-origin' || site === 'none';
  return origin === undefined || origin === new URL(baseUri).origin;
}
