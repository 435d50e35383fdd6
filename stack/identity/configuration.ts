import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { demoUser, ROLES } from './demo-users.ts';
import { memoryStore } from './memory-store.ts';
import { signOutPage } from './sign-out-page.ts';
import type { SigningKeys } from './signing-keys.ts';

export const AUDIENCE = 'deuropener';
/** OAuth wants a resource's name to be a URI; the tokens for it carry the audience above. */
export const RESOURCE = 'urn:deuropener:api';
/** A working day: long enough that nobody has to think of it, short enough to see that tokens end. */
const TOKEN_SECONDS = 8 * 3600;

/** Both secrets are public on purpose: this provider is for development, and services refuse it in production. */
export const CLIENTS = {
  commandLine: { id: 'deuropener-command-line', secret: 'development-only' },
  portal: { id: 'deuropener-portal', secret: 'development-only' },
} as const;

const isRole = (word: string) => (ROLES as readonly string[]).includes(word);

/** Roles of a token: the person's own; without a person, `service` for the portal, and for the command line what it asked for. */
function rolesOf(accountId: string | undefined, client: string | undefined, scope = ''): readonly string[] {
  if (accountId !== undefined) return demoUser(accountId)?.roles ?? [];
  return client === CLIENTS.portal.id ? ['service'] : scope.split(' ').filter(isRole);
}

/** The command line may name the `sub` it acts as by the form field `login_hint`. */
function subOfCommandLine(ctx: KoaContextWithOIDC): string | undefined {
  const hint = ctx.oidc.body?.['login_hint'];
  return typeof hint === 'string' && /^[\w.@-]{1,64}$/.test(hint) ? hint : undefined;
}

export function providerConfiguration(keys: SigningKeys, portalUrls: readonly string[]): Configuration {
  return {
    adapter: memoryStore(),
    jwks: { keys: [...keys.keys] },
    cookies: { keys: [...keys.cookieKeys] },
    scopes: ['openid', 'offline_access', ...ROLES],
    claims: { openid: ['sub'], profile: ['name'], roles: ['roles'] },
    clients: [
      {
        client_id: CLIENTS.commandLine.id,
        client_secret: CLIENTS.commandLine.secret,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
        scope: ROLES.join(' '),
      },
      {
        client_id: CLIENTS.portal.id,
        client_secret: CLIENTS.portal.secret,
        grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
        redirect_uris: portalUrls.map((url) => `${url}/sign-in/callback`),
        post_logout_redirect_uris: portalUrls.map((url) => `${url}/`),
        response_types: ['code'],
        scope: ['openid', 'profile', 'roles', 'offline_access', ...ROLES].join(' '),
      },
    ],
    pkce: { required: () => true },
    conformIdTokenClaims: false,
    interactions: { url: (_ctx, interaction) => `/sign-in/${interaction.uid}` },
    findAccount: (_ctx, id) => {
      const user = demoUser(id);
      if (!user) return undefined;
      return { accountId: id, claims: () => ({ sub: id, name: user.name, roles: [...user.roles] }) };
    },
    // Every client is our own, so nobody is asked whether it may see what the person may see.
    loadExistingGrant: async (ctx) => {
      const { client, session } = ctx.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile roles offline_access');
      grant.addResourceScope(RESOURCE, ROLES.join(' '));
      await grant.save();
      return grant;
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: {
        logoutSource: (ctx, form) => {
          ctx.body = signOutPage(form);
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: ROLES.join(' '),
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: TOKEN_SECONDS,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    formats: {
      customizers: {
        jwt: (ctx, token, parts) => {
          const accountId = 'accountId' in token ? token.accountId : undefined;
          const sub = accountId ?? subOfCommandLine(ctx);
          if (sub !== undefined) parts.payload['sub'] = sub;
          parts.payload['roles'] = rolesOf(accountId, token.clientId, token.scope);
        },
      },
    },
    ttl: {
      AccessToken: TOKEN_SECONDS,
      ClientCredentials: TOKEN_SECONDS,
      IdToken: 3600,
      Interaction: 3600,
      Grant: 14 * 86400,
      Session: 14 * 86400,
      RefreshToken: 14 * 86400,
    },
    responseTypes: ['code'],
    renderError: (ctx, out) => {
      ctx.type = 'text/plain';
      ctx.body = `Sign-in did not work: ${out.error_description ?? out.error}\n`;
    },
  };
}
