import { catalogue } from './catalogue.js';

/**
 * The JSON Schemas as files: path (the last part of `dataschema`) and content. A web server that serves the folder at
 * the configured schema base makes every `dataschema` resolve.
 */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.values(catalogue).map(({ schema }) => [
      schema.$id,
      `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', ...schema }, null, 2)}\n`,
    ]),
  );
}
