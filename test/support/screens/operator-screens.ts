import { LETTERS, NOBODY, type Screens } from './screens.js';
import { REASON, RECORD } from './texts.js';

const ofRecord = [RECORD.key, RECORD.type, RECORD.contentType];

export const operators: Screens = {
  'GET /operations': () => [{ path: '/operations' }],
  'GET /operations/dead-letters/:service': () => [
    { path: LETTERS, shows: [RECORD.type] },
    { path: `${LETTERS}?state=all`, shows: [RECORD.type] },
    { path: `${LETTERS}?state=redriven` },
    { path: '/operations/dead-letters/nobody', status: 404 },
  ],
  'GET /operations/dead-letters/:service/:id': ({ letters: { waiting, noEvent, discarded } }) => [
    { path: `${LETTERS}/${waiting}`, shows: [...ofRecord, RECORD.value] },
    { path: `${LETTERS}/${noEvent}`, shows: [...ofRecord, RECORD.subject, RECORD.time] },
    { path: `${LETTERS}/${discarded}`, shows: [...ofRecord, RECORD.value, REASON.discarded] },
    { path: `${LETTERS}/${NOBODY}`, status: 404 },
  ],
  'GET /operations/dead-letters/:service/:id/discard': ({ letters: { waiting } }) => [
    { path: `${LETTERS}/${waiting}/discard` },
  ],
};
