/** The provider said no, or did not answer. */
export class TokenRefused extends Error {}

/** Public on purpose: the development provider's command-line client. Services refuse that provider in production. */
const CLIENT = 'deuropener-command-line:development-only';
const DEADLINE_MS = 10_000;

/** Asks the development provider at `issuer` for a JWT access token with `roles`, acting as `sub`. */
export async function requestToken(issuer: string, roles: readonly string[], sub: string): Promise<string> {
  const discovery = await answer(issuer, `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const endpoint = discovery['token_endpoint'];
  if (typeof endpoint !== 'string') throw new TokenRefused(`${issuer} is not an OpenID Connect provider.`);
  const granted = await answer(issuer, endpoint, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(CLIENT).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: roles.join(' '), login_hint: sub }),
  });
  const token = granted['access_token'];
  if (typeof token !== 'string') {
    throw new TokenRefused(`${issuer} gave no token: ${String(granted['error_description'] ?? granted['error'])}`);
  }
  return token;
}

async function answer(issuer: string, url: string, init?: RequestInit): Promise<Readonly<Record<string, unknown>>> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(DEADLINE_MS) });
    return (await response.json()) as Record<string, unknown>;
  } catch {
    throw new TokenRefused(`The identity provider ${issuer} does not answer. Is "npm start" still running?`);
  }
}
