import { describe, expect, it } from '@jest/globals';
import { holdsContactData } from './contact-data.js';

describe('contact data in a text that others will see', () => {
  it.each([
    'mail jan@prive.example',
    'jan＠prive.example',
    'jan (at) prive.example',
    'Jan +31 6 1234 5678',
    'Jan 0031612345678',
    'Jan 0612345678',
    'Jan 06 1234 5678',
    '06-12345678',
    '050 3001234',
    'Bremen (0421) 361-12345',
  ])('is found in %j', (text) => {
    expect(holdsContactData(text)).toBe(true);
  });

  it.each([
    'Nordwind Hydrogen GmbH',
    'Bistro@Home B.V.',
    'Stichting 2030',
    'KvK 01234567',
    'Founded 1998-2004, 20.000 m2',
    '999900DEMO0000010046',
    'Halle 0815',
    'Firma 0012345b-4a67-4c89-9d01-2e34f567a890',
  ])('is not found in %j', (text) => {
    expect(holdsContactData(text)).toBe(false);
  });
});
