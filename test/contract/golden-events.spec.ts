import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  catalogue,
  checkPublishable,
  decodeEvent,
  exampleEvent,
  exampleRecord,
  isEventType,
  publishedLineProblems,
} from '@app/contracts';

const folder = join(import.meta.dirname, '..', '..', 'libs', 'contracts', 'golden');
const types = Object.keys(catalogue).filter(isEventType);

describe.each(types)('the golden event %s', (type) => {
  const bytes = readFileSync(join(folder, `${type}.json`));
  const line = bytes.toString('utf8').trimEnd();

  it('is what a producer sends, byte for byte', () => {
    const { data } = exampleEvent(type);
    checkPublishable(type, data);
    expect(exampleRecord(type).value).toBe(line);
  });

  it('is read by a consumer as it was meant', () => {
    const { id, subject, data } = exampleEvent(type);
    expect(decodeEvent(bytes, exampleRecord(type).key)).toMatchObject({ id, type, subject, data });
  });

  it('follows the profile and carries nobody', () => {
    expect(publishedLineProblems(line)).toEqual([]);
  });
});
