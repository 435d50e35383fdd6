import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import {
  confidentialities,
  stages,
  statuses,
  type Confidentiality,
  type Stage,
  type Status,
} from '../../../domain/lead/vocabulary.js';
import { ContactDto } from '../dto/contact.dto.js';
import { LeadDto } from '../dto/lead.dto.js';
import { OrganisationDto } from '../dto/organisation.dto.js';
import { MatchView } from './match.view.js';
import { OpportunityView } from './opportunity.view.js';

export class ContactView extends ContactDto {
  @ApiProperty({ type: String, format: 'uuid', example: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d03' })
  readonly id!: string;
}

/** The organisation; of a sole trader only account managers see more than the country. */
export class OrganisationView extends PartialType(OmitType(OrganisationDto, ['country', 'isNaturalPerson'])) {
  @ApiProperty({ type: String, example: 'DE' })
  readonly country!: string;

  @ApiProperty({ type: Boolean, example: false })
  readonly isNaturalPerson!: boolean;
}

/** A lead in a list. */
export class ListedLeadView extends OmitType(LeadDto, ['contact', 'organisation', 'confidentiality', 'receivedAt']) {
  @ApiProperty({ type: String, format: 'uuid', example: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02' })
  readonly id!: string;

  @ApiProperty({ type: String, example: 'GRN-L-000123' })
  readonly reference!: string;

  @ApiProperty({
    type: 'integer',
    description: 'Of the lead alone: news about it from others does not change it.',
    example: 2,
  })
  readonly version!: number;

  @ApiProperty({ enum: stages, example: 'acknowledged' })
  readonly stage!: Stage;

  @ApiPropertyOptional({ enum: stages, example: 'received' })
  readonly previousStage?: Stage;

  @ApiProperty({ enum: statuses, example: 'ongoing' })
  readonly status!: Status;

  @ApiProperty({ enum: confidentialities, example: 'normal' })
  readonly confidentiality!: Confidentiality;

  @ApiProperty({ type: String, format: 'date-time', example: '2026-03-02T09:13:58.000Z' })
  readonly receivedAt!: string;

  @ApiProperty({ type: () => OrganisationView })
  readonly organisation!: OrganisationView;

  @ApiPropertyOptional({ type: () => [ContactView], description: 'Shown to account managers.' })
  readonly contacts?: ContactView[];

  @ApiProperty({ type: () => [MatchView], description: 'As of the last news of company-matching.' })
  readonly matches!: MatchView[];

  @ApiProperty({
    type: [String],
    description: 'What the next stage on the main line still needs. A name with `|` asks for one of two.',
    example: ['timeFrame', 'matchDecision'],
  })
  readonly missingFields!: string[];
}

/** A lead with what others know about it. */
export class LeadView extends ListedLeadView {
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    description: 'The known organisation of a confirmed match.',
    example: '0f0f7a7e-6ad9-5b3f-9c6e-0a8f5cbb0c11',
  })
  readonly organisationId?: string;

  @ApiProperty({ type: () => [OpportunityView] })
  readonly opportunities!: OpportunityView[];
}

export class LeadPage {
  @ApiProperty({ type: () => [ListedLeadView] })
  readonly items!: ListedLeadView[];

  @ApiPropertyOptional({ type: String, description: 'Link to the next page.', example: '/v1/leads?cursor=WyIyMDI2Il0' })
  readonly next?: string;
}
