import { openApiDocument } from '@app/platform';
import { services } from './services.js';

/** The OpenAPI documents of all services: path from the root of the repository, and content. Needs no server. */
export async function openApiFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const service of services) {
    const document = await openApiDocument(service);
    files.set(`docs/api/${service.name}.openapi.json`, `${JSON.stringify(document, null, 2)}\n`);
  }
  return files;
}
