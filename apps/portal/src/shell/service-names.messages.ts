import type { Service } from '@app/contracts';
import { wordsOf, type Language, type Messages } from './language.js';

/** What people call a service that does not answer. */
const serviceNames: Messages<Readonly<Record<Service | 'other', string>>> = {
  nl: {
    'lead-intake': 'De dienst voor leads en berichten',
    'company-matching': 'De dienst die bedrijven herkent',
    'mission-scheduling': 'De dienst voor handelsmissies',
    other: 'Een van onze diensten',
  },
  en: {
    'lead-intake': 'The service for leads and messages',
    'company-matching': 'The service that recognises companies',
    'mission-scheduling': 'The service for trade missions',
    other: 'One of our services',
  },
  de: {
    'lead-intake': 'Der Dienst für Leads und Nachrichten',
    'company-matching': 'Der Dienst, der Unternehmen erkennt',
    'mission-scheduling': 'Der Dienst für Handelsmissionen',
    other: 'Einer unserer Dienste',
  },
};

/** Begins a sentence; without a name for what is none of the services, such as the identity provider. */
export function serviceName(service: string | undefined, language: Language): string {
  const names: Readonly<Record<string, string>> = wordsOf(serviceNames, language);
  return names[service ?? 'other'] ?? wordsOf(serviceNames, language).other;
}
