import { bootstrap } from '@app/platform';
import { portal } from './portal.service.js';

await bootstrap(portal);
