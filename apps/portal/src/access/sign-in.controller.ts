import { createHash } from 'node:crypto';
import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { Unavailable, type Clock } from '@app/kernel';
import { CLOCK, describeError, LOGGER, Public, TOKEN_VERIFIER, type TokenVerifier } from '@app/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { page, seeOther, type Answer } from '../shell/answer.js';
import { pathIn, wordsOf } from '../shell/language.js';
import { homeOf } from '../shell/navigation.js';
import { QueryOf, VisitOf, type Visit } from '../shell/visit.js';
import { clearCookie, COOKIES, cookieOf, setCookie } from './cookies.js';
import { Provider, type Checks, type SignedIn } from './provider.js';
import type { Seal } from './seal.js';
import { Sessions } from './sessions.js';
import { signInMessages } from './sign-in.messages.js';
import { GoOn, SignInFailed } from './sign-in.view.js';
import type { Viewer } from './viewer.js';

export const SIGN_IN_SEAL = Symbol('SIGN_IN_SEAL');

const SIGN_IN_WITHIN_S = 600;
/** A working day and some; then one signs in again. */
const SESSION_MS = 12 * 3_600_000;

interface Remembered extends Checks {
  readonly next: string;
  readonly language: Visit['language'];
}

/** Only a path of our own, as browsers send it: `//elsewhere`, `/\elsewhere` and addresses lead away. */
export const ownPath = (next: string | null): string | undefined =>
  next !== null && /^\/(?![/\\])[!-[\]-~]*$/.test(next) && next.length <= 2_000 ? next : undefined;

/** More tabs than anybody signs in from at once; each has a cookie. */
const MOST_SIGN_INS = 5;

const signInCookie = (state: string): string =>
  `${COOKIES.signIn}${createHash('sha256').update(state).digest('base64url').slice(0, 12)}`;

const pendingSignIns = ({ cookies }: FastifyRequest): readonly string[] =>
  Object.keys(cookies).filter((name) => name.startsWith(COOKIES.signIn));

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a host is the one of `address` under another name. For cookies `localhost` and `127.0.0.1` are two sites, so a
 * sign-in must begin where it will end.
 */
export function isSameMachine(host: string, address: string): boolean {
  const [here, there] = [URL.parse(`http://${host}`), new URL(address)];
  return (
    here !== null &&
    here.hostname !== there.hostname &&
    here.port === there.port &&
    LOOPBACK.has(here.hostname) &&
    LOOPBACK.has(there.hostname)
  );
}

/** Signing in and out by OpenID Connect: code flow with PKCE. */
@Controller()
@Public()
export class SignInController {
  constructor(
    private readonly provider: Provider,
    private readonly sessions: Sessions,
    @Inject(SIGN_IN_SEAL) private readonly seal: Seal,
    @Inject(TOKEN_VERIFIER) private readonly verifier: TokenVerifier,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @Get('sign-in')
  async signIn(
    @VisitOf() { viewer, language }: Visit,
    @QueryOf() query: URLSearchParams,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const { callback } = this.provider;
    if (isSameMachine(request.host, callback))
      return seeOther(new URL(`${pathIn(language, '/sign-in')}?${query.toString()}`, callback).href);
    const next = ownPath(query.get('next')) ?? '';
    if (viewer !== undefined) return seeOther(next === '' ? homeOf(viewer.roles) : next);
    const checks = Provider.newChecks();
    const remembered: Remembered = { ...checks, next, language };
    for (const name of pendingSignIns(request).slice(MOST_SIGN_INS - 1)) clearCookie(reply, name);
    setCookie(reply, signInCookie(checks.state), this.seal.close(JSON.stringify(remembered)), SIGN_IN_WITHIN_S);
    return seeOther((await this.provider.signInUrl(checks, language)).href);
  }

  @Get('sign-in/callback')
  async callback(
    @VisitOf() visit: Visit,
    @QueryOf() query: URLSearchParams,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const cookie = signInCookie(query.get('state') ?? '');
    const sealed = this.seal.open(cookieOf(request, cookie));
    // Another tab was quicker, or the address was opened twice.
    if (sealed === undefined) return visit.viewer ? seeOther(homeOf(visit.viewer.roles)) : this.failed(visit);
    const remembered = JSON.parse(sealed) as Remembered;
    try {
      const signedIn = await this.provider.finish(new URL(request.url, 'http://here').search, remembered);
      const viewer = await this.viewerOf(signedIn);
      await this.beginSession(request, reply, viewer, signedIn);
      clearCookie(reply, cookie);
      const next = remembered.next === '' ? homeOf(viewer.roles) : remembered.next;
      return seeOther(new URL(pathIn(remembered.language, next), this.provider.callback).href);
    } catch (error) {
      // To be tried again by loading the page anew.
      if (error instanceof Unavailable) throw error;
      clearCookie(reply, cookie);
      this.logger.warn(describeError(error), 'a sign-in failed');
      return this.failed(visit);
    }
  }

  /** `form-action 'self'` would stop a posted form from ending at the provider: a page of ours leads there. */
  @Post('sign-out')
  async signOut(
    @VisitOf() visit: Visit,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const id = cookieOf(request, COOKIES.session);
    if (id !== undefined) await this.sessions.end(id);
    clearCookie(reply, COOKIES.session);
    clearCookie(reply, COOKIES.visitor);
    const { session } = request;
    const on = session && (await this.provider.signOutUrl(session.tokens, visit.language).catch(() => undefined));
    if (on === undefined) return seeOther(pathIn(visit.language, '/'));
    void reply.header('Refresh', `0;url=${on.href}`);
    const words = wordsOf(signInMessages, visit.language);
    return page({ title: words.signedOut, view: GoOn({ href: on.href, words }) });
  }

  private async beginSession(
    request: FastifyRequest,
    reply: FastifyReply,
    viewer: Viewer,
    { tokens }: SignedIn,
  ): Promise<void> {
    // A session that somebody brought along is not taken over: it ends, and so does the secret of its forms.
    const old = cookieOf(request, COOKIES.session);
    if (old !== undefined) await this.sessions.end(old);
    clearCookie(reply, COOKIES.visitor);
    const expiresAt = new Date(this.clock.now().getTime() + SESSION_MS);
    setCookie(reply, COOKIES.session, await this.sessions.begin(viewer, tokens, expiresAt));
  }

  /** The services go by the access token, so the portal does too. */
  private async viewerOf({ tokens, name }: SignedIn): Promise<Viewer> {
    const { id, roles } = await this.verifier.callerOf(tokens.access);
    return { id, name: name ?? id, roles };
  }

  private failed({ language }: Visit): Answer {
    const words = wordsOf(signInMessages, language);
    return page({
      title: words.failed,
      status: 400,
      view: SignInFailed({ words, again: pathIn(language, '/sign-in') }),
    });
  }
}
