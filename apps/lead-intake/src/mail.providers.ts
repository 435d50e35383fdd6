import type { Clock } from '@app/kernel';
import { CLOCK, MAILER, observed, type Mailer } from '@app/platform';
import type { Provider } from '@nestjs/common';
import { MailedAcknowledgements } from './adapters/mail/mailed-acknowledgements.js';
import { AcknowledgeLead } from './application/acknowledge-lead.use-case.js';
import type { LeadStore } from './application/ports.js';
import { LEAD_STORE } from './tokens.js';

/** What goes out to investors by mail. */
export const mailProviders: Provider[] = [
  {
    provide: MailedAcknowledgements,
    inject: [MAILER],
    useFactory: (mailer: Mailer) => new MailedAcknowledgements(mailer),
  },
  {
    provide: AcknowledgeLead,
    inject: [LEAD_STORE, MailedAcknowledgements, CLOCK],
    useFactory: (leads: LeadStore, acknowledgements: MailedAcknowledgements, clock: Clock) =>
      observed('acknowledge-lead', new AcknowledgeLead(leads, acknowledgements, clock)),
  },
];
