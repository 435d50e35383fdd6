import type { Caller, Role } from '@app/platform';
import type { Viewer } from '../../application/show-missions.use-case.js';

const staff: readonly Role[] = ['mission-lead', 'account-manager', 'auditor'];

/** Mission leads and those who read along are staff; everybody else sees what is public. */
export const viewerOf = (caller: Caller | undefined): Viewer =>
  staff.some((role) => caller?.roles.has(role)) ? 'staff' : 'public';
