import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** What the build leaves for the browser; `build-assets.ts` makes them. */
export type AssetName = 'portal.css' | 'portal.js' | 'door.svg' | 'portal.webmanifest';

export const ASSETS_PREFIX = '/assets/';

/** Seen from the built file, and from the source when tests run it. */
const BUILT = [join(import.meta.dirname, '../..'), join(import.meta.dirname, '../../../../dist/apps/portal')];

const home = (): string | undefined => BUILT.find((folder) => existsSync(join(folder, 'assets.json')));

let names: Readonly<Partial<Record<string, string>>> | undefined;

function hashedNames(): Readonly<Partial<Record<string, string>>> {
  if (names) return names;
  const folder = home();
  names = folder
    ? (JSON.parse(readFileSync(join(folder, 'assets.json'), 'utf8')) as Readonly<Record<string, string>>)
    : {};
  return names;
}

/** The address of an asset: `/assets/portal.3f2a….css`. Without a build it has no hash, so that a page can still be tested. */
export const assetPath = (name: AssetName): string => `${ASSETS_PREFIX}${hashedNames()[name] ?? name}`;

/**
 * Serves the assets under `/assets/`, already compressed, to be kept for a year: a changed file has another name.
 * Fails when they were not built, since a portal without its style sheet should not start.
 */
export async function serveAssets(instance: FastifyInstance): Promise<void> {
  const folder = home();
  if (!folder) throw new Error('The assets of the portal are not built: run "npm run build" first.');
  await instance.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: ASSETS_PREFIX,
    preCompressed: true,
    index: false,
    decorateReply: false,
    maxAge: '365d',
    immutable: true,
  });
}
