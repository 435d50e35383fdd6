import type { Service } from '@app/contracts';
import type { Filled } from './filled.js';
import { MISSION, LEAD } from './texts.js';
import { LETTERS } from './screens.js';
import type { Stop } from './walk.js';

/** Leads are still there. */
export const AWAY: readonly Service[] = ['company-matching', 'mission-scheduling'];

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
