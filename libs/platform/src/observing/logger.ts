import type { LoggerService } from '@nestjs/common';
import { destination, pino, stdTimeFunctions, type Logger } from 'pino';
import type { Config } from '../config/config.js';

export interface Log {
  readonly logger: Logger;
  /** Writes what is still in memory. */
  flush(): void;
}

/** JSON lines on standard output. Lines are written as fast as the output takes them, without holding up requests. */
export function openLog({ logLevel, service }: Pick<Config, 'logLevel' | 'service'>): Log {
  const output = destination({ dest: 1, sync: false });
  const logger = pino({ level: logLevel, base: { service }, timestamp: stdTimeFunctions.isoTime }, output);
  return {
    logger,
    flush: () => {
      try {
        output.flushSync();
      } catch {
        // Standard output is closed or was never ready: there is nobody to read it.
      }
    },
  };
}

/** Nest's own lines in our log; its chatter at the start is for debugging. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  private readonly write =
    (level: 'debug' | 'warn' | 'error' | 'fatal') =>
    (message: unknown, ...rest: readonly unknown[]): void => {
      const context = rest.at(-1);
      const about = typeof context === 'string' && context.length < 60 ? { context } : {};
      // Objects and errors may hold anything; only text that somebody wrote is passed on.
      this.logger[level](about, typeof message === 'string' ? message.slice(0, 500) : 'a message that is not text');
    };

  readonly log = this.write('debug');
  readonly debug = this.write('debug');
  readonly verbose = this.write('debug');
  readonly warn = this.write('warn');
  readonly error = this.write('error');
  readonly fatal = this.write('fatal');
}
