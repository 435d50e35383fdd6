import { bootstrap } from '@app/platform';
import { leadIntake } from './lead-intake.service.js';

await bootstrap(leadIntake);
