/** Of each part of a path; a longer one names nothing of ours. */
export const LONGEST_PARAMETER = 500;

/** Where nothing is. */
const NOWHERE = '/unreadable-address';

const isReadable = (part: string): boolean => {
  try {
    return decodeURIComponent(part).length <= LONGEST_PARAMETER;
  } catch {
    return false;
  }
};

/**
 * The address, or one where nothing is instead of one that the router would refuse: it does so before any hook runs, and
 * so without the page that tells people what is wrong.
 */
export const readableUrl = (url: string): string =>
  (url.split(/[?#]/, 1)[0] ?? '').split('/').every(isReadable) ? url : NOWHERE;
