import { messageOf, StackFailure } from '../failure.ts';
import type { Ports } from '../ports.ts';
import type { Start } from '../start-parts.ts';
import { startDevelopmentProvider } from './development-provider.ts';

export interface Identity {
  readonly issuer: string;
  /** It is the development provider of this stack. */
  readonly own: boolean;
}

/** OIDC_ISSUER, else the development provider, within this process: it is idle nearly always, and so costs least. */
export async function startIdentity({ env, places, screen, parts }: Start, ports: Ports): Promise<Identity> {
  const elsewhere = env['OIDC_ISSUER'];
  if (elsewhere) return { issuer: elsewhere, own: false };
  const port = ports['identity'] ?? 0;
  const issuer = `http://127.0.0.1:${port}`;
  const portal = ports['portal'] ?? 0;
  await screen.during(
    'Starting the identity provider',
    async () => {
      const provider = await startDevelopmentProvider({
        ...{ issuer, host: '127.0.0.1', port, keysFile: places.identityKeys },
        portalUrls: [
          `http://127.0.0.1:${portal}`,
          `http://localhost:${portal}`,
          ...(env['PORTAL_BASE_URI'] ? [env['PORTAL_BASE_URI'].replace(/\/$/, '')] : []),
        ],
      }).catch((error: unknown) => {
        throw new StackFailure(`The identity provider did not start on port ${port}: ${messageOf(error)}.`);
      });
      parts.add({ name: 'identity provider', stop: () => provider.close() });
    },
    () => issuer,
  );
  return { issuer, own: true };
}
