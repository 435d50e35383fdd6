/** What the bytes of a record turned out to be. */
export type ValueFormat = 'json' | 'text' | 'binary' | 'none';

/** The bytes of a record for people to look at. */
export interface ShownValue {
  readonly format: ValueFormat;
  /** All of them, shown or not. */
  readonly bytes: number;
  /** The beginning, as UTF-8; what is none reads as U+FFFD. Missing without a value. */
  readonly text?: string;
  /** Whether there is more than the text. */
  readonly truncated: boolean;
}

/** Nobody reads more on a screen. */
export const SHOWN_BYTES = 64 * 1_024;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const strictly = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Undefined for what is no JSON. */
export const jsonOf = (bytes: Uint8Array | null): unknown => {
  const text = bytes === null ? undefined : strictly(bytes);
  return text === undefined ? undefined : parsed(text);
};

const formatOf = (bytes: Uint8Array): ValueFormat => {
  const text = strictly(bytes);
  if (text === undefined) return 'binary';
  return parsed(text) === undefined ? 'text' : 'json';
};

/** Shows at most 64 KB; the end of the text is never half a character. */
export function shownValue(bytes: Uint8Array | null): ShownValue {
  if (bytes === null) return { format: 'none', bytes: 0, truncated: false };
  const truncated = bytes.length > SHOWN_BYTES;
  const text = new TextDecoder().decode(bytes.subarray(0, SHOWN_BYTES), { stream: truncated });
  return { format: formatOf(bytes), bytes: bytes.length, text, truncated };
}
