import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; img-src 'self' data:";

export interface PageServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves texts by path, with a policy as strict as the portal's; paths that it does not have answer 404. */
export async function servePages(pages: Readonly<Record<string, string>>): Promise<PageServer> {
  const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    const page = pages[path];
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': `${types[path.split('.').at(-1) ?? ''] ?? 'text/html'}; charset=utf-8`,
      'content-security-policy': POLICY,
    });
    response.end(page ?? '<!doctype html><title>Not here</title>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
