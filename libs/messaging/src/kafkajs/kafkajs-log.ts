import { logLevel, type logCreator } from 'kafkajs';
import type { MessagingLogger } from '../messaging-logger.js';

/** Only these: kafkajs' other fields hold stacks and assignments that nobody reads. */
const TOLD = ['groupId', 'broker', 'error', 'retryCount', 'retryTime'] as const;

/**
 * kafkajs logs as errors what it repairs itself a moment later, for example while a coordinator loads. What really went
 * wrong reaches our own log by {@link translate}d errors, so its levels go down by one.
 */
export const logInto =
  (logger: MessagingLogger): logCreator =>
  () =>
  ({ level, namespace, log }) => {
    const told = Object.fromEntries(TOLD.filter((name) => name in log).map((name) => [name, log[name] as unknown]));
    const fields = { kafkajs: namespace, ...told };
    if (level === logLevel.ERROR) logger.warn(fields, log.message);
    else logger.debug(fields, log.message);
  };
