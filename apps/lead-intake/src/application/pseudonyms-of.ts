import type { ContactDetails } from '../domain/lead/lead-details.js';
import type { Pseudonyms } from './ports.js';

/** The pseudonyms of everybody in `contacts`, each once. */
export const pseudonymsOf = (contacts: readonly ContactDetails[], pseudonyms: Pseudonyms): readonly string[] => [
  ...new Set(
    contacts
      .flatMap(({ email, phone }) => [email, phone])
      .filter((value) => value !== undefined)
      .map((value) => pseudonyms.of(value)),
  ),
];
