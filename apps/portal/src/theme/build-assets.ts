// The last step of `npm run build`: style sheet, script, icon and web manifest of the portal, named by their contents and
// compressed beforehand, with a list of the names for `shell/assets.ts`.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { minifySync } from '@swc/core';
import { portalCss } from './build-css.ts';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../../../..');
const OUT = join(ROOT, 'dist/apps/portal');
const FOLDER = join(OUT, 'assets');

const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

/** htmx, its server-sent events and our own few lines: one file, since every page wants all of it. */
function portalScript(): Buffer {
  const htmx = join(ROOT, 'node_modules/htmx.org/dist');
  const own = minifySync(read(HERE, 'portal.js'), { compress: true, mangle: true }).code;
  return Buffer.from([read(htmx, 'htmx.min.js'), read(htmx, 'ext/hx-sse.min.js'), own].join('\n;'));
}

const names: Record<string, string> = {};

/** Writes `portal.css` as `portal.<hash>.css`, with `.br` and `.gz` beside it. */
function write(name: string, content: Buffer): void {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const extension = extname(name);
  const hashed = `${name.slice(0, -extension.length)}.${hash}${extension}`;
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  writeFileSync(join(FOLDER, hashed), content);
  writeFileSync(join(FOLDER, `${hashed}.br`), brotliCompressSync(content, brotli));
  writeFileSync(join(FOLDER, `${hashed}.gz`), gzipSync(content, { level: 9 }));
  names[name] = hashed;
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
write('portal.css', portalCss());
write('portal.js', portalScript());
write('door.svg', Buffer.from(read(HERE, 'door.svg')));
write('portal.webmanifest', Buffer.from(read(HERE, 'portal.webmanifest').replace('door.svg', names['door.svg'] ?? '')));
writeFileSync(join(OUT, 'assets.json'), `${JSON.stringify(names, null, 2)}\n`);
