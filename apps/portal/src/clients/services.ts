import type { PortalSettings } from '../configuration.js';
import type { paths as CompanyMatchingPaths } from './generated/company-matching.js';
import type { paths as LeadIntakePaths } from './generated/lead-intake.js';
import type { paths as MissionSchedulingPaths } from './generated/mission-scheduling.js';
import { ServiceClient } from './service-client.js';

/** The three services behind the portal. */
export class Services {
  readonly leadIntake: ServiceClient<LeadIntakePaths>;
  readonly companyMatching: ServiceClient<CompanyMatchingPaths>;
  readonly missionScheduling: ServiceClient<MissionSchedulingPaths>;

  constructor({ leadIntakeUrl, companyMatchingUrl, missionSchedulingUrl }: PortalSettings) {
    this.leadIntake = new ServiceClient('lead-intake', leadIntakeUrl);
    this.companyMatching = new ServiceClient('company-matching', companyMatchingUrl);
    this.missionScheduling = new ServiceClient('mission-scheduling', missionSchedulingUrl);
  }

  get all() {
    return [this.leadIntake, this.companyMatching, this.missionScheduling] as const;
  }
}
