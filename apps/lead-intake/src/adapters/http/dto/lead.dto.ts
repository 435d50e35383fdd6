import {
  Child,
  Children,
  IsInstant,
  IsLongText,
  IsOneOf,
  IsPlainText,
  IsSomeOf,
  IsWholeNumber,
  MayBeAbsent,
  rule,
} from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, Matches } from 'class-validator';
import * as words from '../../../domain/lead/vocabulary.js';
import { CampaignDto } from './campaign.dto.js';
import { ContactDto } from './contact.dto.js';
import { InvestmentAmountDto } from './investment-amount.dto.js';
import { IsPublicText } from './is-public-text.js';
import { OrganisationDto } from './organisation.dto.js';
import { SectorCodeDto } from './sector-code.dto.js';
import { SiteRequirementsDto } from './site-requirements.dto.js';

const isShortList = (): PropertyDecorator => (target, key) => {
  IsArray({ message: 'must be a list' })(target, key);
  ArrayMaxSize(20, { message: 'must have at most 20 items' })(target, key);
};

const isSubject = (): PropertyDecorator =>
  Matches(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/, { message: 'must be 1 to 100 letters, digits and . _ : -' });

const hasWayToAnswer = (contact: unknown): boolean =>
  !(contact instanceof ContactDto) || contact.email !== undefined || contact.phone !== undefined;

/** A lead as it is typed. Five fields are enough; the others may follow by a correction. */
export class LeadDto {
  @ApiProperty({ enum: words.channels, description: 'How it reached us.', example: 'phone' })
  @IsOneOf(...words.channels)
  readonly channel!: words.Channel;

  @Child(() => OrganisationDto)
  readonly organisation!: OrganisationDto;

  @rule('contactPoint', 'needs an e-mail address or a telephone number', hasWayToAnswer)
  @Child(() => ContactDto)
  readonly contact!: ContactDto;

  @ApiPropertyOptional({
    description: 'What it is called where its name may not be said.',
    example: 'Project Noorderlicht',
  })
  @MayBeAbsent()
  @IsPublicText(100)
  readonly codeName?: string;

  @ApiPropertyOptional({
    enum: words.confidentialities,
    default: 'normal',
    example: 'normal',
    description: 'Unless `normal`, other services hear only the code name and the country.',
  })
  @MayBeAbsent()
  @IsOneOf(...words.confidentialities)
  readonly confidentiality?: words.Confidentiality;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @Child(() => CampaignDto)
  readonly campaign?: CampaignDto;

  @ApiPropertyOptional({ description: 'When it reached us; now, unless given.' })
  @MayBeAbsent()
  @IsInstant()
  readonly receivedAt?: string;

  @ApiPropertyOptional({
    description: 'The fair, the colleague, the desk that passed it on.',
    example: 'Hannover Messe',
  })
  @MayBeAbsent()
  @IsPlainText(200)
  readonly receivedVia?: string;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @Children(() => SectorCodeDto, { max: 20 })
  readonly sectorCodes?: SectorCodeDto[];

  @ApiPropertyOptional({ enum: words.activityTypes, isArray: true, example: ['rAndD'] })
  @MayBeAbsent()
  @IsSomeOf(...words.activityTypes)
  readonly activityTypes?: words.ActivityType[];

  @ApiPropertyOptional({ enum: words.investmentTypes, example: 'greenfield' })
  @MayBeAbsent()
  @IsOneOf(...words.investmentTypes)
  readonly investmentType?: words.InvestmentType;

  @ApiPropertyOptional({ enum: words.strategicDrivers, isArray: true, example: ['skills', 'clients'] })
  @MayBeAbsent()
  @IsSomeOf(...words.strategicDrivers)
  readonly strategicDrivers?: words.StrategicDriver[];

  @ApiPropertyOptional({ type: [String], description: 'NUTS 3 codes', maxItems: 20, example: ['NL113'] })
  @MayBeAbsent()
  @isShortList()
  @Matches(/^[A-Z]{2}[A-Z0-9]{3}$/, { each: true, message: 'every item must be a NUTS 3 code like NL113' })
  readonly regionsConsidered?: string[];

  @ApiPropertyOptional({
    maxItems: 20,
    description: 'Places that are considered beside ours; an empty list says that there are none.',
    example: ['Hamburg'],
  })
  @MayBeAbsent()
  @isShortList()
  @IsPlainText(100, { each: true })
  readonly competingLocations?: string[];

  @ApiPropertyOptional({ enum: words.jobsBands, description: 'Jobs within three years.', example: 'from10To49' })
  @MayBeAbsent()
  @IsOneOf(...words.jobsBands)
  readonly jobsBand?: words.JobsBand;

  @ApiPropertyOptional({ type: Number, example: 12 })
  @MayBeAbsent()
  @IsWholeNumber(0, 100_000)
  readonly jobsExpected?: number;

  @ApiPropertyOptional({ enum: words.investmentBands, description: 'In euros.', example: 'from1MTo10M' })
  @MayBeAbsent()
  @IsOneOf(...words.investmentBands)
  readonly investmentBand?: words.InvestmentBand;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @Child(() => InvestmentAmountDto)
  readonly investmentAmount?: InvestmentAmountDto;

  @ApiPropertyOptional({ enum: words.timeFrames, description: 'When they want to begin.', example: 'under6Months' })
  @MayBeAbsent()
  @IsOneOf(...words.timeFrames)
  readonly timeFrame?: words.TimeFrame;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @Child(() => SiteRequirementsDto)
  readonly siteRequirements?: SiteRequirementsDto;

  @ApiPropertyOptional({ example: 'Wants to build electrolysers near a deep-sea port.' })
  @MayBeAbsent()
  @IsLongText(10_000)
  readonly description?: string;

  @ApiPropertyOptional({
    description: 'The same for eyes that may not know who it is.',
    example: 'An electrolyser plant.',
  })
  @MayBeAbsent()
  @IsLongText(10_000)
  readonly anonymousDescription?: string;

  @ApiPropertyOptional({ description: 'For colleagues only.', example: 'Prefers to be called in the morning.' })
  @MayBeAbsent()
  @IsLongText(10_000)
  readonly notes?: string;

  @ApiPropertyOptional({ type: String, description: 'The account manager (subject of a token).', example: 'a.manager' })
  @MayBeAbsent()
  @isSubject()
  readonly ownerId?: string;

  @ApiPropertyOptional({ type: String, example: 'team-energy' })
  @MayBeAbsent()
  @isSubject()
  readonly teamId?: string;
}
