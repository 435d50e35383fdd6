import { NotAuthenticated, Unavailable, type Clock } from '@app/kernel';
import { jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Caller } from './caller.js';
import { isRole } from './roles.js';
import { TokenCache } from './token-cache.js';

const ALGORITHMS = ['ES256', 'ES384', 'RS256', 'PS256', 'EdDSA'];
const CLOCK_TOLERANCE_S = 5;
/** Longer ones are no tokens of an OpenID Connect provider. */
const MAX_TOKEN_LENGTH = 8_192;

const toCaller = ({ sub, ...claims }: JWTPayload): Caller => {
  const roles: unknown = claims['roles'];
  if (sub === undefined || !/^[\x21-\x7e]{1,255}$/.test(sub) || sub === 'public' || sub.startsWith('system:')) {
    throw new NotAuthenticated('The token has no usable subject.');
  }
  return { id: sub, roles: new Set(Array.isArray(roles) ? roles.filter(isRole) : []) };
};

/** Turns bearer tokens into callers: signature, issuer, audience and times are checked once, then remembered. */
export class TokenVerifier {
  private readonly cache = new TokenCache();

  constructor(
    private readonly expected: { readonly issuer: string; readonly audience: string },
    private readonly keys: JWTVerifyGetKey,
    private readonly clock: Clock,
  ) {}

  /**
   * A known token gives its caller at once, without a promise.
   * @throws NotAuthenticated
   * @throws Unavailable when the provider's keys cannot be had
   */
  callerOf(token: string): Caller | Promise<Caller> {
    if (token.length > MAX_TOKEN_LENGTH) throw new NotAuthenticated('The token is too long.');
    const key = TokenCache.keyOf(token);
    return this.cache.get(key, this.clock.now().getTime()) ?? this.verify(token, key);
  }

  private async verify(token: string, key: string): Promise<Caller> {
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        ...this.expected,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE_S,
        currentDate: this.clock.now(),
        requiredClaims: ['exp', 'sub'],
      });
      const caller = toCaller(payload);
      this.cache.put(key, caller, (payload.exp ?? 0) * 1_000);
      return caller;
    } catch (error) {
      if (error instanceof Unavailable || error instanceof NotAuthenticated) throw error;
      throw new NotAuthenticated('The token is not valid (any more).');
    }
  }
}
