import { isIPv6 } from 'node:net';

interface Asked {
  /** Of whoever opened the connection. */
  readonly ip: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/**
 * From where a visitor comes, for the limits of public forms. Behind a proxy it is the last entry of `X-Forwarded-For`: the
 * one that our own proxy added; those before it are whatever the visitor made up. Without a proxy the header counts for
 * nothing. Of an IPv6 address the network (64 bits) counts, since one household has all addresses in it.
 */
export function visitorAddress({ ip, headers }: Asked, behindProxy: boolean): string {
  const forwarded = behindProxy ? headers['x-forwarded-for'] : undefined;
  const last = [forwarded ?? []].flat().join(',').split(',').at(-1)?.trim();
  return networkOf(last === undefined || last === '' ? ip : last);
}

const IPV4_IN_IPV6 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

function networkOf(address: string): string {
  const [, inside] = IPV4_IN_IPV6.exec(address) ?? [];
  if (inside !== undefined) return inside;
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = (text: string): readonly string[] => (text === '' ? [] : text.split(':'));
  const missing = 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array<string>(address.includes('::') ? missing : 0).fill('0'), ...groups(tail)];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
