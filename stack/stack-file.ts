import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** What tools read to find the running stack: `cli/running-stack.ts`. */
export interface StackFile {
  readonly pid: number;
  readonly kafkaBrokers: string;
  readonly mongodbUri: string;
  readonly issuer: string;
  readonly smtpUrl: string;
  /** Where outgoing mail is shown, as JSON under `/messages`; absent when another server sends it. */
  readonly mailPage?: string;
  readonly services: Readonly<Record<string, string>>;
}

/** Readable by its owner alone: an address may carry a password. */
export function writeStackFile(file: string, stack: StackFile): void {
  writeFileSync(`${file}.new`, JSON.stringify(stack, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

export function removeStackFile(file: string): void {
  rmSync(file, { force: true });
}
