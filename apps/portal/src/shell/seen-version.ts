/** No resource gets there: who changes this version is told that somebody was faster. */
export const NO_VERSION = '9'.repeat(15);

/**
 * The version that the form was filled with, as its hidden field says; absent when it says none. Browsers can be made to
 * send anything, and it goes on in a header: what is no version is one that nothing has.
 */
export function seenVersion(form: URLSearchParams, field: string): string | undefined {
  const said = form.get(field);
  if (said === null || said === '') return undefined;
  return /^[1-9]\d{0,14}$/.test(said) ? said : NO_VERSION;
}

/** As {@link seenVersion}, of a field that has the whole ETag; without one somebody was faster too. */
export function seenEtag(form: URLSearchParams, field: string): string {
  const said = form.get(field) ?? '';
  return /^(?:W\/)?"[1-9]\d{0,14}"$/.test(said) ? said : `"${NO_VERSION}"`;
}
