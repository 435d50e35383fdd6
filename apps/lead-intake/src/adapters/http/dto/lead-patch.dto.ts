import { PartialType } from '@nestjs/swagger';
import { LeadDto } from './lead.dto.js';

/** A merge patch of a lead; describes the body, the check is that of a whole lead. */
export class LeadPatchDto extends PartialType(LeadDto) {}
