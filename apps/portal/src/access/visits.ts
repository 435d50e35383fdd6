import { Unavailable } from '@app/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { Notice } from '../shell/answer.js';
import { splitLanguage, type Language } from '../shell/language.js';
import type { Visit } from '../shell/visit.js';
import { clearCookie, COOKIES, cookieOf } from './cookies.js';
import type { Csrf } from './csrf.js';
import type { Receipts } from './receipts.js';
import type { Renewals } from './renewals.js';
import type { Seal } from './seal.js';
import type { Session } from './viewer.js';

const languages = new WeakMap<IncomingMessage, Language>();

/** Takes the language out of an address, so that every screen has one route; it is remembered with the request. */
export function rewriteUrl(request: IncomingMessage): string {
  const { language, url } = splitLanguage(request.url ?? '/');
  languages.set(request, language);
  return url;
}

export interface VisitParts {
  readonly renewals: Renewals;
  readonly csrf: Csrf;
  readonly notices: Seal;
  readonly receipts: Receipts;
}

/** Finds out who asks, in which language, and gives the request its {@link Visit}. */
export class Visits {
  constructor(private readonly parts: VisitParts) {}

  /** Safe to call again: a request has one visit. Whoever cannot be recognised now is a guest, and `isUnrecognised`. */
  async begin(request: FastifyRequest, reply: FastifyReply): Promise<Visit> {
    if (request.visit !== undefined) return request.visit;
    const session = await this.sessionOf(request, reply).catch((error: unknown) => {
      if (!(error instanceof Unavailable)) throw error;
      request.isUnrecognised = true;
      return undefined;
    });
    const visit = this.visitOf(request, reply, session);
    request.visit = visit;
    request.session = session;
    return visit;
  }

  private visitOf(request: FastifyRequest, reply: FastifyReply, session: Session | undefined): Visit {
    const { correlationId, traceparent } = request.facts;
    const notice = this.noticeOf(request, reply);
    return {
      language: languages.get(request.raw) ?? 'nl',
      path: request.url.split('?')[0] ?? '/',
      url: request.url,
      ...(session === undefined ? {} : { viewer: session.viewer }),
      as: { correlationId, traceparent, ...(session === undefined ? {} : { token: session.tokens.access }) },
      csrf: this.parts.csrf.issue(request, reply, session?.key),
      receipts: this.parts.receipts.of(request),
      ...(notice === undefined ? {} : { notice }),
      isFragment: request.headers['hx-request'] === 'true',
    };
  }

  /** Told once, and by a page, not by a part of one. */
  private noticeOf(request: FastifyRequest, reply: FastifyReply): Notice | undefined {
    const sealed = cookieOf(request, COOKIES.notice);
    if (sealed === undefined || request.method !== 'GET' || request.headers['hx-request'] === 'true') return undefined;
    clearCookie(reply, COOKIES.notice);
    const opened = this.parts.notices.open(sealed);
    return opened === undefined ? undefined : (JSON.parse(opened) as Notice);
  }

  private async sessionOf(request: FastifyRequest, reply: FastifyReply): Promise<Session | undefined> {
    const id = cookieOf(request, COOKIES.session);
    if (id === undefined) return undefined;
    const session = await this.parts.renewals.find(id);
    if (session === undefined) clearCookie(reply, COOKIES.session);
    return session;
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    session?: Session | undefined;
    /** A session may be behind the cookie, but nobody could look. */
    isUnrecognised?: boolean;
  }
}
