import { describe, expect, it } from '@jest/globals';
import { exampleRecord, publishedLineProblems } from './index.js';

const line = exampleRecord('nl.organisations.organisation-registered.v1').value;
const good = JSON.parse(line) as Record<string, unknown>;
const data = good['data'] as Record<string, unknown>;
const changed = (change: object): string => JSON.stringify({ ...good, ...change });
const without = (name: string): string => JSON.stringify({ ...good, [name]: undefined });

describe('a published line', () => {
  it.each([
    ['the example', line],
    ['a time in whole seconds', changed({ time: '2026-03-02T09:14:05Z' })],
    ['a source with a chamber-of-commerce number', changed({ source: 'urn:nld:kvknr:69599068:systeem:lead-intake' })],
    ['an extension of integer and boolean', changed({ attempt: 2, test: true })],
    ['no optional attribute', JSON.stringify({ ...good, traceparent: undefined, dataref: undefined })],
    ['a date and a long number in the data', changed({ data: { ...data, on: '2026-03-02', n: 31612345678 } })],
    [
      'exactly 64 KB',
      changed({ data: { pad: 'x'.repeat(65_536 - Buffer.byteLength(changed({ data: { pad: '' } }))) } }),
    ],
  ])('is fine with %s', (_, text) => {
    expect(publishedLineProblems(text)).toEqual([]);
  });

  it.each(['specversion', 'id', 'source', 'type', 'subject', 'time', 'dataschema', 'sequence', 'data'])(
    'needs %s',
    (name) => {
      expect(publishedLineProblems(without(name))).toEqual([`${name} is missing`]);
    },
  );

  it.each([
    ['nothing', ''],
    ['broken JSON', '{"id":'],
    ['a list', '[]'],
    ['a bare text', '"event"'],
    ['more than 64 KB', changed({ data: { pad: 'x'.repeat(65_536) } })],
    ['another version of CloudEvents', changed({ specversion: '1.1' })],
    ['an id in capitals', changed({ id: '0197A3C2-6F5E-7C11-9B0A-0B6C1F0A9D01' })],
    ['a subject that is no UUID', changed({ subject: 'GRN-L-000123' })],
    ['a local time', changed({ time: '2026-03-02T09:14:05+01:00' })],
    ['a source without an organisation', changed({ source: 'lead-intake' })],
    ['a type without a version', changed({ type: 'nl.organisations.organisation-registered' })],
    ['a type with two versions', changed({ type: 'nl.organisations.v1.organisation-registered.v1' })],
    ['a type outside nl', changed({ type: 'com.organisations.organisation-registered.v1' })],
    ['a sequence without padding', changed({ sequence: '1' })],
    ['a broken trace', changed({ traceparent: '00-abc-def-01' })],
    ['a relative schema', changed({ dataschema: 'lead/1.json' })],
    ['a partition key with a space', changed({ partitionkey: 'a b' })],
    ['an attribute in camel case', changed({ tenantId: 'x' })],
    ['an attribute name that is too long', changed({ abcdefghijklmnopqrstu: 'x' })],
    ['an attribute that is an object', changed({ extra: { a: 1 } })],
    ['an attribute that is a list', changed({ extra: [] })],
    ['an attribute that is a fraction', changed({ extra: 1.5 })],
    ['an e-mail address', changed({ data: { ...data, legalName: 'info@nordwind.example' } })],
    ['an e-mail address with other letters', changed({ data: { note: 'é@nordwind.example' } })],
    ['a telephone number', changed({ data: { ...data, place: 'Bremen +49 421 1234567' } })],
    ['a telephone number in an attribute', changed({ correlationid: '+31612345678' })],
  ])('is refused with %s', (_, text) => {
    expect(publishedLineProblems(text)).not.toEqual([]);
  });
});
