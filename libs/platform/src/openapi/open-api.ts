import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { BEARER_SCHEME } from '../auth/access.js';
import type { ServiceDefinition } from '../bootstrap/service-definition.js';
import { withProblems } from './with-problems.js';

/** A sample address: whoever runs the services puts their own before them. */
const WEBSITE = 'https://deuropener.example.org';

/** The OpenAPI document of a service, made from its controllers and DTOs. */
export function openApiOf(app: INestApplication, definition: ServiceDefinition): Promise<OpenAPIObject> {
  const frame = new DocumentBuilder()
    .setTitle(definition.title)
    .setDescription(definition.description)
    .setVersion(definition.version)
    .setContact('Deuropener', WEBSITE, 'deuropener@example.org')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .addServer('/')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, BEARER_SCHEME)
    .build();
  const document = SwaggerModule.createDocument(app, frame, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return Promise.resolve(withProblems(document));
}
