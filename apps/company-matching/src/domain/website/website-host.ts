import freeEmailDomains from 'free-email-domains';
import { parse } from 'tldts';
import { SHARED_HOSTS } from './shared-hosts.js';

const FREE_MAIL: ReadonlySet<string> = new Set(freeEmailDomains);

/**
 * The registrable domain of a website, lower case; undefined for hosts that many share (free mail, social media, site
 * builders, customers' subdomains in the private part of the Public Suffix List), addresses by number, and nonsense.
 */
export function websiteHost(website: string): string | undefined {
  const { domain, hostname, isIp, isPrivate } = parse(website.trim(), { allowPrivateDomains: true });
  if (domain === null || hostname === null || isIp === true || isPrivate === true) return undefined;
  const host = domain.normalize('NFKC').toLowerCase();
  if (host.length > 253 || SHARED_HOSTS.has(host) || SHARED_HOSTS.has(hostname)) return undefined;
  return FREE_MAIL.has(host) ? undefined : host;
}
