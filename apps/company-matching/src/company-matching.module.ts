import { Module } from '@nestjs/common';
import { MatchCasesController } from './adapters/http/match-cases.controller.js';
import { MatchQueriesController } from './adapters/http/match-queries.controller.js';
import { OrganisationImportsController } from './adapters/http/organisation-imports.controller.js';
import { OrganisationsController } from './adapters/http/organisations.controller.js';
import { OrganisationsHandler } from './adapters/kafka/organisations.handler.js';
import { SubjectsHandler } from './adapters/kafka/subjects.handler.js';
import { backgroundProviders } from './background.providers.js';
import { matchCaseProviders } from './match-case.providers.js';
import { organisationProviders } from './organisation.providers.js';
import { storeProviders } from './stores.providers.js';

/** Wires the service together. The providers lie in files beside this one. */
@Module({
  controllers: [
    OrganisationsController,
    OrganisationImportsController,
    MatchCasesController,
    MatchQueriesController,
    SubjectsHandler,
    OrganisationsHandler,
  ],
  providers: [...storeProviders, ...organisationProviders, ...matchCaseProviders, ...backgroundProviders],
})
export class CompanyMatchingModule {}
