import type { Language } from '@app/kernel';

/**
 * A name as names look: letters, and what stands between them. Anybody may have a mail sent to any address by filling in
 * a form, so what the mail repeats must not be able to hold a message or an address of a website.
 */
const NAME = /^(?!.*\.\p{L}{2})[\p{L}\p{M}][\p{L}\p{M} '’.-]{0,79}$/u;

const salutations: Readonly<Record<Language, { readonly known: string; readonly unknown: string }>> = {
  nl: { known: 'Beste ', unknown: 'Geachte heer of mevrouw' },
  en: { known: 'Dear ', unknown: 'Dear Sir or Madam' },
  de: { known: 'Guten Tag ', unknown: 'Sehr geehrte Damen und Herren' },
};

/** How a mail begins, without the comma. */
export function salutation(language: Language, fullName: string): string {
  const { known, unknown } = salutations[language];
  return NAME.test(fullName) ? `${known}${fullName}` : unknown;
}
