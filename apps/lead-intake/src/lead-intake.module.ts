import { Module } from '@nestjs/common';
import { LeadDetailsController } from './adapters/http/lead-details.controller.js';
import { LeadImportsController } from './adapters/http/lead-imports.controller.js';
import { LeadsController } from './adapters/http/leads.controller.js';
import { AcknowledgementHandler } from './adapters/kafka/acknowledgement.handler.js';
import { MatchCaseHandler } from './adapters/kafka/match-case.handler.js';
import { OpportunityHandler } from './adapters/kafka/opportunity.handler.js';
import { importProviders } from './import.providers.js';
import { leadProviders } from './lead.providers.js';
import { mailProviders } from './mail.providers.js';
import { storeProviders } from './store.providers.js';

/** Wires the service together. The providers lie in files beside this one. */
@Module({
  controllers: [
    LeadsController,
    LeadDetailsController,
    LeadImportsController,
    MatchCaseHandler,
    OpportunityHandler,
    AcknowledgementHandler,
  ],
  providers: [...storeProviders, ...leadProviders, ...importProviders, ...mailProviders],
})
export class LeadIntakeModule {}
