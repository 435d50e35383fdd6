import type { LiveParts } from '../shell/answer.js';
import type { Timeline } from './timeline.js';
import { versionNow } from './version-now.js';

/**
 * How an open page hears of changes: each part, `name:id`, with the version of the key by which it is old. To be asked before
 * the services are, as {@link versionNow}; without the timeline the page is there all the same, and stays as it is.
 */
export async function liveOf(
  timeline: Pick<Timeline, 'versions'>,
  key: string,
  parts: readonly string[],
): Promise<{ readonly live?: LiveParts }> {
  const version = await versionNow(timeline, key);
  return version === undefined ? {} : { live: { parts: parts.map((part) => `${part}:${version}`) } };
}
