import { startedServers } from './started-servers.mjs';

export default async function serversDown() {
  await Promise.all(startedServers.map((server) => server.stop()));
}
