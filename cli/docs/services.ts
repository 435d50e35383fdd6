import type { ServiceDefinition } from '@app/platform';
import { companyMatching } from '../../apps/company-matching/src/company-matching.service.js';
import { leadIntake } from '../../apps/lead-intake/src/lead-intake.service.js';
import { portal } from '../../apps/portal/src/portal.service.js';
import { missionScheduling } from '../../apps/mission-scheduling/src/mission-scheduling.service.js';

/** Every service with an API, for whatever is said or checked about all of them. */
export const services: readonly ServiceDefinition[] = [leadIntake, companyMatching, missionScheduling];

/** Everything that is started, the portal first. */
export const participants: readonly ServiceDefinition[] = [portal, ...services];
