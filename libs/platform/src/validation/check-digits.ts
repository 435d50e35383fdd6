/**
 * RSIN: nine digits, 11-test with the weights 9 8 7 6 5 4 3 2 -1.
 * Source: Logisch Ontwerp BRP, "elfproef".
 */
export const passesElevenTest = (digits: string): boolean => {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false;
  const sum = Array.from(digits).reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
};

/** The rest after 97 of a text of digits and letters, whose letters count from A = 10 (ISO 7064). */
export const mod97 = (text: string): number => {
  let rest = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
};

/** LEI: 18 letters or digits and two check digits. ISO 17442, ISO 7064 MOD 97-10. */
export const isLei = (value: string): boolean => /^[A-Z0-9]{18}\d{2}$/.test(value) && mod97(value) === 1;

/**
 * Dutch VAT number. That of a legal person holds its RSIN, which passes the 11-test; that of a sole trader (since 2020)
 * passes ISO 7064 MOD 97-10 as a whole. Source: Belastingdienst, "Btw-identificatienummer".
 */
export const isDutchVat = (value: string): boolean => {
  const digits = /^NL(\d{9})B\d{2}$/.exec(value)?.[1];
  return digits !== undefined && (passesElevenTest(digits) || mod97(value) === 1);
};

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Unified Social Credit Code: 17 characters and a check character, weights 3^i mod 31. Source: GB 32100-2015. */
export const isUscc = (value: string): boolean => {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(value)) return false;
  let weight = 1;
  let sum = 0;
  for (const character of value.slice(0, 17)) {
    sum += USCC_ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return USCC_ALPHABET[(31 - (sum % 31)) % 31] === value[17];
};
