const EXPECTED = Symbol('expected-slugs');

/** The slugs declared on a handler method; the same set whatever the order of its decorators. */
export function expectedSlugsOf(method: object): Set<string> {
  const known: unknown = Reflect.getOwnMetadata(EXPECTED, method);
  if (known instanceof Set) return known as Set<string>;
  const fresh = new Set<string>();
  Reflect.defineMetadata(EXPECTED, fresh, method);
  return fresh;
}

/**
 * Declares that these rule violations are a normal answer of this handler: such a record is ignored and counted instead
 * of becoming a dead letter.
 */
export const Expects =
  (...slugs: readonly [string, ...string[]]): MethodDecorator =>
  (_target, _key, descriptor) => {
    const expected = expectedSlugsOf(descriptor.value as object);
    for (const slug of slugs) expected.add(slug);
  };
