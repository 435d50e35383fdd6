import { Module } from '@nestjs/common';
import { MissionRequestsController } from './adapters/http/mission-requests.controller.js';
import { MissionsController } from './adapters/http/missions.controller.js';
import { OpportunitiesController } from './adapters/http/opportunities.controller.js';
import { SlotPoolsController } from './adapters/http/slot-pools.controller.js';
import { SlotRequestsController } from './adapters/http/slot-requests.controller.js';
import { ApplicantMailHandler } from './adapters/kafka/applicant-mail.handler.js';
import { LeadsHandler } from './adapters/kafka/leads.handler.js';
import { MatchesHandler } from './adapters/kafka/matches.handler.js';
import { MissionsHandler } from './adapters/kafka/missions.handler.js';
import { missionProviders } from './mission.providers.js';
import { noticeProviders } from './notice.providers.js';
import { opportunityProviders } from './opportunity.providers.js';
import { storeProviders } from './stores.providers.js';

/** Wires the service together. The providers lie in files beside this one. */
@Module({
  controllers: [
    MissionsController,
    SlotPoolsController,
    MissionRequestsController,
    SlotRequestsController,
    OpportunitiesController,
    LeadsHandler,
    MatchesHandler,
    MissionsHandler,
    ApplicantMailHandler,
  ],
  providers: [...storeProviders, ...missionProviders, ...opportunityProviders, ...noticeProviders],
})
export class MissionSchedulingModule {}
