import { Unavailable, type Clock } from '@app/kernel';
import * as oidc from 'openid-client';
import type { PortalSettings } from '../configuration.js';
import type { Tokens } from './viewer.js';
import type { Language } from '../shell/language.js';

const DEADLINE_S = 5;
/** A token that ends so soon is renewed before it is used. */
const MARGIN_MS = 60_000;

/** What must come back from the provider as it was sent. */
export interface Checks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface SignedIn {
  readonly tokens: Tokens;
  readonly name: string | undefined;
}

/** No answer, rather than a no. */
const isSilence = (error: unknown): boolean =>
  (error instanceof oidc.ClientError && error.code === 'OAUTH_TIMEOUT') ||
  (error instanceof TypeError && error.message === 'fetch failed');

type Answer = oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers;

/** The OpenID Connect provider: code flow with PKCE for people, client credentials for the public forms. */
export class Provider {
  private found: Promise<oidc.Configuration> | undefined;
  private service: { readonly token: string; readonly expiresAt: number } | undefined;

  constructor(
    private readonly issuer: string,
    private readonly settings: PortalSettings,
    private readonly clock: Clock,
  ) {}

  static newChecks(): Checks {
    return { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
  }

  get callback(): string {
    return `${this.settings.baseUri}/sign-in/callback`;
  }

  /** Where a person signs in. @throws Unavailable */
  async signInUrl({ state, nonce, verifier }: Checks, language: string): Promise<URL> {
    return oidc.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.callback,
      scope: this.settings.scopes,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ui_locales: language,
      state,
      nonce,
    });
  }

  /**
   * Changes the code in the address that the provider sent the person back to.
   * @throws Unavailable while the provider does not answer; anything else when something does not fit
   */
  async finish(query: string, { state, nonce, verifier }: Checks): Promise<SignedIn> {
    const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce };
    const configuration = await this.configuration();
    const answer = await oidc
      .authorizationCodeGrant(configuration, new URL(`${this.callback}${query}`), checks)
      .catch((error: unknown) => {
        throw isSilence(error) ? this.away(error) : error;
      });
    const name = answer.claims()?.['name'];
    return { tokens: this.tokensOf(answer), name: typeof name === 'string' ? name : undefined };
  }

  /** Whether the access token should be renewed before it is used. */
  endsSoon = (tokens: Tokens): boolean => this.msLeft(tokens) <= MARGIN_MS;

  /**
   * New tokens for old ones: the same while the old ones last and there can be no new ones yet, `undefined` when they are
   * over. @throws Unavailable
   */
  async renewed(tokens: Tokens): Promise<Tokens | undefined> {
    const lasts = this.msLeft(tokens) > 0;
    if (tokens.refresh === undefined) return lasts ? tokens : undefined;
    try {
      return { ...tokens, ...this.tokensOf(await oidc.refreshTokenGrant(await this.configuration(), tokens.refresh)) };
    } catch (error) {
      if (error instanceof oidc.ResponseBodyError) return undefined;
      if (lasts) return tokens;
      throw this.away(error);
    }
  }

  /** A token of the portal itself, for the public forms. @throws Unavailable */
  async serviceToken(): Promise<string> {
    const now = this.clock.now().getTime();
    if (this.service !== undefined && this.service.expiresAt - MARGIN_MS > now) return this.service.token;
    try {
      const answer = await oidc.clientCredentialsGrant(await this.configuration(), { scope: 'service' });
      this.service = { token: answer.access_token, expiresAt: now + (answer.expiresIn() ?? 300) * 1_000 };
      return this.service.token;
    } catch (error) {
      throw this.away(error);
    }
  }

  /** Where the provider ends its own session, if it has such a place; it sends the visitor back to the first page with `language` as the state. */
  async signOutUrl(tokens: Tokens, language: Language): Promise<URL | undefined> {
    const configuration = await this.configuration();
    if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
    return oidc.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: `${this.settings.baseUri}/`,
      state: language,
      ...(tokens.id === undefined ? {} : { id_token_hint: tokens.id }),
    });
  }

  private msLeft({ accessExpiresAt }: Tokens): number {
    return Date.parse(accessExpiresAt) - this.clock.now().getTime();
  }

  private tokensOf(answer: Answer): Tokens {
    const seconds = answer.expiresIn() ?? 300;
    return {
      access: answer.access_token,
      accessExpiresAt: new Date(this.clock.now().getTime() + seconds * 1_000).toISOString(),
      ...(answer.refresh_token === undefined ? {} : { refresh: answer.refresh_token }),
      ...(answer.id_token === undefined ? {} : { id: answer.id_token }),
    };
  }

  private configuration(): Promise<oidc.Configuration> {
    this.found ??= this.discover().catch((error: unknown) => {
      this.found = undefined;
      throw this.away(error);
    });
    return this.found;
  }

  private discover(): Promise<oidc.Configuration> {
    const { clientId, clientSecret } = this.settings;
    const issuer = new URL(this.issuer);
    return oidc.discovery(issuer, clientId, clientSecret, undefined, {
      timeout: DEADLINE_S,
      // Only the development provider speaks http; production refuses it at the start.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so that it stands out
      ...(issuer.protocol === 'http:' && { execute: [oidc.allowInsecureRequests] }),
    });
  }

  private away(cause: unknown): Unavailable {
    return cause instanceof Unavailable
      ? cause
      : new Unavailable('The identity provider cannot be reached.', {}, 5, { cause });
  }
}
