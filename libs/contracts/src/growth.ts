import { catalogue } from './catalogue.js';

/** What is promised about every event type: where it travels, who sends it, and the JSON Schema of its data. */
export interface Contracts {
  readonly types: Readonly<
    Record<string, { readonly topic: string; readonly producer: string; readonly schema: string }>
  >;
  readonly schemas: Readonly<Record<string, object>>;
}

export function currentContracts(): Contracts {
  const entries = Object.entries(catalogue);
  return {
    types: Object.fromEntries(
      entries.map(([type, { topic, producer, schema }]) => [type, { topic, producer, schema: schema.$id }]),
    ),
    schemas: Object.fromEntries(entries.map(([, { schema }]) => [schema.$id, schema])),
  };
}

/** Words for people: they may change without a new version. */
const free = new Set(['title', 'description', 'examples', '$comment']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asSet = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value);

function propertiesProblems(before: Record<string, unknown>, after: unknown, path: string): readonly string[] {
  return Object.entries(before).flatMap(([name, was]) => {
    const is = isObject(after) ? after[name] : undefined;
    return is === undefined ? [`${path}/${name} was taken away`] : schemaProblems(was, is, `${path}/${name}`);
  });
}

function schemaProblems(before: unknown, after: unknown, path: string): readonly string[] {
  if (!isObject(before) || !isObject(after)) return asSet(before) === asSet(after) ? [] : [`${path} changed`];
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((word) => !free.has(word));
  return keywords.flatMap((word) => {
    const [was, is] = [before[word], after[word]];
    if (word === 'properties' && isObject(was)) return propertiesProblems(was, is, `${path}/properties`);
    return schemaProblems(was, is, `${path}/${word}`);
  });
}

/**
 * What `after` breaks of what `before` promised; empty when it only grew. New types and new optional properties are
 * growth. Everything else breaks a consumer that is older, or an event that is older: a property taken away, one more
 * or one less required, a value added to or taken from an enum, any other bound. Such a change is a new type, `.v2`.
 */
export function growthProblems(before: Contracts, after: Contracts): readonly string[] {
  const types = Object.entries(before.types).flatMap(([type, was]) => {
    const is = after.types[type];
    return is === undefined ? [`${type} was taken away`] : schemaProblems(was, is, type);
  });
  const schemas = Object.entries(before.schemas).flatMap(([id, was]) => {
    const is = after.schemas[id];
    return is === undefined ? [`${id} was taken away`] : schemaProblems(was, is, id);
  });
  return [...types, ...schemas];
}
