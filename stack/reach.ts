import { once } from 'node:events';
import { connect } from 'node:net';

/** Whether something takes a TCP connection at `host:port` within `deadlineMs`. */
export async function isReachable(address: string, deadlineMs = 5_000): Promise<boolean> {
  const { hostname, port } = new URL(`tcp://${address}`);
  const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port), timeout: deadlineMs });
  try {
    socket.once('timeout', () => socket.destroy(new Error('timeout')));
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** The addresses `host:port` in a MongoDB URI or a list of brokers. A `mongodb+srv` name cannot be tried like this: none. */
export function addressesIn(text: string, defaultPort: number): readonly string[] {
  if (text.startsWith('mongodb+srv:')) return [];
  const hosts =
    text
      .replace(/^mongodb:\/\//, '')
      .replace(/^[^@/]*@/, '')
      .split('/')[0] ?? '';
  return hosts
    .split(',')
    .map((host) => host.trim())
    .filter((host) => host !== '')
    .map((host) => (/:\d+$/.test(host) ? host : `${host}:${defaultPort}`));
}
