/** Register numbers that no register gave out, with the check digits that the real ones have. */

/** A LEI: 18 characters and two check digits (ISO 7064 mod 97-10). The issuer 9999 does not exist. */
export function sampleLei(n: number): string {
  const body = `999900DEMO${String(n).padStart(8, '0')}`;
  const digits = `${body}00`.replace(/[A-Z]/g, (letter) => String(parseInt(letter, 36)));
  return body + String(98n - (BigInt(digits) % 97n)).padStart(2, '0');
}

/** A Dutch VAT number whose first nine digits pass the 11-test; real ones do not begin with 0000. */
export function sampleDutchVat(n: number): string {
  for (let candidate = n; ; candidate += 1000) {
    const body = String(candidate).padStart(8, '0');
    const sum = Array.from(body).reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
    if (sum % 11 < 10) return `NL${body}${sum % 11}B01`;
  }
}

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A Chinese unified social credit code (GB 32100-2015, mod 31) in a district that does not exist. */
export function sampleUscc(n: number): string {
  const body = `91999999${String(n).padStart(9, '0')}`;
  const sum = Array.from(body).reduce(
    (total, character, index) => total + USCC_ALPHABET.indexOf(character) * (3 ** index % 31),
    0,
  );
  return body + (USCC_ALPHABET[(31 - (sum % 31)) % 31] ?? '');
}

/** The numbers that the Dutch trade register documents for tests. */
export const TEST_KVK = ['68750110', '69599068'] as const;
