import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';

/** A form with a file, as far as it has arrived: the fields before the file, and the file as it still streams. */
export interface Upload {
  readonly fields: URLSearchParams;
  readonly file?: ArrivingFile;
  /** It ended before it was whole, or cannot be read. */
  readonly isBroken?: true;
}

/** More than a name or a token takes: the rest is cut off. */
const MOST_OF_A_FIELD = 2_048;

/** More fields than a form has: the answer is that of the error. */
const isTooMuch = (error: unknown): boolean => (error as { readonly statusCode?: unknown }).statusCode === 413;

/** @returns the fields alone when the form has no file */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  const fields = new URLSearchParams();
  if (!request.isMultipart()) return { fields };
  try {
    for await (const part of request.parts({ limits: { fieldSize: MOST_OF_A_FIELD } })) {
      if (part.type === 'file') return { fields, file: new ArrivingFile(part) };
      if (typeof part.value === 'string') fields.append(part.fieldname, part.value);
    }
  } catch (error) {
    if (isTooMuch(error)) throw error;
    return { fields, isBroken: true };
  }
  return { fields };
}

/** A part of the general type is a file even without a name, whatever the types say. */
const isNamed = (name: string | undefined): boolean => name !== undefined && name !== '';

/** A file on its way from the browser. Nothing of it is kept. */
export class ArrivingFile {
  private broken = false;

  constructor(private readonly part: MultipartFile) {}

  /** Whether somebody chose one: browsers send a nameless, empty one otherwise. */
  get isChosen(): boolean {
    return isNamed(this.part.filename);
  }

  /** Known once the bytes were read: more than the portal takes. */
  get isTooLarge(): boolean {
    return this.part.file.truncated;
  }

  /** Known once the bytes were read: the browser did not send all of it. */
  get isBroken(): boolean {
    return this.broken;
  }

  /** @throws when it is broken or too large, so that whoever reads along does not take it for whole */
  async *bytes(): AsyncGenerator<Uint8Array, void> {
    try {
      for await (const chunk of this.part.file) yield chunk as Uint8Array;
    } catch (error) {
      this.broken = true;
      throw error;
    }
    if (this.isTooLarge) throw new Error('The file is too large.');
  }

  /** Lets the rest arrive and forgets it: a browser hears the answer when it has sent everything. */
  drop(): void {
    const rest: Readable = this.part.file;
    rest.on('error', () => undefined);
    rest.resume();
  }
}
