import { endOf } from '../log-line.ts';
import type { Part } from '../supervise.ts';
import { brokerServes, launchBroker, prepareBroker, type BrokerOptions } from './broker.ts';

const GRACE_MS = 20_000;

/** The embedded broker as a part of the stack. */
export function kafkaPart(options: BrokerOptions): Part {
  let from = 0;
  return {
    name: 'kafka',
    logFile: options.logFile,
    graceMs: GRACE_MS,
    async launch() {
      await prepareBroker(options);
      from = await endOf(options.logFile);
      return launchBroker(options);
    },
    ready: (broker) => brokerServes(broker, options.logFile, from),
  };
}
