import { join } from 'node:path';
import type { PortWish } from '../ports.ts';
import { ROOT } from '../places.ts';

export const SERVICES = [
  { name: 'lead-intake', variable: 'LEAD_INTAKE_PORT', preferred: 3001 },
  { name: 'company-matching', variable: 'COMPANY_MATCHING_PORT', preferred: 3002 },
  { name: 'mission-scheduling', variable: 'MISSION_SCHEDULING_PORT', preferred: 3003 },
  // Last, since it asks the others.
  { name: 'portal', variable: 'PORTAL_PORT', preferred: 3000 },
] as const;

export type ServiceName = (typeof SERVICES)[number]['name'];

export const isPortal = (service: ServiceName): boolean => service === 'portal';

export const entryOf = (service: ServiceName): string => join(ROOT, 'dist', 'apps', service, 'src', 'main.js');

/** Every port of the stack. People know those of the services by heart; the servers' may be any. */
export const PORT_WISHES: readonly PortWish[] = [
  ...SERVICES.map((service) => ({ ...service, wellKnown: true })),
  { name: 'identity', variable: 'IDENTITY_PORT', preferred: 3900, wellKnown: true },
  { name: 'mail', variable: 'MAIL_PORT', preferred: 3901, wellKnown: true },
  { name: 'smtp', variable: 'SMTP_PORT', preferred: 3925, wellKnown: false },
  { name: 'kafka', variable: 'KAFKA_PORT', preferred: 39092, wellKnown: false },
  { name: 'kafka-controller', variable: 'KAFKA_CONTROLLER_PORT', preferred: 39093, wellKnown: false },
  { name: 'mongod', variable: 'MONGODB_PORT', preferred: 39017, wellKnown: false },
];
