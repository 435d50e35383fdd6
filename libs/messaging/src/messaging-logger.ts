/** Where this library reports. A pino logger fits. Fields never hold payloads, keys or personal data. */
export interface MessagingLogger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

const ignore = (): void => undefined;

export const silent: MessagingLogger = { debug: ignore, info: ignore, warn: ignore, error: ignore };
