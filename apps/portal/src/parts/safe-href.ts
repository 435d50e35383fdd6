/** Where own paths are tried out; no such host exists. */
const OWN = 'https://own.invalid';

/** Browsers drop these from an address, so that `/\t/evil.example` would leave the site. */
const DROPPED = /[\u0000-\u0020\u007f\\]/;

/** Where a link leads whose address is not to be trusted: nowhere. */
const NOWHERE = '#';

/**
 * An address that a page may link to: `https:` without a name and password in it, or a path, query or fragment of our own.
 * Anything else (`javascript:`, `//evil.example`) is not.
 */
export function isSafeHref(href: string): boolean {
  if (DROPPED.test(href)) return false;
  const url = URL.parse(href, OWN);
  if (!url || url.username !== '' || url.password !== '') return false;
  return /^[/?#]/.test(href) ? url.origin === OWN : /^https:\/\//i.test(href);
}

/** The address itself when a page may link to it, else one that leads nowhere. */
export const safeHref = (href: string): string => (isSafeHref(href) ? href : NOWHERE);
