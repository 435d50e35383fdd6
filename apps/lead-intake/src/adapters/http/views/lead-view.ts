import type { Plain } from '@app/platform';
import type { ListedLeadWithMatches } from '../../../application/list-leads.use-case.js';
import type { LeadWithFacts } from '../../../application/read-lead.use-case.js';
import { stillMissing } from '../../../application/still-missing.js';
import type { LeadState } from '../../../domain/lead/lead-state.js';
import { organisationOf } from '../../../domain/lead/parts.js';
import { isMatchConfirmed } from '../../../domain/match/match-state.js';
import type { LeadView, ListedLeadView } from './lead.view.js';

/** Who looks: account managers see persons and free text, those who check on them do not. */
export type Sight = 'withPersons' | 'withoutPersons';

type Shown = Omit<Plain<ListedLeadView>, 'id' | 'version' | 'matches' | 'missingFields'>;

function shown(state: LeadState, sight: Sight): Shown {
  const {
    personal: { searchTerms: _terms, organisation: _natural, ...persons },
    contactPseudonyms: _pseudonyms,
    imported: _imported,
    leadId: _leadId,
    organisation,
    ...open
  } = state;
  if (sight === 'withoutPersons') return { ...open, organisation };
  return { ...open, organisation: organisationOf(state), ...persons };
}

export const listedLeadView =
  (sight: Sight) =>
  ({ id, version, state, matches }: ListedLeadWithMatches): Plain<ListedLeadView> => ({
    id,
    version,
    ...shown(state, sight),
    matches,
    missingFields: stillMissing(state, matches),
  });

/** A lead as one resource: the organisation's id comes from the confirmed match, it is not the lead's own. */
export function leadView({ id, version, state, matches, opportunities }: LeadWithFacts, sight: Sight): Plain<LeadView> {
  const confirmed = matches.find((match) => isMatchConfirmed(match.state))?.organisationId;
  return {
    id,
    version,
    ...shown(state, sight),
    ...(confirmed === undefined ? {} : { organisationId: confirmed }),
    matches,
    missingFields: stillMissing(state, matches),
    opportunities,
  };
}
