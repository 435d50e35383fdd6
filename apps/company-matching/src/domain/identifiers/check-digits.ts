import { euVat, stdnum } from 'stdnum';

/** ISO 7064 mod 97-10 over digits and letters (A = 10 … Z = 35), as in a LEI. */
export function passesMod97(value: string): boolean {
  const digits = value.replaceAll(/[A-Z]/g, (letter) => String(Number.parseInt(letter, 36)));
  return BigInt(digits) % 97n === 1n;
}

/** The Dutch 11-test: weights 9 to 2, the last digit counts -1 (Belastingdienst, RSIN). */
export function passesElevenTest(value: string): boolean {
  const sum = Array.from(value).reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0 && value !== '000000000';
}

/** Whether a VAT number with its country prefix has valid check digits. A country without a known rule: false. */
export function passesVatCheck(value: string): boolean {
  const prefix = value.slice(0, 2);
  const validators = euVat[prefix === 'EL' ? 'GR' : prefix];
  return validators?.some((validator) => validator.validate(value).isValid) ?? false;
}

/** GB 32100-2015, mod 31. */
export const passesUsccCheck = (value: string): boolean => stdnum['CN']?.['uscc']?.validate(value).isValid === true;
