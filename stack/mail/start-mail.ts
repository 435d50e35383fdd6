import { messageOf, StackFailure } from '../failure.ts';
import type { Ports } from '../ports.ts';
import type { Start } from '../start-parts.ts';
import { startDevelopmentMailServer } from './development-mail-server.ts';

export interface MailPlace {
  /** What services send to. */
  readonly smtpUrl: string;
  /** Where what was sent is shown; only of our own server. */
  readonly page?: string;
}

/** SMTP_URL, else a mail server that keeps all mail here, within this process: it is idle nearly always. */
export async function startMail({ env, places, screen, parts }: Start, ports: Ports): Promise<MailPlace> {
  const elsewhere = env['SMTP_URL'];
  if (elsewhere) return { smtpUrl: elsewhere };
  const [smtpPort, pagePort] = [ports['smtp'] ?? 0, ports['mail'] ?? 0];
  const page = `http://127.0.0.1:${pagePort}`;
  await screen.during(
    'Starting the mail server',
    async () => {
      const server = await startDevelopmentMailServer({
        ...{ host: '127.0.0.1', smtpPort, pagePort, folder: places.mail },
      }).catch((error: unknown) => {
        throw new StackFailure(
          `The mail server did not start on ports ${smtpPort} and ${pagePort}: ${messageOf(error)}.`,
        );
      });
      parts.add({ name: 'mail server', stop: () => server.close() });
    },
    () => page,
  );
  return { smtpUrl: `smtp://127.0.0.1:${smtpPort}`, page };
}
