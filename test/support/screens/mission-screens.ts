import { hostile } from './hostile.js';
import { MISSION_TEXTS, NOBODY, type Screens } from './screens.js';
import { FORM, MISSION, REQUEST } from './texts.js';

export const missionLeads: Screens = {
  'GET /mission-desk': () => [
    { path: '/mission-desk', shows: [MISSION.title] },
    ...['draft', 'announced', 'open', 'closed', 'cancelled'].map((state) => ({
      path: `/mission-desk?state=${state}`,
      shows: [MISSION.title],
    })),
    { path: '/mission-desk?state=completed' },
  ],
  'GET /mission-desk/new': () => [{ path: '/mission-desk/new' }],
  'GET /mission-desk/:id': ({ missions: { draft, announced, open, closed, cancelled } }) => [
    { path: `/mission-desk/${draft}`, shows: MISSION_TEXTS.filter((text) => text !== MISSION.place) },
    ...[announced, open, closed, cancelled].map((id) => ({ path: `/mission-desk/${id}`, shows: MISSION_TEXTS })),
    { path: `/mission-desk/${NOBODY}`, status: 404 },
  ],
  'GET /mission-desk/:id/edit': ({ missions: { open } }) => [
    { path: `/mission-desk/${open}/edit`, shows: MISSION_TEXTS },
  ],
  'GET /mission-desk/:id/transitions/:to': ({ missions: { draft, announced, open } }) => [
    { path: `/mission-desk/${draft}/transitions/announced`, shows: [MISSION.title] },
    { path: `/mission-desk/${announced}/transitions/open`, shows: [MISSION.title] },
    { path: `/mission-desk/${open}/transitions/closed`, shows: [MISSION.title] },
    { path: `/mission-desk/${open}/transitions/cancelled`, shows: [MISSION.title] },
    { path: `/mission-desk/${open}/transitions/nowhere`, status: 404 },
  ],
  'GET /mission-desk/:id/slot-pools/new': ({ missions: { open } }) => [
    { path: `/mission-desk/${open}/slot-pools/new`, shows: [MISSION.title] },
  ],
  'GET /mission-desk/:id/applicants': ({ missions: { announced, open, openPool, choice, closed, cancelled } }) => [
    { path: `/mission-desk/${announced}/applicants`, shows: [MISSION.title] },
    { path: `/mission-desk/${closed}/applicants`, shows: [MISSION.title] },
    { path: `/mission-desk/${open}/applicants`, shows: Object.values(REQUEST) },
    { path: `/mission-desk/${open}/applicants?pool=${openPool}`, shows: Object.values(REQUEST) },
    { path: `/mission-desk/${choice}/applicants`, shows: [FORM.visitor] },
    { path: `/mission-desk/${cancelled}/applicants`, shows: [hostile('Org ended')] },
  ],
};
