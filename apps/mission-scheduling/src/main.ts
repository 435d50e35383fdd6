import { bootstrap } from '@app/platform';
import { missionScheduling } from './mission-scheduling.service.js';

await bootstrap(missionScheduling);
