import { createRequire } from 'node:module';
import type * as Stdnum from 'stdnum';

// 10 MB and 90 ms for all countries: loaded with the first foreign VAT number, not with the process.
let loaded: typeof Stdnum | undefined;
const stdnum = (): typeof Stdnum => (loaded ??= createRequire(import.meta.url)('stdnum') as typeof Stdnum);

/**
 * Whether a VAT number with its country prefix (EL for Greece) has the right form and, for the countries that `stdnum`
 * knows, the right check digits. A country that it does not know passes by form alone.
 */
export function isForeignVat(value: string): boolean {
  if (!/^[A-Z]{2}[A-Z0-9+*]{2,13}$/.test(value)) return false;
  const prefix = value.slice(0, 2);
  const validators = stdnum().euVat[prefix === 'EL' ? 'GR' : prefix];
  return validators?.some((validator) => validator.validate(value).isValid) ?? true;
}
