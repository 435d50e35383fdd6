import { Unavailable } from '@app/kernel';
import type { Timeline } from './timeline.js';

/**
 * The version that a page is drawn from: ask before the services are called, so that what happens meanwhile is drawn again.
 * `undefined` while the timeline is away: the page then stands still, and works.
 */
export async function versionNow(timeline: Pick<Timeline, 'versions'>, key: string): Promise<number | undefined> {
  try {
    return (await timeline.versions([key])).get(key) ?? 0;
  } catch (error) {
    if (error instanceof Unavailable) return undefined;
    throw error;
  }
}
