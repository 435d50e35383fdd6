import type { Filled } from './filled.js';
import { REFUSED } from './hostile.js';
import { LETTERS } from './screens.js';

const part = encodeURIComponent(REFUSED);

/** The address of a page with hostile text in one of the parameters that it reads, for each of them. */
const askedFor = (path: string, ...names: readonly string[]): readonly string[] =>
  names.map((name) => `${path}?${name}=${part}`);

/** Addresses with hostile text in them, for those who may see the pages. */
export type Queries = (filled: Filled) => readonly string[];

export const guestQueries: Queries = ({ missions: { open, requests } }) => [
  ...askedFor('/missions', 'country', 'sector', 'page'),
  ...askedFor(`/my-request/${requests.confirmed.id}`, 'key'),
  ...askedFor('/invest/received', 'reference'),
  ...askedFor('/sign-in/callback', 'code', 'state', 'error', 'error_description'),
  ...[`/${part}`, `/missions/${part}`, `/missions/${part}/request`, `/my-request/${part}`],
  ...[`/my-request/${part}/withdraw`, `/missions/${open}/${part}`, `/assets/${part}`],
];

export const accountManagerQueries: Queries = ({ leads: { full, cases } }) => [
  ...askedFor('/leads', 'q', 'stage', 'country', 'sort', 'cursor', 'from'),
  `/leads?q=${part}&stage=${part}&country=${part}&cursor=${part}`,
  ...[`/leads/${part}`, `/leads/${part}/edit`, `/leads/${full}/${part}`, `/lead-imports/${part}`],
  `/lead-imports/${part}/report`,
  ...askedFor(`/match-cases/${cases.review}`, 'decided'),
  `/sign-in?next=${encodeURIComponent(`/leads?q=${part}`)}`,
];

export const dataStewardQueries: Queries = ({ leads: { cases } }) => [
  ...askedFor('/match-cases', 'state', 'cursor', 'decided'),
  ...askedFor(`/match-cases/${cases.review}`, 'q', 'candidate', 'decided'),
  `/match-cases/${cases.review}?q=Co&candidate=${part}`,
  `/match-cases/${part}`,
];

export const auditorQueries: Queries = () => [...askedFor('/mission-desk', 'state'), `/mission-desk/${part}`];

export const missionLeadQueries: Queries = ({ missions: { open } }) => [
  ...askedFor('/mission-desk', 'state', 'cursor'),
  `/mission-desk?state=open&cursor=${part}`,
  ...askedFor(`/mission-desk/${open}/applicants`, 'pool', 'cursor'),
  ...[`/mission-desk/${part}`, `/mission-desk/${part}/edit`, `/mission-desk/${part}/applicants`],
  ...[`/mission-desk/${open}/transitions/${part}`, `/mission-desk/${part}/slot-pools/new`],
];

export const operatorQueries: Queries = ({ letters: { waiting } }) => [
  ...askedFor(LETTERS, 'state', 'cursor'),
  ...[
    `/operations/dead-letters/${part}`,
    `${LETTERS}/${part}`,
    `${LETTERS}/${part}/discard`,
    `${LETTERS}/${waiting}/${part}`,
  ],
];
