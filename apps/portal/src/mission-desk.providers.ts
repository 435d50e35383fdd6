import type { Provider } from '@nestjs/common';
import { Services } from './clients/services.js';
import { MissionReader } from './screens/mission-desk/missions.js';

/** What the screens of mission leads read with. */
export const missionDeskProviders: readonly Provider[] = [
  { provide: MissionReader, inject: [Services], useFactory: (services: Services) => new MissionReader(services) },
];
