import {
  accountManagerForms,
  dataStewardForms,
  guestForms,
  missionLeadForms,
  operatorForms,
  type Forms,
} from './forms.js';
import {
  accountManagerQueries,
  auditorQueries,
  dataStewardQueries,
  guestQueries,
  missionLeadQueries,
  operatorQueries,
  type Queries,
} from './queries.js';
import { guests } from './guest-screens.js';
import { accountManagers, auditors, dataStewards } from './lead-screens.js';
import { missionLeads } from './mission-screens.js';
import { operators } from './operator-screens.js';
import { LETTERS, NOBODY, type Screens } from './screens.js';

/** Somebody who looks at the portal, and what they find there. */
export interface Person {
  readonly who: string;
  /** At the identity provider; a guest has none. */
  readonly user?: string;
  /** Pages that say that there is nothing yet. */
  readonly empty: readonly string[];
  readonly screens: Screens;
  /** A page that is not theirs; guests are asked to sign in. */
  readonly forbidden?: string;
  readonly forms: Forms;
  readonly queries: Queries;
}

/** One of each role, and a guest. */
export const PEOPLE: readonly Person[] = [
  {
    ...{ who: 'a guest', empty: ['/', '/missions'] },
    ...{ screens: guests, forms: guestForms, queries: guestQueries },
  },
  {
    ...{ who: 'an account manager', user: 'anna-account', empty: ['/today', '/leads'], forbidden: '/operations' },
    ...{ screens: accountManagers, forms: accountManagerForms, queries: accountManagerQueries },
  },
  {
    ...{ who: 'a data steward', user: 'dina-data', forbidden: '/leads' },
    empty: ['/match-cases', '/match-cases?state=all'],
    ...{ screens: dataStewards, forms: dataStewardForms, queries: dataStewardQueries },
  },
  {
    ...{ who: 'an auditor', user: 'aukje-auditor', forbidden: `/mission-desk/${NOBODY}/applicants` },
    empty: ['/leads', '/mission-desk'],
    ...{ screens: auditors, forms: {}, queries: auditorQueries },
  },
  {
    ...{ who: 'a mission lead', user: 'menno-mission', empty: ['/mission-desk'], forbidden: '/match-cases' },
    ...{ screens: missionLeads, forms: missionLeadForms, queries: missionLeadQueries },
  },
  {
    ...{ who: 'an operator', user: 'otto-operator', empty: ['/operations', LETTERS], forbidden: '/today' },
    ...{ screens: operators, forms: operatorForms, queries: operatorQueries },
  },
];

/** Routes that answer with no screen, or that take nothing from a person: what they are instead. */
export const NO_SCREENS: Readonly<Record<string, string>> = {
  'GET /sign-in': 'leads on to the identity provider',
  'GET /live': 'a stream, by which pages draw themselves anew',
  'GET /lead-imports/example.csv': 'a file',
  'GET /lead-imports/:id/report': 'a file',
  'POST /leads/new/hint': 'a part of a page, which appears while somebody types',
  'POST /sign-out': 'a button; the page that it answers with is looked at by itself',
  'POST /my-request/:id/withdraw': 'a button, which leads back to the request',
  'POST /operations/dead-letters/:service': 'a button, which leads back to the list',
  'POST /operations/dead-letters/:service/:id': 'a button, which leads back to the letter',
};
