import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { all, rule } from './rule.js';
import { UNSAFE } from './text.js';

const withScheme = (written: string): string => {
  const trimmed = written.normalize('NFC').trim();
  return trimmed === '' || /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
};

/** Whether it is an http(s) address on a named host: no credentials, no bare number, no host without a dot. */
export function isWebsite(value: unknown): value is string {
  // It is shown as it was written, with what URLs drop or encode.
  if (typeof value !== 'string' || value.length > 500 || UNSAFE.test(value) || !URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  const named = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(hostname);
  return /^https?:$/.test(protocol) && username === '' && password === '' && named;
}

/** A website as people write it (`nordwind.example` too); becomes an http(s) address. */
export const IsWebsite = (): PropertyDecorator =>
  all(
    ApiProperty({ type: String, maxLength: 500, example: 'https://nordwind-hydrogen.example' }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? withScheme(value) : value)),
    rule('website', 'must be the http(s) address of a website, at most 500 characters', isWebsite),
  );
