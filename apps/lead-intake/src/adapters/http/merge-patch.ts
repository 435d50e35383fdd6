import { InvalidInput } from '@app/kernel';

const MAX_DEPTH = 16;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Applies a JSON merge patch (RFC 7396): `null` takes a value away, lists are replaced.
 * @throws InvalidInput when the patch is nested deeper than any lead
 */
export function mergePatch(target: unknown, patch: unknown, depth = MAX_DEPTH): unknown {
  if (!isObject(patch)) return patch;
  if (depth === 0) throw new InvalidInput([{ pointer: '', code: 'depth', detail: 'is nested too deeply' }]);
  const merged: Record<string, unknown> = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) Reflect.deleteProperty(merged, key);
    else merged[key] = mergePatch(merged[key], value, depth - 1);
  }
  return merged;
}
