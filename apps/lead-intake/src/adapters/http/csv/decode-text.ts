import { InvalidInput } from '@app/kernel';

/** What is found out about a file while it is read; `notes` end up in the report. */
export interface Findings {
  readonly notes: string[];
}

const refuse = (detail: string): never => {
  throw new InvalidInput([{ pointer: '', code: 'encoding', detail }], 'lead-import.encoding-unknown');
};

/** The length of a UTF-8 sequence by its first byte; 1 for what begins none. */
const sequenceLength = (byte: number): number => (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1);

/** Where the last, unfinished character of `bytes` begins; its length when none is unfinished. */
function completeUpTo(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const at = bytes.length - back;
    const byte = bytes[at] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    return sequenceLength(byte) > back ? at : bytes.length;
  }
  return bytes.length;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');

const asUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
};

const hasWideCharacter = (text: string): boolean => /[^\p{ASCII}\uFFFD]/u.test(text);

/** Decodes piece by piece: UTF-8 as long as it is, Windows-1252 from the first byte that cannot be UTF-8. */
class Decoder {
  private carry: Uint8Array = new Uint8Array();
  private isUtf8: boolean;
  private sawWideUtf8 = false;
  private isFirst = true;

  constructor(
    private readonly findings: Findings,
    charset: 'utf-8' | 'windows-1252',
  ) {
    this.isUtf8 = charset === 'utf-8';
  }

  decode(chunk: Uint8Array, isLast = false): string {
    const bytes = Buffer.concat([this.carry, chunk]);
    const end = isLast || !this.isUtf8 ? bytes.length : completeUpTo(bytes);
    this.carry = bytes.subarray(end);
    const text = this.text(bytes.subarray(0, end));
    if (text.includes('\0')) refuse('is not a text file in UTF-8: save it as "CSV UTF-8"');
    if (!this.isFirst || text === '') return text;
    this.isFirst = false;
    return text.replace(/^\uFEFF/, '');
  }

  private text(bytes: Uint8Array): string {
    if (!this.isUtf8) return windows1252.decode(bytes);
    const text = asUtf8(bytes);
    if (text !== undefined) {
      this.sawWideUtf8 ||= hasWideCharacter(text.replace(/^\uFEFF/, ''));
      return text;
    }
    if (this.sawWideUtf8 || hasWideCharacter(Buffer.from(bytes).toString('utf8'))) {
      return refuse('is partly UTF-8 and partly not: save it as "CSV UTF-8" and send it again');
    }
    this.isUtf8 = false;
    this.findings.notes.push('The file is not in UTF-8; it was read as Windows-1252 (Western European).');
    return windows1252.decode(bytes);
  }
}

/**
 * The text of a file, without a byte order mark.
 * @throws InvalidInput `lead-import.encoding-unknown`
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  charset: 'utf-8' | 'windows-1252',
  findings: Findings,
): AsyncGenerator<string, void> {
  const decoder = new Decoder(findings, charset);
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk);
    if (text !== '') yield text;
  }
  const rest = decoder.decode(new Uint8Array(), true);
  if (rest !== '') yield rest;
}
