import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';

/** A form with a file, as far as it has arrived: the fields before the file, and the file as it still streams. */
export interface Upload {
  readonly fields: URLSearchParams;
  readonly file?: ArrivingFile;
}

/** @returns the fields alone when the form has no file */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  const fields = new URLSearchParams();
  if (!request.isMultipart()) return { fields };
  for await (const part of request.parts()) {
    if (part.type === 'file') return { fields, file: new ArrivingFile(part) };
    if (typeof part.value === 'string') fields.append(part.fieldname, part.value);
  }
  return { fields };
}

/** A part of the general type is a file even without a name, whatever the types say. */
const isNamed = (name: string | undefined): boolean => name !== undefined && name !== '';

/** A file on its way from the browser. Nothing of it is kept. */
export class ArrivingFile {
  constructor(private readonly part: MultipartFile) {}

  /** Whether somebody chose one: browsers send a nameless, empty one otherwise. */
  get isChosen(): boolean {
    return isNamed(this.part.filename);
  }

  /** Known once the bytes were read: more than the portal takes. */
  get isTooLarge(): boolean {
    return this.part.file.truncated;
  }

  /** @throws when it is too large, so that whoever reads along does not take it for whole */
  async *bytes(): AsyncGenerator<Uint8Array, void> {
    for await (const chunk of this.part.file) yield chunk as Uint8Array;
    if (this.isTooLarge) throw new Error('The file is too large.');
  }

  /** Lets the rest arrive and forgets it: a browser hears the answer when it has sent everything. */
  drop(): void {
    const rest: Readable = this.part.file;
    rest.on('error', () => undefined);
    rest.resume();
  }
}
