const SHAPE = /^[A-Za-z0-9_-]{20,200}$/;

/** The key in the query of a secret link. */
export function keyOf(query: URLSearchParams): string | undefined {
  const key = query.get('key');
  return key !== null && SHAPE.test(key) ? key : undefined;
}

/** The key in what somebody pasted: the key itself, or the whole link. */
export function pastedKey(text: string): string | undefined {
  const trimmed = text.trim();
  return SHAPE.test(trimmed) ? trimmed : keyOf(new URLSearchParams(trimmed.split('?')[1] ?? ''));
}
