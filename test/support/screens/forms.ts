import type { Filled } from './filled.js';
import { LETTERS } from './screens.js';

/** A form of the portal with fields, and how somebody gets it refused. */
export interface PortalForm {
  /** The page that it stands on, without the language. */
  readonly path: string;
  /** Of the form, in CSS. */
  readonly form: string;
  /** Within the form, in CSS; what saves stands among the actions unless given. */
  readonly button?: string;
  /** Of the page that answers when no field can be taken; 400 unless given. */
  readonly status?: number;
  /** What was typed does not come back. */
  readonly forgets?: true;
  /** Nobody types anything into it. */
  readonly isButton?: true;
}

/** The forms that one person fills in, by the route that takes them. */
export type Forms = Readonly<Record<string, (filled: Filled) => PortalForm>>;

export const guestForms: Forms = {
  'POST /missions/:id/request': ({ missions: { choice } }) => ({
    path: `/missions/${choice}/request`,
    form: '#place-request',
  }),
  // Whoever has no key learns nothing, not even that the request is there.
  'POST /my-request/:id': ({ missions: { requests } }) => ({
    path: `/my-request/${requests.confirmed.id}`,
    ...{ form: '#receipt-key', status: 404, forgets: true },
  }),
  'POST /invest': () => ({ path: '/invest', form: '#invest' }),
};

export const accountManagerForms: Forms = {
  'POST /leads/new': () => ({ path: '/leads/new', form: '#quick-log' }),
  'POST /leads/:id/edit': ({ leads: { full } }) => ({ path: `/leads/${full}/edit`, form: '#lead-form' }),
  'POST /lead-imports': () => ({ path: '/lead-imports', form: '#lead-import' }),
};

export const dataStewardForms: Forms = {
  'POST /match-cases/:id': ({ leads: { cases } }) => ({
    ...{ path: `/match-cases/${cases.review}`, form: '#decision', button: '[name=decision]' },
  }),
};

export const missionLeadForms: Forms = {
  'POST /mission-desk/new': () => ({ path: '/mission-desk/new', form: '#mission-form' }),
  'POST /mission-desk/:id/edit': ({ missions: { announced } }) => ({
    path: `/mission-desk/${announced}/edit`,
    form: '#mission-form',
  }),
  'POST /mission-desk/:id/transitions/:to': ({ missions: { announced } }) => ({
    path: `/mission-desk/${announced}/transitions/cancelled`,
    form: '#move-form',
  }),
  'POST /mission-desk/:id/slot-pools/new': ({ missions: { announced } }) => ({
    path: `/mission-desk/${announced}/slot-pools/new`,
    form: '#pool-form',
  }),
};

export const operatorForms: Forms = {
  'POST /operations': () => ({
    ...{ path: '/operations', form: '#service-lead-intake form', button: 'button', isButton: true },
  }),
  'POST /operations/dead-letters/:service/:id/discard': ({ letters: { waiting } }) => ({
    path: `${LETTERS}/${waiting}/discard`,
    form: '#discard',
  }),
};
