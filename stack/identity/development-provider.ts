import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { Provider } from 'oidc-provider';
import { providerConfiguration } from './configuration.ts';
import { demoUser } from './demo-users.ts';
import { signInPage } from './sign-in-page.ts';
import { loadSigningKeys } from './signing-keys.ts';

export interface DevelopmentProviderOptions {
  /** What tokens carry as `iss`; services find everything else by discovery under it. */
  readonly issuer: string;
  readonly host: string;
  readonly port: number;
  readonly keysFile: string;
  /** Where a portal may live, without a slash at the end. */
  readonly portalUrls: readonly string[];
}

export interface DevelopmentProvider {
  readonly issuer: string;
  close(): Promise<void>;
}

/** An OpenID Connect provider with demo users and no passwords: for development only. Rejects when the port is taken. */
export async function startDevelopmentProvider(options: DevelopmentProviderOptions): Promise<DevelopmentProvider> {
  const keys = await loadSigningKeys(options.keysFile);
  const provider = new Provider(options.issuer, providerConfiguration(keys, options.portalUrls));
  const others = provider.callback();
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/sign-in/')) return void others(request, response);
    signIn(provider, request, response).catch(() => {
      response.writeHead(400, { 'content-type': 'text/plain' }).end('This sign-in has ended; please begin again.\n');
    });
  });
  server.listen(options.port, options.host);
  await once(server, 'listening');
  return {
    issuer: options.issuer,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function signIn(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    await provider.interactionDetails(request, response);
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
    };
    response.writeHead(200, headers).end(signInPage(request.url ?? ''));
    return;
  }
  const user = demoUser(new URLSearchParams(await smallBody(request)).get('user') ?? '');
  if (!user) throw new Error('unknown demo user');
  await provider.interactionFinished(request, response, { login: { accountId: user.id } });
}

async function smallBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > 1000) throw new Error('too long');
  }
  return body;
}
