/** The cursor in the `next` link of a list, for the link to the next page of a screen. */
export const cursorOf = (next: string | undefined): string | undefined =>
  (next === undefined ? undefined : URL.parse(next, 'http://list.invalid')?.searchParams.get('cursor')) ?? undefined;
