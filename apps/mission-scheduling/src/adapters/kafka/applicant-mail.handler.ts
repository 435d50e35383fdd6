import type { CloudEvent, SlotRequestData } from '@app/contracts';
import { OnEvent } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { NotifyApplicant } from '../../application/notify-applicant.use-case.js';
import { MAIL_GROUP } from './mail-group.js';

/** Mails applicants what became of their requests. */
@Controller()
export class ApplicantMailHandler {
  constructor(private readonly notify: NotifyApplicant) {}

  @OnEvent(MAIL_GROUP, 'nl.trade-missions.slot-confirmed.v1')
  async confirmed(@Payload() event: CloudEvent<SlotRequestData>): Promise<void> {
    // Safe to repeat: a notice that is noted as sent stays unsent; one that is not has the same Message-ID again.
    await this.notify.execute({
      slotRequestId: event.data.slotRequestId,
      eventId: event.id,
      happened: 'confirmed',
    });
  }

  @OnEvent(MAIL_GROUP, 'nl.trade-missions.slot-waitlisted.v1')
  async waitlisted(@Payload() event: CloudEvent<SlotRequestData>): Promise<void> {
    // Safe to repeat: as above.
    await this.notify.execute({
      slotRequestId: event.data.slotRequestId,
      eventId: event.id,
      happened: 'waitlisted',
    });
  }
}
