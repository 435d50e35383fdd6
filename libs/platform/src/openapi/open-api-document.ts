import type { OpenAPIObject } from '@nestjs/swagger';
import { createApp } from '../bootstrap/create-app.js';
import { buildParts } from '../bootstrap/parts.js';
import type { ServiceDefinition } from '../bootstrap/service-definition.js';
import { readConfig } from '../config/read-config.js';
import { openApiOf } from './open-api.js';

/** What a service serves at `/v1/openapi.json`, without starting it: no server is needed and nothing listens. */
export async function openApiDocument(definition: ServiceDefinition): Promise<OpenAPIObject> {
  const parts = buildParts(definition, readConfig(definition, { LOG_LEVEL: 'silent' }));
  const app = await createApp(parts);
  try {
    return await openApiOf(app, definition);
  } finally {
    await app.close();
  }
}
