import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoFiles } from './demo-files.ts';
import { sampleDutchVat, sampleLei, sampleUscc } from './sample-numbers.ts';

const lines = (text: string) => text.trimEnd().split('\n');
const { 'leads.csv': leads, 'organisations.ndjson': organisations } = demoFiles();

describe('the demo data', () => {
  it.each(Object.entries(demoFiles()))('is committed as it is generated: %s', (name, content) => {
    expect(readFileSync(join(import.meta.dirname, name), 'utf8')).toBe(content);
  });

  it('holds the named leads and at least 200 generated ones', () => {
    expect(lines(leads).filter((line) => /^DEMO-\d{1,2},/.test(line))).toHaveLength(10);
    expect(lines(leads).filter((line) => /^DEMO-\d{4},/.test(line)).length).toBeGreaterThanOrEqual(200);
  });

  it('has leads for Bremen', () => {
    expect(lines(leads).filter((line) => line.includes(',DE,Bremen,')).length).toBeGreaterThan(20);
  });

  it('has leads with a number of the register, and leads with a website of it', () => {
    const register = lines(organisations).map(
      (line) => JSON.parse(line) as { website?: string; identifiers?: { value: string }[] },
    );
    const numbers = register.flatMap(({ identifiers }) => identifiers?.map(({ value }) => value) ?? []);
    const sites = register.flatMap(({ website }) => website ?? []);
    const having = (values: readonly string[]) =>
      lines(leads).filter((line) => values.some((value) => line.includes(`,${value}`)));
    expect(having(numbers).length).toBeGreaterThan(40);
    expect(having(sites).length).toBeGreaterThan(20);
  });

  it('names every company, website and number once', () => {
    const values = lines(organisations).flatMap((line) => {
      const row = JSON.parse(line) as { legalName: string; website?: string; identifiers?: { value: string }[] };
      return [
        row.legalName,
        ...(row.website ? [row.website] : []),
        ...(row.identifiers?.map(({ value }) => value) ?? []),
      ];
    });
    expect(values).toHaveLength(new Set(values).size);
  });

  it('keeps made-up companies on domains that nobody can own', () => {
    const sites = [...`${organisations}${leads}`.matchAll(/https:\/\/([^/",]+)/g)].map(([, host]) => host ?? '');
    expect(sites.filter((host) => !host.endsWith('.example') && host !== 'gmail.com')).toEqual([]);
  });
});

describe('sample numbers', () => {
  it('have the check digits of the real ones', () => {
    const asDigits = sampleLei(1).replace(/[A-Z]/g, (letter) => String(parseInt(letter, 36)));
    expect(BigInt(asDigits) % 97n).toBe(1n);
    expect(sampleDutchVat(8)).toMatch(/^NL0000\d{5}B01$/);
    expect(sampleUscc(3)).toMatch(/^[0-9A-HJ-NPQRTUWXY]{18}$/);
  });
});
