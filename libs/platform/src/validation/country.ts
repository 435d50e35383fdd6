import { ApiProperty } from '@nestjs/swagger';
// The package's main entry loads the names in eighty languages; this one loads the codes.
import countries from 'i18n-iso-countries/index.js';
import { all, rule } from './rule.js';

/** Whether it is an assigned ISO 3166-1 alpha-2 code, in capitals. */
export const isCountryCode = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z]{2}$/.test(value) && countries.isValid(value);

/** An ISO 3166-1 alpha-2 country code, like `NL`. */
export const IsCountryCode = (): PropertyDecorator =>
  all(
    ApiProperty({ type: String, pattern: '^[A-Z]{2}$', example: 'DE' }),
    rule('country', 'must be an ISO 3166-1 alpha-2 country code in capitals', isCountryCode),
  );
