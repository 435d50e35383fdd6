const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Equal in value; the order of an object's properties does not count, that of an array does. */
export function isSame(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => isSame(item, right[index]));
  }
  if (isObject(left) && isObject(right)) {
    return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => isSame(left[key], right[key]));
  }
  return left === right;
}

/** The dotted names of what differs, down one level: `timeFrame`, `organisation.place`. */
export function changedFields(before: object, after: object, prefix = ''): readonly string[] {
  const left: Readonly<Record<string, unknown>> = { ...before };
  const right: Readonly<Record<string, unknown>> = { ...after };
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) => {
    const [old, now] = [left[key], right[key]];
    if (isSame(old, now)) return [];
    return prefix === '' && isObject(old) && isObject(now) ? changedFields(old, now, `${key}.`) : [`${prefix}${key}`];
  });
}
