import { derivedId, type CloudEvent, type OrganisationData } from '@app/contracts';
import { OnEvent, type EventContext } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { ReconsiderCases } from '../../application/reconsider-cases.use-case.js';
import { ORGANISATIONS_GROUP } from './groups.js';

/** Hears of the register's own organisations: cases that one of them may concern are looked at again. */
@Controller()
export class OrganisationsHandler {
  constructor(private readonly reconsider: ReconsiderCases) {}

  @OnEvent(
    ORGANISATIONS_GROUP,
    'nl.organisations.organisation-registered.v1',
    'nl.organisations.organisation-updated.v1',
  )
  async organisationHeard(
    @Payload() event: CloudEvent<OrganisationData>,
    @Ctx() { command }: EventContext,
  ): Promise<void> {
    // Safe to repeat: cases are computed from what is stored, and a job has an id made of this event's.
    await this.reconsider.execute(event.data.organisationId, derivedId('reconsider-cases', event.id), command);
  }
}
