import { bootstrap } from '@app/platform';
import { companyMatching } from './company-matching.service.js';

await bootstrap(companyMatching);
