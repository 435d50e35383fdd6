import { once } from 'node:events';
import { createServer } from 'node:http';
import { simpleParser, type AddressObject } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { mailDoor } from './mail-door.ts';
import { MailStore } from './mail-store.ts';

export interface DevelopmentMailServerOptions {
  readonly host: string;
  readonly smtpPort: number;
  readonly pagePort: number;
  /** Where the mails are kept. */
  readonly folder: string;
}

export interface DevelopmentMailServer {
  close(): Promise<void>;
}

const MAX_BYTES = 256 * 1024;
const MAX_CLIENTS = 100;

/** Takes every mail, sends none on, and shows what it took: for development only. Rejects when a port is taken. */
export async function startDevelopmentMailServer(
  options: DevelopmentMailServerOptions,
): Promise<DevelopmentMailServer> {
  const store = await MailStore.open(options.folder);
  const page = createServer(mailDoor(store));
  page.listen(options.pagePort, options.host);
  await once(page, 'listening');
  const smtp = smtpServer(store);
  const closePage = async () => {
    page.close();
    page.closeAllConnections();
    await once(page, 'close');
  };
  try {
    await listening(smtp, options);
  } catch (error) {
    await closePage();
    throw error;
  }
  return {
    async close() {
      await new Promise<void>((resolve) => {
        smtp.close(resolve);
      });
      await closePage();
    },
  };
}

const listening = (smtp: SMTPServer, { smtpPort, host }: DevelopmentMailServerOptions): Promise<void> =>
  new Promise((resolve, reject) => {
    smtp.once('error', reject);
    smtp.listen(smtpPort, host, () => {
      smtp.off('error', reject);
      // A client that breaks off is no reason to end the stack.
      smtp.on('error', () => undefined);
      resolve();
    });
  });

const smtpServer = (store: MailStore): SMTPServer =>
  new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    ...{ disableReverseLookup: true, size: MAX_BYTES, maxClients: MAX_CLIENTS, closeTimeout: 1_000 },
    onData: (stream, session, done) => {
      const recipients = session.envelope.rcptTo.map(({ address }) => address).join(', ');
      // Answered when it is on the disk: what a service was told is kept, is kept.
      keep(store, stream, recipients).then(() => {
        done();
      }, done);
    },
  });

async function keep(store: MailStore, stream: SMTPServerDataStream, to: string): Promise<void> {
  const { messageId = '', from, subject = '', text = '' } = await simpleParser(stream);
  if (stream.sizeExceeded) throw Object.assign(new Error('The message is too large'), { responseCode: 552 });
  await store.add({ receivedAt: new Date().toISOString(), messageId, from: shown(from), to, subject, text });
}

const shown = (from: AddressObject | undefined): string => from?.text ?? '';
