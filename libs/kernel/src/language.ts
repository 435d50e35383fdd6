/** The languages that people are written to in. */
export const languages = ['nl', 'en', 'de'] as const;
export type Language = (typeof languages)[number];

/** The language of ours that a BCP 47 tag (`de-AT`) asks for; English for any other. */
export function languageFor(tag: string): Language {
  const [primary] = tag.toLowerCase().split('-');
  return languages.find((language) => language === primary) ?? 'en';
}
