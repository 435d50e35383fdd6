import { derivedId } from '@app/contracts';
import type { Pseudonyms } from '../../../application/ports.js';
import type { LeadDetails } from '../../../domain/lead/lead-details.js';

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * The id of the lead that a row makes: from (source, externalId), else from source, organisation name, country and
 * e-mail or phone. The person enters as a pseudonym, since the id travels to other services.
 */
export function leadIdOfRow(
  source: string,
  externalId: string | undefined,
  { organisation, contact }: Pick<LeadDetails, 'organisation' | 'contact'>,
  pseudonyms: Pseudonyms,
): string {
  const identity =
    externalId === undefined
      ? [
          'row',
          source,
          folded(organisation.name),
          organisation.country,
          pseudonyms.of(contact.email ?? contact.phone ?? ''),
        ]
      : ['externalId', source, externalId];
  return derivedId('lead-import-row', JSON.stringify(identity));
}
