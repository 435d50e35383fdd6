import type { NewId } from '@app/kernel';

/**
 * Ids that look like UUIDv7 and count up: `00000000-0000-7000-8000-000000000001` and so on. `series` (0 to 65,535) keeps
 * the ids of two makers apart.
 */
export function sequentialIds(series = 0): NewId {
  let count = 0;
  const prefix = `00000000-${series.toString(16).padStart(4, '0')}-7000-8000-`;
  return () => prefix + (count += 1).toString(16).padStart(12, '0');
}
