/** The servers that the test run started itself, for the end of the run. */
export const startedServers = [];

export const rememberServer = (server) => startedServers.push(server);
