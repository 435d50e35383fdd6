import { valueOf, type FormState } from '../../shell/form-state.js';
import type { Credentials } from '../../clients/credentials.js';
import type { Services } from '../../clients/services.js';
import type { components as Matching } from '../../clients/generated/company-matching.js';
import type { components as Intake } from '../../clients/generated/lead-intake.js';
import type { Channel } from '../../parts/lead-words.messages.js';
import type { QuickLogField } from './quick-log.view.js';

type NewLead = Intake['schemas']['LeadDto'];
type Organisation = Matching['schemas']['OrganisationView'];
type State = FormState<QuickLogField>;

const MOST_IDENTIFIERS = 10;

/** The field of the form that each part of a lead was typed in. */
export const fieldsOfLead: Readonly<Record<string, QuickLogField>> = {
  '/organisation/name': 'company',
  '/organisation/country': 'country',
  '/contact': 'reach',
  '/contact/fullName': 'who',
  '/description': 'wish',
  '/channel': 'channel',
};

/** One field for both: what holds an `@` is meant as an address. The API says whether it is one. */
const reachedBy = (reach: string | undefined): { readonly email?: string; readonly phone?: string } =>
  reach === undefined ? {} : reach.includes('@') ? { email: reach } : { phone: reach };

/**
 * What we know of the company that was ticked goes into the lead as if it had been typed: its numbers and its website are
 * what matching goes by. That it was ticked is noted, for whoever has to decide.
 */
const asKnown = ({ identifiers, website }: Organisation): Partial<NewLead['organisation']> => ({
  ...(identifiers.length === 0 ? {} : { identifiers: identifiers.slice(0, MOST_IDENTIFIERS) }),
  ...(website === undefined ? {} : { website }),
});

export interface Recognised {
  readonly organisation: Organisation;
  readonly note: string;
}

/** The lead that a filled in form means. Nothing is checked here: the API does. */
export function leadOf(state: State, recognised: Recognised | undefined): NewLead {
  const wish = valueOf(state, 'wish');
  return {
    channel: (valueOf(state, 'channel') ?? 'phone') as Channel,
    confidentiality: 'normal',
    organisation: {
      name: valueOf(state, 'company') ?? '',
      country: valueOf(state, 'country') ?? '',
      isNaturalPerson: false,
      ...(recognised === undefined ? {} : asKnown(recognised.organisation)),
    },
    contact: { fullName: valueOf(state, 'who') ?? '', ...reachedBy(valueOf(state, 'reach')) },
    ...(wish === undefined ? {} : { description: wish }),
    ...(recognised === undefined ? {} : { notes: recognised.note }),
  };
}

/** @throws ApiProblem, ServiceAway */
export const logLead = (
  { leadIntake }: Pick<Services, 'leadIntake'>,
  as: Credentials,
  lead: NewLead,
  key: string,
): Promise<Intake['schemas']['RegisteredLeadView']> =>
  leadIntake.call(as, (api, headers) =>
    api.POST('/v1/leads', { headers: { ...headers, 'idempotency-key': key }, body: lead }),
  );
