import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientTypes } from '../../cli/docs/client-types.js';
import { openApiFiles } from '../../cli/docs/open-api-files.js';

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly responses: Readonly<Record<string, { readonly description?: string }>>;
}

interface Document {
  readonly openapi: string;
  readonly info: { readonly version: string; readonly contact?: object; readonly description?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const root = join(import.meta.dirname, '..', '..');
const files = [...(await openApiFiles())];

const types = [...(await clientTypes(new Map(files)))];

describe('the types of the clients', () => {
  it.each(types)('%s is up to date (renew it with `npm run docs:generate`)', (path, content) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(content);
  });
});

describe.each(files)('%s', (path, content) => {
  const document = JSON.parse(content) as Document;
  const operations = Object.entries(document.paths).flatMap(([address, item]) =>
    Object.entries(item).map(([method, operation]) => ({ name: `${method} ${address}`, operation })),
  );

  it('is up to date (renew it with `npm run docs:generate`)', () => {
    expect(JSON.parse(readFileSync(join(root, path), 'utf8'))).toEqual(document);
    expect(readFileSync(join(root, path), 'utf8')).toBe(content);
  });

  it('says which version it is, for whom, and whom to ask', () => {
    expect(document.openapi).toMatch(/^3\./);
    expect(document.info.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(document.info.contact).toBeDefined();
    expect(document.info.description).toBeTruthy();
  });

  it('tells of every operation what it does', () => {
    const silent = operations.filter(({ operation }) => !operation.summary && !operation.description);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('gives every operation a name of its own', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(operations.length);
  });

  it('follows the naming rules: plural kebab-case paths, no slash at the end', () => {
    const odd = Object.keys(document.paths).filter(
      (address) => !/^\/v1(\/([a-z]+(-[a-z]+)*|\{[a-zA-Z]+\}))+$/.test(address),
    );
    expect(odd).toEqual([]);
  });

  it('says of every operation how its errors look', () => {
    const silent = operations.filter(({ operation }) => operation.responses['default'] === undefined);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
