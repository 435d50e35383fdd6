import type { TokenVerifier } from '@app/platform';
import type { Provider } from './provider.js';
import type { Sessions } from './sessions.js';
import type { Session } from './viewer.js';

/**
 * Renews the tokens of sessions before they end. One renewal at a time for each session: a page asks for several things at
 * once, and providers that give a new refresh token each time take one that comes twice for stolen.
 */
export class Renewals {
  private readonly running = new Map<string, Promise<Session | undefined>>();

  constructor(
    private readonly sessions: Pick<Sessions, 'find' | 'renew'>,
    private readonly provider: Pick<Provider, 'endsSoon' | 'renewed'>,
    private readonly verifier: Pick<TokenVerifier, 'callerOf'>,
  ) {}

  /** The session behind the id of a cookie, with tokens that go on; `undefined` when it is over. @throws Unavailable */
  async find(id: string): Promise<Session | undefined> {
    const session = await this.sessions.find(id);
    if (session === undefined || !this.provider.endsSoon(session.tokens)) return session;
    const { key } = session;
    const running = this.running.get(key) ?? this.renew(id).finally(() => this.running.delete(key));
    this.running.set(key, running);
    return running;
  }

  private async renew(id: string): Promise<Session | undefined> {
    // Another request, or another replica, may just have done it.
    const session = await this.sessions.find(id);
    if (session === undefined || !this.provider.endsSoon(session.tokens)) return session;
    const tokens = await this.provider.renewed(session.tokens);
    if (tokens === session.tokens) return session;
    if (tokens === undefined) {
      const now = await this.sessions.find(id);
      return now?.tokens.access === session.tokens.access ? undefined : now;
    }
    // Roles may have changed since the sign-in; the token says what they are now.
    const { roles } = await this.verifier.callerOf(tokens.access);
    const renewed = { ...session, tokens, viewer: { ...session.viewer, roles } };
    await this.sessions.renew(renewed);
    return renewed;
  }
}
