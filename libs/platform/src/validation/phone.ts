import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { all, rule } from './rule.js';

/** E.164 (`+31505550123`) of a number as people write it, or `undefined`. Without `+` it is read as one of `country`. */
export function toE164(written: string, country: CountryCode = 'NL'): string | undefined {
  // Longer than any number with its decoration; the parser's patterns need not see it.
  if (written.length > 40) return undefined;
  const number = parsePhoneNumberFromString(written, country);
  return number?.isValid() === true && number.ext === undefined ? number.number : undefined;
}

/** Stands for text that is no number: parsing is dear, so the rule below does not do it again. */
const NO_NUMBER = Number.NaN;

/** A telephone number; becomes E.164. Without a country prefix it is taken for a Dutch one. */
export const IsPhone = (): PropertyDecorator =>
  all(
    ApiProperty({ type: String, maxLength: 40, example: '+31505550123', description: 'Stored as E.164.' }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? (toE164(value) ?? NO_NUMBER) : value)),
    rule('phone', 'must be a telephone number, best with + and country', (value) => typeof value === 'string'),
  );
