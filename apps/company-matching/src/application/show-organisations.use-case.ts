import type { Versioned } from '@app/kernel';
import { searchPrefixes } from '../domain/naming/search-terms.js';
import type { Organisation } from '../domain/organisation/organisation.js';
import type { OrganisationList, Organisations } from './ports.js';

/** Reads the register. */
export class ShowOrganisations {
  constructor(
    private readonly organisations: Pick<Organisations, 'load'>,
    private readonly register: OrganisationList,
  ) {}

  /** @throws NotFound */
  one(id: string): Promise<Versioned<Organisation>> {
    return this.organisations.load(id);
  }

  page(after: string | undefined, limit: number): Promise<readonly Versioned<Organisation>[]> {
    return this.register.page(after, limit);
  }

  /** Organisations with a name that begins as somebody types; nothing for text without a letter or digit. */
  async beginningWith(text: string, limit: number): Promise<readonly Versioned<Organisation>[]> {
    const prefixes = searchPrefixes(text);
    return prefixes.length === 0 ? [] : this.register.beginningWith(prefixes, limit);
  }
}
