import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Services } from '../../apps/portal/src/clients/services.js';
import type { PortalSettings } from '../../apps/portal/src/configuration.js';

export interface Asked {
  /** `POST /v1/leads`, without the query. */
  readonly route: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** How a service answers; `away` takes the request and breaks off without a word. */
export type Reply = { readonly status: number; readonly body?: object; readonly etag?: string } | 'away';

export const problem = (status: number, code: string, errors?: readonly object[]): Reply => ({
  ...{ status, body: { status, code, title: '', detail: '', ...(errors && { errors }) } },
});

/** The three services as the portal calls them, with answers that a test says: a screen alone, over real connections. */
export class AnsweringServices {
  readonly asked: Asked[] = [];
  replies: Readonly<Record<string, Reply>> = {};

  private readonly server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => undefined);
    request.on('end', () => {
      const url = request.url ?? '/';
      const route = `${request.method ?? ''} ${url.split('?')[0] ?? ''}`;
      this.asked.push({ route, url, headers: request.headers, body: Buffer.concat(chunks).toString() });
      const reply = this.replies[`${request.method ?? ''} ${url}`] ?? this.replies[route] ?? problem(404, 'not-found');
      if (reply === 'away') return void request.socket.destroy();
      response.writeHead(reply.status, { 'content-type': 'application/json', ...(reply.etag && { etag: reply.etag }) });
      response.end(JSON.stringify(reply.body ?? {}));
    });
  });

  async start(): Promise<Services> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    const urls = { leadIntakeUrl: origin, companyMatchingUrl: origin, missionSchedulingUrl: origin };
    return new Services(urls as PortalSettings);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** What was asked by this route, in order. */
  of(route: string): readonly Asked[] {
    return this.asked.filter((each) => each.route === route);
  }

  reset(replies: Readonly<Record<string, Reply>>): void {
    this.asked.length = 0;
    this.replies = replies;
  }
}
