import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { freePort } from '../../stack/ports.ts';

export interface TakenMail {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly headers: ReadonlyMap<string, unknown>;
  /** As it came over the wire. */
  readonly raw: string;
}

/** `hanging` takes connections and never says a word; `busy` answers 451 to every recipient. */
export type MailServerMode = 'down' | 'hanging' | 'busy' | 'taking';

const answer = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

/** A real SMTP server on one port that a test makes fail in every way. It begins as `down`. */
export class MailServer {
  readonly taken: TakenMail[] = [];
  /** Connections while it was hanging, and recipients while it was busy: so a test knows that it was tried. */
  tries = 0;
  /** Recipients that get a 550, senders that get a 553, and subjects that get a 554. */
  readonly refused = new Set<string>();
  private mode: MailServerMode = 'down';
  private stop: () => Promise<void> = () => Promise.resolve();

  private constructor(private readonly port: number) {}

  static async prepare(): Promise<MailServer> {
    return new MailServer(await freePort());
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async become(mode: MailServerMode): Promise<void> {
    await this.stop();
    this.mode = mode;
    this.tries = 0;
    this.stop = mode === 'down' ? () => Promise.resolve() : await this.listen(mode);
  }

  /** How many mails came, by Message-ID. */
  copies(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { messageId } of this.taken) counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
    return counts;
  }

  private listen(mode: Exclude<MailServerMode, 'down'>): Promise<() => Promise<void>> {
    return mode === 'hanging' ? this.hang() : this.serve();
  }

  private async hang(): Promise<() => Promise<void>> {
    const open = new Set<Socket>();
    const server: Server = createServer((socket) => {
      this.tries++;
      open.add(socket);
      socket.on('error', () => undefined);
    }).listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    return async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    };
  }

  private async serve(): Promise<() => Promise<void>> {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 500,
      onMailFrom: ({ address }, _session, done) => {
        if (this.refused.has(address)) done(answer(553, 'Not your address'));
        else done();
      },
      onRcptTo: ({ address }, _session, done) => {
        if (this.mode === 'busy') this.tries++;
        if (this.mode === 'busy') done(answer(451, 'Try again later'));
        else if (this.refused.has(address)) done(answer(550, 'No such user'));
        else done();
      },
      onData: (stream, _session, done) => {
        this.take(stream).then(() => {
          done();
        }, done);
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => {
      server.listen(this.port, '127.0.0.1', resolve);
    });
    return () =>
      new Promise((resolve) => {
        server.close(resolve);
      });
  }

  private async take(stream: SMTPServerDataStream): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks);
    const { messageId = '', to, subject = '', text = '', headers } = await simpleParser(raw);
    if (this.refused.has(subject)) throw answer(554, 'Looks like spam');
    const recipient = (Array.isArray(to) ? to[0] : to)?.text ?? '';
    this.taken.push({ messageId, to: recipient, subject, text, headers, raw: raw.toString() });
  }
}
