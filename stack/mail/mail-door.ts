import type { IncomingMessage, ServerResponse } from 'node:http';
import { listPage, mailPage, missingPage, PAGE_POLICY } from './mail-page.ts';
import { MAILS_KEPT, type MailStore } from './mail-store.ts';

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': PAGE_POLICY,
  'cross-origin-resource-policy': 'same-origin',
  // The links hold secrets of applicants.
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Another website may make a browser ask here under a name of its own; the mails are not for it. */
const OWN_NAME = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/**
 * The mails for people (`/`, `/mails/ID`) and for tests (`/messages`: `{items: StoredMail[]}`, newest first;
 * `/messages?to=ADDRESS` those to one address).
 */
export const mailDoor =
  (store: MailStore) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const html = (status: number, text: string) => {
      send(response, status, 'text/html; charset=utf-8', text);
    };
    if (!OWN_NAME.test(request.headers.host ?? '')) {
      html(421, missingPage());
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      html(405, missingPage());
      return;
    }
    // Not as a URL: `//` is none, and an error here would end the stack.
    const [pathname = '', query] = (request.url ?? '/').split('?');
    const mail = store.find(/^\/mails\/(\d{12})$/.exec(pathname)?.[1] ?? '');
    if (pathname === '/') html(200, listPage(store.newestFirst(), MAILS_KEPT));
    else if (pathname === '/messages') {
      const to = new URLSearchParams(query).get('to');
      const items = store.newestFirst().filter((each) => to === null || each.to === to);
      send(response, 200, 'application/json', JSON.stringify({ items }));
    } else if (mail !== undefined) html(200, mailPage(mail));
    else html(404, missingPage());
  };

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { ...HEADERS, 'content-type': type }).end(text);
}
