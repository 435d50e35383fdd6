/** The bare, lower-case host of a website: no path, no user, no port. Undefined when it is no website. */
export function websiteHost(website: string | undefined): string | undefined {
  if (website === undefined || !URL.canParse(website)) return undefined;
  const host = new URL(website).hostname.toLowerCase().replace(/\.$/, '');
  return host.length > 0 && host.length <= 253 ? host : undefined;
}
