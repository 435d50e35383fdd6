/** What a log may tell of an error that nobody expected. */
export interface ErrorDescription {
  readonly error: string;
  readonly errorCode?: string;
  /** Only of errors whose messages are made by the language: others may quote data. */
  readonly errorMessage?: string;
  /** Places in the code, without the message. */
  readonly at?: readonly string[];
}

const FRAMES = 12;
const language = [TypeError, RangeError, ReferenceError];

const framesOf = (stack: string | undefined): readonly string[] =>
  (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim());

const codeOf = (error: Error): string | undefined =>
  'code' in error && (typeof error.code === 'string' || typeof error.code === 'number')
    ? String(error.code)
    : undefined;

/** Describes an error for the log without the data that its message may quote. */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { error: `a thrown ${typeof error}` };
  const errorCode = codeOf(error);
  return {
    error: error.name,
    ...(errorCode !== undefined && { errorCode }),
    ...(language.some((type) => error instanceof type) && { errorMessage: error.message }),
    at: framesOf(error.stack),
  };
}
