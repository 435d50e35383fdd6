import type { Service } from '@app/contracts';
import type { Filled } from './filled.js';
import { MISSION, LEAD } from './texts.js';
import { LETTERS } from './screens.js';
import type { Stop } from './walk.js';

/** Leads are still there. */
export const AWAY: readonly Service[] = ['company-matching', 'mission-scheduling'];

/** A form that is sent while its service is away: it comes back with what was typed. */
export interface KeptForm {
  readonly user: string;
  readonly path: string;
  readonly field: string;
  readonly button: string;
}

export const keptForms = ({ missions, leads, letters }: Filled): readonly KeptForm[] => {
  const desk = `/mission-desk/${missions.open}`;
  const discard = `${LETTERS}/${letters.waiting}/discard`;
  return [
    { user: 'menno-mission', path: '/mission-desk/new', field: 'title', button: '#mission-form .do-actions button' },
    { user: 'menno-mission', path: `${desk}/edit`, field: 'title', button: '#mission-form .do-actions button' },
    { user: 'menno-mission', path: `${desk}/slot-pools/new`, field: 'zone', button: '#pool-form .do-actions button' },
    { user: 'menno-mission', path: `${desk}/transitions/cancelled`, field: 'reason', button: '#move-form button' },
    { user: 'dina-data', path: `/match-cases/${leads.cases.late}`, field: 'reason', button: '[value=different]' },
    { user: 'otto-operator', path: discard, field: 'reason', button: '#discard button' },
  ];
};

/** What each person finds while these services do not answer: pages that lack a part, and pages that say to come back. */
export const whileAway = ({
  missions,
  leads,
}: Filled): readonly (readonly [user: string | undefined, stops: readonly Stop[]])[] => [
  [
    undefined,
    [...['/', '/missions', '/status'].map((path) => ({ path })), { path: `/missions/${missions.open}`, status: 503 }],
  ],
  [
    'anna-account',
    [
      { path: '/today' },
      { path: `/leads/${leads.full}`, shows: [LEAD.name, MISSION.title] },
      { path: '/match-cases', status: 503 },
    ],
  ],
  ['menno-mission', [{ path: '/mission-desk', status: 503 }]],
  ['otto-operator', [{ path: '/operations' }, { path: LETTERS, status: 503 }]],
];
