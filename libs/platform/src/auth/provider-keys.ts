import { Unavailable } from '@app/kernel';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';

const DEADLINE_MS = 3_000;
/** After a failed discovery the next one waits so long, so that an absent provider is not stormed. */
const REST_MS = 1_000;

const away = (cause: unknown): Unavailable =>
  new Unavailable('The identity provider cannot be reached.', {}, 2, { cause });

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(DEADLINE_MS), redirect: 'error' });
  if (!answer.ok) throw new Error(`The discovery document answered ${answer.status}.`);
  const document: unknown = await answer.json();
  const { issuer: named, jwks_uri: uri } = document as { readonly issuer?: unknown; readonly jwks_uri?: unknown };
  if (named !== issuer || typeof uri !== 'string') throw new Error('The discovery document is of another issuer.');
  return createRemoteJWKSet(new URL(uri), { timeoutDuration: DEADLINE_MS });
}

/**
 * The keys with which an OpenID Connect provider signs, found by discovery when the first token comes; a key that is not
 * known is looked up again. @throws Unavailable when the provider cannot be asked
 */
export function providerKeys(issuer: string, nowMs: () => number = Date.now): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  let restUntil = 0;
  const find = (): Promise<JWTVerifyGetKey> => {
    if (nowMs() < restUntil) return Promise.reject(away(undefined));
    keys ??= discover(issuer).catch((error: unknown) => {
      keys = undefined;
      restUntil = nowMs() + REST_MS;
      throw away(error);
    });
    return keys;
  };
  return async (header, token) => {
    const getKey = await find();
    try {
      return await getKey(header, token);
    } catch (error) {
      const tokensFault = error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;
      throw tokensFault ? error : away(error);
    }
  };
}
