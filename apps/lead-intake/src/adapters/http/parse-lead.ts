import { checkInput } from '@app/platform';
import { LeadDto } from './dto/lead.dto.js';

/** Checks a lead that did not come in as the body of a registration. @throws InvalidInput with every violation */
export const parseLead = (input: unknown): LeadDto => checkInput(LeadDto, input);
