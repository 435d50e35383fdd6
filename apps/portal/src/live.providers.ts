import type { Provider } from '@nestjs/common';
import type { MongoEventStore } from '@app/event-store';
import { BACKGROUND, EVENT_STORE, type Background } from '@app/platform';
import { Hub } from './live/hub.js';
import { LiveParts } from './live/live-part.js';
import { Timeline } from './live/timeline.js';

/** What keeps open pages up to date. */
export const liveProviders: readonly Provider[] = [
  { provide: LiveParts, useFactory: () => new LiveParts() },
  {
    provide: Timeline,
    inject: [EVENT_STORE],
    useFactory: (store: MongoEventStore) => new Timeline(store),
  },
  {
    provide: Hub,
    inject: [Timeline, BACKGROUND],
    useFactory: (timeline: Timeline, background: Background) => {
      const hub = new Hub(timeline, background);
      timeline.onChange(hub.nudge);
      return hub;
    },
  },
];
