import type { OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_MEDIA_TYPE } from '../problems/problem.js';

const problemSchema = {
  type: 'object',
  description: 'An error as RFC 9457 describes it.',
  required: ['type', 'status', 'title', 'detail', 'instance', 'code'],
  properties: {
    type: { type: 'string', format: 'uri', description: 'Names the kind of problem.' },
    status: { type: 'integer' },
    title: { type: 'string' },
    detail: { type: 'string' },
    instance: { type: 'string', format: 'uri', description: 'Names this occurrence; quote it when you ask for help.' },
    code: { type: 'string', description: 'Stable; programs may rely on it.' },
    facts: { type: 'object', additionalProperties: true },
    errors: {
      type: 'array',
      description: 'All violations of an invalid input.',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: { type: 'string', description: 'JSON pointer into the body or query.' },
          code: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
  example: {
    type: 'urn:problem-type:deuropener:input.invalid',
    status: 400,
    title: 'The request is not valid',
    detail: 'See `errors` for everything that is wrong.',
    instance: 'urn:uuid:0197a3c2-6f5e-4c11-9b0a-0b6c1f0a9d01',
    code: 'input.invalid',
    errors: [
      { pointer: '/organisation/country', code: 'country', detail: 'must be an ISO 3166-1 alpha-2 country code' },
    ],
  },
} as const;

const problem = (description: string) => ({
  description,
  content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
});

const versionHeader = {
  'API-Version': { description: 'The version of this API.', schema: { type: 'string' as const } },
};

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Says of every operation how its errors look and that each answer names the version of the API. */
export function withProblems(document: OpenAPIObject): OpenAPIObject {
  document.components = { ...document.components };
  document.components.schemas = {
    ...document.components.schemas,
    Problem: { ...problemSchema, required: [...problemSchema.required] } as never,
  };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (operation === undefined) continue;
      const guarded = (operation.security?.length ?? 0) > 0;
      for (const response of Object.values(operation.responses)) {
        if (response !== undefined && 'description' in response)
          response.headers = { ...versionHeader, ...response.headers };
      }
      operation.responses = {
        ...(method !== 'get' && { 400: problem('The input is not valid; all violations are listed.') }),
        ...(guarded && { 401: problem('Nobody is signed in.'), 403: problem('The role does not allow it.') }),
        ...(path.includes('{') && { 404: problem('There is no such thing.') }),
        503: problem('Not available now; try again after `Retry-After` seconds.'),
        default: problem('Any other error.'),
        ...operation.responses,
      };
    }
  }
  return document;
}
