import { parseArgs } from 'node:util';
import { messageOf, StackFailure } from './failure.ts';

export interface Options {
  /** Throw the data of the embedded servers away first. */
  readonly reset: boolean;
  /** Fill an empty stack with the demo data. */
  readonly seed: boolean;
  /** Say nothing but problems and one line at the end. */
  readonly quiet: boolean;
  readonly help: boolean;
}

export const HELP = `Starts Deuropener with everything it needs: Kafka, MongoDB, a sign-in and a mailbox for development, the
services, the portal.

  npm start                  keeps its data in .deuropener/ between starts; Ctrl-C stops all
  npm start -- --reset       throws that data away first
  npm start -- --no-seed     without the demo data
  npm start -- --quiet       says only what goes wrong, and when all is ready
  npm start -- --help        this text

Environment:
  KAFKA_BROKERS, MONGODB_URI     use these servers (a replica set) instead of embedded ones
  MONGOD_BINARY                  the mongod to run
  PORTAL_PORT (3000), LEAD_INTAKE_PORT (3001), COMPANY_MATCHING_PORT (3002), MISSION_SCHEDULING_PORT (3003), IDENTITY_PORT (3900),
  MAIL_PORT (3901), SMTP_PORT, KAFKA_PORT, KAFKA_CONTROLLER_PORT, MONGODB_PORT     0 picks a free one
  OIDC_ISSUER                    use this identity provider instead of the one for development
  SMTP_URL                       send mail to this server instead of keeping and showing it
  DEUROPENER_HOME                where the data lies (.deuropener)
  DEUROPENER_CACHE               where downloads lie (.cache)

Every variable of the services (README) is passed on to them.`;

export function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        reset: { type: 'boolean', default: false },
        'no-seed': { type: 'boolean', default: false },
        quiet: { type: 'boolean', short: 'q', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return { reset: values.reset, seed: !values['no-seed'], quiet: values.quiet, help: values.help };
  } catch (error) {
    throw new StackFailure(`${messageOf(error).split('. ')[0] ?? ''}: npm start -- --help lists the options.`);
  }
}
