import openapiTS, { astToString } from 'openapi-typescript';

const HEAD = '// Written by `npm run docs:generate` from the OpenAPI document of the service; not by hand.\n';

/** The types by which the portal calls the services, from their OpenAPI documents: path from the root, and content. */
export async function clientTypes(openApi: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const [path, document] of openApi) {
    const service = /([a-z-]+)\.openapi\.json$/.exec(path)?.[1] ?? '';
    const types = astToString(await openapiTS(document, { immutable: true }));
    files.set(`apps/portal/src/clients/generated/${service}.ts`, HEAD + types);
  }
  return files;
}
