/** The development identity provider on its own, for docker-compose.yml: `node stack/identity/main.ts`. */
import { startDevelopmentProvider } from './development-provider.ts';

const port = Number(process.env['IDENTITY_PORT'] ?? '3900');
const provider = await startDevelopmentProvider({
  issuer: process.env['OIDC_ISSUER'] ?? `http://127.0.0.1:${port}`,
  host: process.env['IDENTITY_HOST'] ?? '127.0.0.1',
  port,
  keysFile: process.env['IDENTITY_KEYS'] ?? '.deuropener/identity/keys.json',
  portalUrls: (process.env['PORTAL_URLS'] ?? 'http://127.0.0.1:3000,http://localhost:3000').split(','),
});
console.log(`Development identity provider for ${provider.issuer} on port ${port}. Not for production.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void provider.close().then(() => process.exit(0));
  });
}
