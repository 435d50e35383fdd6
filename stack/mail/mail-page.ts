import { createHash } from 'node:crypto';
import type { StoredMail } from './mail-store.ts';

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .5rem .75rem; border-bottom: 1px solid #ccc; vertical-align: top; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border: 1px solid #ccc; padding: 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dt { font-weight: bold; }
dd { margin: 0; overflow-wrap: anywhere; }
`;

/** No script, nothing from elsewhere, no form, no frame; of styles only the one above. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');

/** The text with its web addresses as links. A stop or bracket at the end of one belongs to the sentence. */
const linked = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, index) => (index % 2 === 0 ? escaped(part) : link(part)))
    .join('');

function link(address: string): string {
  const [whole = '', uri = ''] = /^(.*?)[.,;:!?)\]]*$/.exec(address) ?? [];
  const shown = escaped(uri);
  return `<a href="${shown}" rel="noreferrer noopener">${shown}</a>${escaped(whole.slice(uri.length))}`;
}

const time = (instant: string): string =>
  `<time datetime="${escaped(instant)}">${escaped(instant.replace('T', ' ').replace(/\..*$/, ''))} UTC</time>`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

/** The list of mails. */
export function listPage(mails: readonly StoredMail[], kept: number): string {
  const rows = mails.map(
    ({ id, receivedAt, to, subject }) =>
      `<tr><td>${time(receivedAt)}</td><td>${escaped(to)}</td><td><a href="/mails/${id}">${escaped(subject) || '(no subject)'}</a></td></tr>`,
  );
  const table = `<table>
<thead><tr><th scope="col">Time</th><th scope="col">To</th><th scope="col">Subject</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
  return page(
    'Mail - Deuropener (development)',
    `<h1>Outgoing mail</h1>
<p>For development only: this mail was caught here and reached nobody. The newest ${kept} are kept.</p>
${rows.length === 0 ? '<p>No mail was sent yet.</p>' : table}`,
  );
}

/** One mail. */
export const mailPage = ({ from, to, subject, receivedAt, messageId, text }: StoredMail): string =>
  page(
    `${subject} - Deuropener (development)`,
    `<p><a href="/">All mail</a></p>
<h1>${escaped(subject) || '(no subject)'}</h1>
<dl>
<dt>From</dt><dd>${escaped(from)}</dd>
<dt>To</dt><dd>${escaped(to)}</dd>
<dt>Time</dt><dd>${time(receivedAt)}</dd>
<dt>Message-ID</dt><dd>${escaped(messageId)}</dd>
</dl>
<pre>${linked(text)}</pre>
<p>For development only: this mail was caught here and reached nobody.</p>`,
  );

export const missingPage = (): string =>
  page('Not found - Deuropener (development)', '<h1>There is no such mail</h1>\n<p><a href="/">All mail</a></p>');
