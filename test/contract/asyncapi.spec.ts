import { describe, expect, it } from '@jest/globals';
import { Parser } from '@asyncapi/parser';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, topics } from '@app/contracts';

const file = join(import.meta.dirname, '..', '..', 'docs', 'asyncapi.yaml');
const parsed = await new Parser().parse(readFileSync(file, 'utf8'));

describe('docs/asyncapi.yaml', () => {
  it('is a valid AsyncAPI 3 document', () => {
    expect(parsed.diagnostics.filter(({ severity }) => String(severity) === '0')).toEqual([]);
    expect(parsed.document?.version()).toBe('3.0.0');
  });

  it('has every topic and every event type', () => {
    const channels = parsed.document?.channels().all() ?? [];
    expect(channels.map((channel) => channel.address()).sort()).toEqual(Object.values(topics).sort());
    const messages = channels.flatMap((channel) => channel.messages().all());
    expect(messages.map((message) => message.name()).sort()).toEqual(Object.keys(catalogue).sort());
  });

  it('names the one producer of every type', () => {
    const operations = parsed.document?.operations().filterBySend() ?? [];
    const sent = operations.flatMap((operation) =>
      operation
        .messages()
        .all()
        .map((message) => message.name()),
    );
    expect(sent.sort()).toEqual(Object.keys(catalogue).sort());
  });
});
