/** What runs when somebody's text is taken for markup: an image that fails, and a script after whatever stands open. */
const MARKUP = `<img src=x onerror="document.title='owned'">"><script>document.title='owned'</script>`;

/** Turns the direction of neutral characters around it; every service takes it. */
const RIGHT_TO_LEFT_MARK = '\u200F';

/** Makes all text after it read from right to left, until its line ends; no service takes it. */
export const RIGHT_TO_LEFT_OVERRIDE = '\u202E';

/**
 * A hostile text that can be told from all others by what it begins with.
 * @param label at most 13 characters, so that it goes into the shortest fields, which take 100
 */
export const hostile = (label: string): string => `${label} ${MARKUP}${RIGHT_TO_LEFT_MARK}`;

/** For fields that take letters and digits only: a word of a script that runs the other way. */
export const hebrew = (label: string): string => `${label} \u05E9\u05DC\u05D5\u05DD`;

/** Is a script when a browser follows it. */
export const SCRIPT_ADDRESS = "javascript:document.title='owned'";

/** An address that a service takes for that of a website, with markup behind the host. */
export const hostileWebsite = (host: string): string => `https://${host}/"><script>document.title='owned'</script>`;

/** An address that can be mailed to: what is worst without quotes, which no service takes. */
export const hostileEmail = (host: string): string => `\u05E9'/onfocus='document.title=\`owned\`'/x='@${host}`;

/** An address that adds a recipient when a link to it is not careful. */
export const copyingEmail = (host: string): string => `x?bcc=spy@${host}`;

/** For what goes on to a service in a header, which takes no other letters than these. */
export const FORGED = `Forged ${MARKUP}`;

/** For forms: no field takes it, and all of it comes back. */
export const REFUSED = `${hostile('Refused')}${RIGHT_TO_LEFT_OVERRIDE}${SCRIPT_ADDRESS}`;
