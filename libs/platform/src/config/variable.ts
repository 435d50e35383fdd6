import { isEmailAddress } from '../validation/email.js';

/** An environment variable: what it means and how its text becomes a value. The README's table is printed from these. */
export interface Variable<T = unknown> {
  readonly name: string;
  readonly meaning: string;
  /** Used when the variable is missing or empty. Without a default the variable is optional. */
  readonly default?: string;
  /** Its value is never shown, and its default is refused in production. */
  readonly secret?: boolean;
  /** What is expected, after "must be". */
  readonly expected: string;
  /** `undefined`: not what is expected. */
  readonly parse: (text: string) => T | undefined;
}

export const text = (text: string): string => text;

export const matching =
  (pattern: RegExp) =>
  (text: string): string | undefined =>
    pattern.test(text) ? text : undefined;

export const oneOf =
  <T extends string>(...values: readonly T[]) =>
  (text: string): T | undefined =>
    values.find((value) => value === text);

export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number | undefined => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return number >= least && number <= most ? number : undefined;
  };

/** An absolute http(s) URI, given back without a slash at its end. */
export const webUri = (text: string): string | undefined => {
  const uri = URL.canParse(text) ? new URL(text) : undefined;
  return uri !== undefined && /^https?:$/.test(uri.protocol) ? text.replace(/\/+$/, '') : undefined;
};

export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps`). */
  readonly secure: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
}

const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
};

/** `smtp://user:password@host:port` or `smtps://…`; the port is 587 or 465 when it is left out. */
export function smtpServer(text: string): SmtpServer | undefined {
  const uri = URL.canParse(text) ? new URL(text) : undefined;
  if (uri === undefined || !/^smtps?:$/.test(uri.protocol) || uri.hostname === '') return undefined;
  if (!/^\/?$/.test(uri.pathname) || uri.search !== '' || uri.hash !== '') return undefined;
  const secure = uri.protocol === 'smtps:';
  const [user, pass] = [decoded(uri.username), decoded(uri.password)];
  if (user === undefined || pass === undefined) return undefined;
  return {
    host: uri.hostname.replace(/^\[|\]$/g, ''),
    port: uri.port === '' ? (secure ? 465 : 587) : Number(uri.port),
    secure,
    ...(user === '' ? {} : { auth: { user, pass } }),
  };
}

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** `Name <address>` or a bare address, in one line. */
export function mailAddress(text: string): MailAddress | undefined {
  const [, name = '', within, bare] = /^(?:([^<>"\p{Cc}]{0,100})<([^<>\s]+)>|([^<>\s]+))$/u.exec(text.trim()) ?? [];
  const address = within ?? bare;
  return isEmailAddress(address) ? { name: name.trim(), address } : undefined;
}
