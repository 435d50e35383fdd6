import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '@app/kernel';
import fc from 'fast-check';
import { decodeEvent, encodeEvent, exampleEvent, exampleRecord, checkPublishable } from './index.js';

const type = 'nl.investment-leads.lead-received.v1';
const record = exampleRecord(type);
const good = JSON.parse(record.value) as Record<string, unknown>;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (event: object, key: string | null = record.key) => decodeEvent(bytes(JSON.stringify(event)), key);

function slugOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof InvalidInput) return error.slug;
    throw error;
  }
  return 'none';
}

const identity = {
  oin: '00000001823288444000',
  service: 'lead-intake',
  schemaBaseUri: 'https://example.org/schemas',
  apiBaseUri: 'https://api.example.org',
};

describe('encoding an event', () => {
  it('gives a record with the partition key and the headers that tools read', () => {
    expect(record).toMatchObject({
      topic: 'investment-leads',
      key: good['partitionkey'],
      headers: { 'content-type': 'application/cloudevents+json', ce_type: type, ce_id: good['id'] },
    });
  });

  it('pads the sequence to 20 digits and points to the schema and to the resource', () => {
    expect(good).toMatchObject({
      sequence: '00000000000000000001',
      dataschema: 'https://example.org/schemas/lead/1.json',
      dataref: `https://api.example.org/lead-intake/v1/leads/${String(good['subject'])}`,
    });
  });

  it('leaves out what is not there: no null, no empty attribute', () => {
    const plain = { ...exampleEvent(type), traceparent: undefined, causationid: undefined };
    const value = encodeEvent(plain, identity).value;
    expect(value).not.toMatch(/null|traceparent|causationid/);
  });

  it('is read back as it was written, whatever the texts', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 100, unit: 'grapheme' }), fc.nat(), (name, sequence) => {
        const example = exampleEvent(type);
        const data = { ...example.data, codeName: name };
        const sent = encodeEvent({ ...example, sequence, data }, identity);
        expect(decodeEvent(bytes(sent.value), sent.key)).toMatchObject({ id: example.id, data });
      }),
    );
  });
});

describe('decoding a record', () => {
  it('accepts properties that a newer producer added', () => {
    const grown = { ...good, data: { ...(good['data'] as object), somethingNew: true } };
    expect(decode(grown).data).toHaveProperty('somethingNew', true);
  });

  it('lets a well-formed event of an unknown type or version pass', () => {
    expect(decode({ ...good, type: 'nl.investment-leads.lead-received.v2', data: 7 }).data).toBe(7);
  });

  it.each([
    ['no value', () => decodeEvent(null, 'k'), 'event.empty'],
    ['an empty value', () => decodeEvent(new Uint8Array(), 'k'), 'event.empty'],
    ['broken JSON', () => decodeEvent(bytes('{"a":'), 'k'), 'event.not-json'],
    ['bytes that are not UTF-8', () => decodeEvent(new Uint8Array([0xff, 0xfe]), 'k'), 'event.not-json'],
    ['a JSON list', () => decodeEvent(bytes('[]'), 'k'), 'event.not-a-cloudevent'],
    ['some other JSON', () => decode({ hello: 'world' }), 'event.not-a-cloudevent'],
    ['another CloudEvents version', () => decode({ ...good, specversion: '0.3' }), 'event.envelope-invalid'],
    ['a short sequence', () => decode({ ...good, sequence: '1' }), 'event.envelope-invalid'],
    ['another key', () => decode(good, 'other'), 'event.key-mismatch'],
    ['no key', () => decode(good, null), 'event.key-mismatch'],
    ['data that break the schema', () => decode({ ...good, data: {} }), 'event.data-invalid'],
  ])('refuses %s', (_, action, slug) => {
    expect(slugOf(action)).toBe(slug);
  });

  it('never throws anything but InvalidInput, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.json().map(bytes)), (value) => {
        expect(slugOf(() => decodeEvent(value, 'k'))).toMatch(/^event\./);
      }),
    );
  });
});

describe('checking what is about to be published', () => {
  const { data } = exampleEvent(type);

  it('accepts what the schema allows', () => {
    expect(
      slugOf(() => {
        checkPublishable(type, data);
      }),
    ).toBe('none');
  });

  it('refuses a property that the contract does not know', () => {
    expect(
      slugOf(() => {
        checkPublishable(type, { ...data, contact: 'x' });
      }),
    ).toBe('event.data-invalid');
  });

  it('has room for the widest organisation: bounds of the parts keep the whole within 64 KB', () => {
    const organisation = exampleEvent('nl.organisations.organisation-updated.v1').data;
    const widest = { ...organisation, tradeNames: Array.from({ length: 20 }, () => '😀'.repeat(300)) };
    expect(
      slugOf(() => {
        checkPublishable('nl.organisations.organisation-updated.v1', widest);
      }),
    ).toBe('none');
  });
});
