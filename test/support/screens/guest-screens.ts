import type { Receipt } from './fill-missions.js';
import { MISSION_TEXTS, NOBODY, type Screens } from './screens.js';
import { MISSION } from './texts.js';

const secretLink = ({ id, receiptKey }: Receipt): string => `/my-request/${id}?key=${receiptKey}`;

/** What everybody sees. */
export const guests: Screens = {
  'GET /': () => [{ path: '/', shows: [MISSION.title, MISSION.place] }],
  'GET /missions': () => [
    { path: '/missions', shows: [MISSION.title, MISSION.place] },
    { path: '/missions?country=DE&sector=35', shows: [MISSION.title] },
    { path: '/missions?country=JP' },
  ],
  'GET /missions/:id': ({ missions: { announced, open, choice, closed, cancelled } }) => [
    ...[announced, open, choice, closed, cancelled].map((id) => ({ path: `/missions/${id}`, shows: MISSION_TEXTS })),
    { path: `/missions/${NOBODY}`, status: 404 },
  ],
  'GET /missions/:id/request': ({ missions: { announced, open, choice } }) =>
    [announced, open, choice].map((id) => ({
      path: `/missions/${id}/request`,
      shows: id === announced ? [MISSION.title] : [MISSION.title, MISSION.place],
    })),
  'GET /my-request/:id': ({ missions: { requests } }) => [
    { path: `/my-request/${NOBODY}`, status: 404 },
    { path: `/my-request/${NOBODY}?key=${'x'.repeat(43)}`, status: 404 },
    ...Object.values(requests).map((each) => ({ path: secretLink(each), shows: [MISSION.title, MISSION.place] })),
  ],
  'GET /my-request/:id/withdraw': ({ missions: { requests } }) => [
    { path: `/my-request/${NOBODY}/withdraw`, status: 404 },
    { path: `/my-request/${requests.confirmed.id}/withdraw`, shows: [MISSION.title] },
    { path: `/my-request/${requests.waitlisted.id}/withdraw`, shows: [MISSION.title] },
  ],
  'GET /invest': () => [{ path: '/invest' }],
  'GET /invest/received': () => [{ path: '/invest/received' }, { path: '/invest/received?reference=GRN-L-12' }],
  'GET /status': () => [{ path: '/status' }],
  'GET /accessibility': () => [{ path: '/accessibility' }],
  'GET /privacy': () => [{ path: '/privacy' }],
  'GET /contact': () => [{ path: '/contact' }],
  'GET /sign-in/callback': () => [{ path: '/sign-in/callback?error=denied&state=x', status: 400 }],
};
