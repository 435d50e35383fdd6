import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A mail as it was sent. */
export interface StoredMail {
  readonly id: string;
  /** Instant, UTC. */
  readonly receivedAt: string;
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** How many mails are kept, the newest; the rest is removed. */
export const MAILS_KEPT = 500;
const FILE = /^(\d{12})\.json$/;

const idOf = (number: number): string => String(number).padStart(12, '0');

/** Mails in files of a folder, one each, numbered; so they outlive a restart. */
export class MailStore {
  readonly #folder: string;
  readonly #kept: number;
  /** Oldest first. */
  readonly #mails: StoredMail[];
  #next: number;
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(folder: string, kept: number, mails: StoredMail[]) {
    this.#folder = folder;
    this.#kept = kept;
    this.#mails = mails;
    this.#next = Number(mails.at(-1)?.id ?? 0) + 1;
  }

  static async open(folder: string, kept = MAILS_KEPT): Promise<MailStore> {
    await mkdir(folder, { recursive: true });
    const files = (await readdir(folder)).filter((name) => FILE.test(name)).toSorted();
    const read = await Promise.all(files.slice(-kept).map((name) => readMail(join(folder, name))));
    await Promise.all(files.slice(0, -kept).map((name) => rm(join(folder, name), { force: true })));
    return new MailStore(
      folder,
      kept,
      read.filter((mail) => mail !== undefined),
    );
  }

  /** Resolves when the mail is on the disk; one after the other. */
  add(mail: Omit<StoredMail, 'id'>): Promise<void> {
    const adding = this.#writing.then(() => this.#write({ ...mail, id: idOf(this.#next++) }));
    this.#writing = adding.catch(() => undefined);
    return adding;
  }

  newestFirst(): readonly StoredMail[] {
    return this.#mails.toReversed();
  }

  find(id: string): StoredMail | undefined {
    return this.#mails.find((mail) => mail.id === id);
  }

  async #write(mail: StoredMail): Promise<void> {
    const file = join(this.#folder, `${mail.id}.json`);
    await writeFile(`${file}.new`, JSON.stringify(mail), { mode: 0o600 });
    await rename(`${file}.new`, file);
    this.#mails.push(mail);
    while (this.#mails.length > this.#kept) {
      const oldest = this.#mails.shift();
      if (oldest !== undefined) await rm(join(this.#folder, `${oldest.id}.json`), { force: true });
    }
  }
}

/** Undefined when the file cannot be read: it is a development mailbox, and the others are worth more than a stop. */
async function readMail(file: string): Promise<StoredMail | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as StoredMail;
  } catch {
    return undefined;
  }
}
