import {
  asyncApiDocument,
  catalogue,
  currentContracts,
  exampleRecord,
  growthProblems,
  isEventType,
  schemaFiles,
  type Contracts,
} from '@app/contracts';
import { stringify } from 'yaml';
import { services } from './services.js';

/** What was promised so far; grows only. */
export const BASELINE = 'libs/contracts/golden/baseline.json';

/** Version of the description of all events; raise it when a type or an optional property joins. */
const EVENTS_VERSION = '1.0.0';

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Every file that is made of the event contracts: path from the root of the repository, and content. The baseline is
 * not among them: it may be written only when the contracts grew.
 */
export function contractFiles(): ReadonlyMap<string, string> {
  const golden = Object.keys(catalogue)
    .filter(isEventType)
    .map((type) => [`libs/contracts/golden/${type}.json`, `${exampleRecord(type).value}\n`] as const);
  const schemas = [...schemaFiles()].map(([path, content]) => [`docs/api/schemas/${path}`, content] as const);
  const readers = services.flatMap(({ groups }) => groups);
  const asyncApi = stringify(asyncApiDocument(EVENTS_VERSION, readers), {
    aliasDuplicateObjects: false,
    lineWidth: 110,
  });
  return new Map([...golden, ...schemas, ['docs/asyncapi.yaml', asyncApi]]);
}

/** The new baseline, or what the current contracts break of the old one. */
export function nextBaseline(old: Contracts | undefined): { content: string } | { problems: readonly string[] } {
  const current = currentContracts();
  const problems = old === undefined ? [] : growthProblems(old, current);
  return problems.length > 0 ? { problems } : { content: asJson(current) };
}
