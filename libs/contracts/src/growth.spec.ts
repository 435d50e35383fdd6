import { describe, expect, it } from '@jest/globals';
import { currentContracts, growthProblems, type Contracts } from './index.js';

const schema = {
  title: 'Thing',
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'string', maxLength: 10 },
    kind: { enum: ['a', 'b'] },
    parts: { type: 'array', items: { type: 'object', required: ['n'], properties: { n: { type: 'integer' } } } },
  },
};
const before: Contracts = {
  types: { 'nl.things.thing-made.v1': { topic: 'things', producer: 'maker', schema: 'thing/1.json' } },
  schemas: { 'thing/1.json': schema },
};
const withSchema = (change: object): Contracts => ({
  ...before,
  schemas: { 'thing/1.json': { ...schema, ...change } },
});
const withProperties = (change: object) => withSchema({ properties: { ...schema.properties, ...change } });

describe('contracts', () => {
  it.each([
    ['nothing changed', before],
    ['an optional property joined', withProperties({ colour: { type: 'string' } })],
    [
      'an optional property joined deep inside',
      withProperties({
        parts: {
          ...schema.properties.parts,
          items: {
            ...schema.properties.parts.items,
            properties: { n: { type: 'integer' }, m: { type: 'string' } },
          },
        },
      }),
    ],
    ['a title changed', withSchema({ title: 'A thing' })],
    ['an enum was put in another order', withProperties({ kind: { enum: ['b', 'a'] } })],
    [
      'a type joined',
      { ...before, types: { ...before.types, 'nl.things.thing-lost.v1': { topic: 't', producer: 'p', schema: 's' } } },
    ],
  ])('may grow: %s', (_, after) => {
    expect(growthProblems(before, after)).toEqual([]);
  });

  it.each([
    ['a property became required', withSchema({ required: ['id', 'kind'] }), 'thing/1.json/required changed'],
    ['a property is no longer required', withSchema({ required: [] }), 'thing/1.json/required changed'],
    ['a property was taken away', withProperties({ kind: undefined }), 'thing/1.json/properties/kind was taken away'],
    [
      'an enum got a value',
      withProperties({ kind: { enum: ['a', 'b', 'c'] } }),
      'thing/1.json/properties/kind/enum changed',
    ],
    ['an enum lost a value', withProperties({ kind: { enum: ['a'] } }), 'thing/1.json/properties/kind/enum changed'],
    [
      'a bound moved',
      withProperties({ id: { type: 'string', maxLength: 9 } }),
      'thing/1.json/properties/id/maxLength changed',
    ],
    [
      'a bound joined',
      withProperties({ id: { type: 'string', maxLength: 10, minLength: 1 } }),
      'thing/1.json/properties/id/minLength changed',
    ],
    ['a type was taken away', { ...before, types: {} }, 'nl.things.thing-made.v1 was taken away'],
    ['a schema was taken away', { ...before, schemas: {} }, 'thing/1.json was taken away'],
    [
      'a type moved to another topic',
      {
        ...before,
        types: { 'nl.things.thing-made.v1': { ...before.types['nl.things.thing-made.v1'], topic: 'other' } },
      } as Contracts,
      'nl.things.thing-made.v1/topic changed',
    ],
  ])('may not change: %s', (_, after, problem) => {
    expect(growthProblems(before, after)).toEqual([problem]);
  });

  it('are unchanged against themselves', () => {
    expect(growthProblems(currentContracts(), currentContracts())).toEqual([]);
  });
});
