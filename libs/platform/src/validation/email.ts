import { ApiProperty } from '@nestjs/swagger';
import { isEmail } from 'class-validator';
import { all, rule } from './rule.js';
import { Normalised, UNSAFE } from './text.js';

/**
 * Whether mail could be sent there: one address, at most 254 characters (RFC 5321), no display name. Between quotes the
 * standard lets anything stand before the `@`; mail servers refuse that, and nobody has such an address.
 */
export const isEmailAddress = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= 254 &&
  !UNSAFE.test(value) &&
  !value.startsWith('"') &&
  isEmail(value, { allow_utf8_local_part: true });

/** An e-mail address, at most 254 characters. */
export const IsEmailAddress = (): PropertyDecorator =>
  all(
    ApiProperty({ type: String, format: 'email', maxLength: 254, example: 'info@nordwind-hydrogen.example' }),
    Normalised(),
    rule('email', 'must be one e-mail address of at most 254 characters', isEmailAddress),
  );
