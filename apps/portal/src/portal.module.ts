import { CONFIG, type Config } from '@app/platform';
import { Module, type Provider, type Type } from '@nestjs/common';
import { accessProviders } from './access.providers.js';
import { SignInController } from './access/sign-in.controller.js';
import { Services } from './clients/services.js';
import { portalSettingsOf } from './configuration.js';
import { liveProviders } from './live.providers.js';
import { LiveController } from './live/live.controller.js';
import { TimelineHandler } from './live/timeline.handler.js';
import { missionDeskProviders } from './mission-desk.providers.js';
import { AccessibilityController } from './screens/accessibility/accessibility.controller.js';
import { ContactController } from './screens/contact/contact.controller.js';
import { HomeController } from './screens/home/home.controller.js';
import { InvestController } from './screens/invest/invest.controller.js';
import { LeadImportsController } from './screens/lead-imports/lead-imports.controller.js';
import { LeadEditController } from './screens/lead/lead-edit.controller.js';
import { LeadController } from './screens/lead/lead.controller.js';
import { LeadsController } from './screens/leads/leads.controller.js';
import { MatchCasesController } from './screens/match-cases/match-cases.controller.js';
import { ApplicantsController } from './screens/mission-desk/applicants.controller.js';
import { MissionDeskController } from './screens/mission-desk/mission-desk.controller.js';
import { MissionDetailController } from './screens/mission-desk/mission-detail.controller.js';
import { MissionEditorController } from './screens/mission-desk/mission-editor.controller.js';
import { MissionMoveController } from './screens/mission-desk/mission-move.controller.js';
import { SlotPoolFormController } from './screens/mission-desk/slot-pool-form.controller.js';
import { MissionController } from './screens/mission/mission.controller.js';
import { MissionsController } from './screens/missions/missions.controller.js';
import { MyRequestController } from './screens/my-request/my-request.controller.js';
import { MyRequests } from './screens/my-request/my-requests.js';
import { DeadLettersController } from './screens/operations/dead-letters.controller.js';
import { OperationsController } from './screens/operations/operations.controller.js';
import { PlaceRequestController } from './screens/place-request/place-request.controller.js';
import { PrivacyController } from './screens/privacy/privacy.controller.js';
import { QuickLogController } from './screens/quick-log/quick-log.controller.js';
import { StatusController } from './screens/status/status.controller.js';
import { TodayController } from './screens/today/today.controller.js';

/** Everybody's. */
const publicScreens: readonly Type[] = [
  HomeController,
  MissionsController,
  MissionController,
  PlaceRequestController,
  MyRequestController,
  InvestController,
  StatusController,
  AccessibilityController,
  PrivacyController,
  ContactController,
];

/** The staff's, by who works with them. */
const staffScreens: readonly Type[] = [
  ...[TodayController, LeadsController, QuickLogController, LeadImportsController, LeadController, LeadEditController],
  MatchCasesController,
  ...[MissionDeskController, MissionEditorController, MissionDetailController, MissionMoveController],
  ...[SlotPoolFormController, ApplicantsController],
  ...[OperationsController, DeadLettersController],
];

const services: Provider = {
  provide: Services,
  inject: [CONFIG],
  useFactory: (config: Config) => new Services(portalSettingsOf(config)),
};

const myRequests: Provider = {
  provide: MyRequests,
  inject: [Services],
  useFactory: (all: Services) => new MyRequests(all),
};

/** The only place where the parts of the portal are wired together. */
@Module({
  controllers: [SignInController, LiveController, TimelineHandler, ...publicScreens, ...staffScreens],
  providers: [...accessProviders, ...liveProviders, ...missionDeskProviders, services, myRequests],
})
export class PortalModule {}
