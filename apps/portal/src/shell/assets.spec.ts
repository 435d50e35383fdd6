import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { assetPath, serveAssets } from './assets.js';

describe('the assets', () => {
  const server = fastify();
  beforeAll(() => serveAssets(server));
  afterAll(() => server.close());

  it.each([
    ['portal.css', 'text/css'],
    ['portal.js', 'javascript'],
    ['door.svg', 'image/svg+xml'],
    ['portal.webmanifest', 'application/manifest+json'],
  ] as const)('%s is served compressed, to be kept for a year', async (name, type) => {
    const answer = await server.inject({ url: assetPath(name), headers: { 'accept-encoding': 'br, gzip' } });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toContain(type);
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('has the contents in its name', () => {
    expect(assetPath('portal.css')).toMatch(/^\/assets\/portal\.[0-9a-f]{12}\.css$/);
  });

  it('is served uncompressed to those who ask so', async () => {
    const answer = await server.inject({ url: assetPath('portal.css') });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body).toContain('@layer');
  });

  it('gives nothing else', async () => {
    const answers = await Promise.all(
      ['/assets/', '/assets/assets.json', '/assets/../assets.json', '/assets/%2e%2e/assets.json'].map((url) =>
        server.inject({ url }),
      ),
    );
    expect(answers.every(({ statusCode }) => statusCode >= 400)).toBe(true);
  });
});
