import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Role } from '@app/platform';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

const AUDIENCE = 'deuropener';

export interface TokenOptions {
  readonly subject?: string;
  readonly issuer?: string;
  readonly audience?: string;
  /** Unix seconds; in an hour unless given. */
  readonly expiresAt?: number;
}

/** A small OpenID Connect provider: discovery, keys, and any token that a test wants. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly audience: string;
  tokenFor(roles: readonly Role[], options?: TokenOptions): Promise<string>;
  close(): Promise<void>;
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });

export async function startIdentityProvider(): Promise<IdentityProvider> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = randomUUID();
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }] };
  let issuer = '';
  const server = createServer((request, response) => {
    const documents: Readonly<Record<string, object>> = {
      '/.well-known/openid-configuration': { issuer, jwks_uri: `${issuer}/jwks` },
      '/jwks': keys,
    };
    const document = documents[request.url ?? ''];
    response.writeHead(document === undefined ? 404 : 200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(document ?? {}));
  });
  issuer = `http://127.0.0.1:${await listening(server)}`;
  return {
    issuer,
    audience: AUDIENCE,
    tokenFor: (roles, options = {}) =>
      new SignJWT({ roles: [...roles] })
        .setProtectedHeader({ alg: 'ES256', kid })
        .setSubject(options.subject ?? `test-${roles.join('-')}`)
        .setIssuer(options.issuer ?? issuer)
        .setAudience(options.audience ?? AUDIENCE)
        .setIssuedAt()
        .setExpirationTime(options.expiresAt ?? Math.floor(Date.now() / 1_000) + 3_600)
        .sign(privateKey),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
