import { describe, expect, it } from '@jest/globals';
import { websiteHost } from './website-host.js';

describe("a website's host", () => {
  it.each([
    ['https://www.nordwind-hydrogen.example/contact?x=1', 'nordwind-hydrogen.example'],
    ['NORDWIND-hydrogen.example', 'nordwind-hydrogen.example'],
    ['https://shop.example.co.uk:8443', 'example.co.uk'],
  ])('of %s is %s', (website, host) => {
    expect(websiteHost(website)).toBe(host);
  });

  it.each([
    'https://gmail.com',
    'info@gmail.com',
    'hotmail.com',
    'https://www.linkedin.com/company/nordwind',
    'facebook.com/nordwind',
    'https://nordwind.wixsite.com/home',
    'nordwind.github.io',
    'http://127.0.0.1/',
    'localhost',
    'co.uk',
    '',
    'no host at all',
  ])('never counts for %s', (website) => {
    expect(websiteHost(website)).toBeUndefined();
  });
});
