import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, currentContracts, growthProblems, type Contracts } from '@app/contracts';
import { BASELINE, contractFiles, nextBaseline } from '../../cli/docs/contract-files.js';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const baseline = JSON.parse(read(BASELINE)) as Contracts;

describe('the files made of the event contracts (renew them with `npm run docs:generate`)', () => {
  it.each([...contractFiles()])('%s is up to date', (path, content) => {
    expect(read(path)).toBe(content);
  });

  it('hold nothing that no contract makes', () => {
    const made = [...contractFiles().keys(), BASELINE];
    const found = ['libs/contracts/golden', 'docs/api/schemas'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .map((name) => `${folder}/${name}`),
    );
    expect(found.filter((path) => !made.includes(path))).toEqual([]);
  });
});

describe('the contracts against what was promised before', () => {
  it('only grew', () => {
    expect(growthProblems(baseline, currentContracts())).toEqual([]);
  });

  it('are all in the baseline', () => {
    expect(Object.keys(baseline.types).sort()).toEqual(Object.keys(catalogue).sort());
  });

  it('write no new baseline after a breaking change', () => {
    const schemas = { ...baseline.schemas, 'gone/1.json': {} };
    expect(nextBaseline({ ...baseline, schemas })).toEqual({ problems: ['gone/1.json was taken away'] });
  });
});
