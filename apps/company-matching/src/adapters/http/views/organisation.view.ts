import type { Plain } from '@app/platform';
import type { Versioned } from '@app/kernel';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IDENTIFIER_SCHEMES, type IdentifierScheme } from '../../../domain/identifiers/identifier.js';
import { factsOf, type Organisation, type SizeBand } from '../../../domain/organisation/organisation.js';
import { provenanceOf } from '../../../domain/organisation/provenance.js';
import { AddressDto } from '../dto/address.dto.js';
import { SectorCodeDto } from '../dto/sector-code.dto.js';

const ID = '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02';

export class RegisteredView {
  @ApiProperty({ type: String, format: 'uuid', example: ID })
  readonly id!: string;
  @ApiProperty({ type: 'integer', example: 1 })
  readonly version!: number;
}

export class IdentifierView {
  @ApiProperty({ enum: IDENTIFIER_SCHEMES, example: 'kvk' })
  readonly scheme!: IdentifierScheme;
  @ApiProperty({ type: String, example: '68750110' })
  readonly value!: string;
}

/** An organisation of the register. */
export class OrganisationView extends RegisteredView {
  @ApiPropertyOptional({
    type: String,
    description: 'Absent once a sole trader was erased.',
    example: 'Nordwind Hydrogen GmbH',
  })
  readonly legalName?: string;
  @ApiProperty({ type: [String], example: ['Nordwind'] })
  readonly tradeNames!: readonly string[];
  @ApiProperty({ type: String, example: 'DE' })
  readonly country!: string;
  @ApiProperty({ type: [AddressDto] })
  readonly addresses!: readonly AddressDto[];
  @ApiProperty({ type: [IdentifierView] })
  readonly identifiers!: readonly IdentifierView[];
  @ApiProperty({ type: [SectorCodeDto] })
  readonly sectorCodes!: readonly SectorCodeDto[];
  @ApiPropertyOptional({ enum: ['micro', 'small', 'medium', 'large'], example: 'small' })
  readonly sizeBand?: SizeBand;
  @ApiPropertyOptional({ type: String, example: 'https://nordwind-hydrogen.example' })
  readonly website?: string;
  @ApiPropertyOptional({
    type: String,
    description: 'What of the website is compared; absent for free mail and shared hosts.',
    example: 'nordwind-hydrogen.example',
  })
  readonly websiteHost?: string;
  @ApiPropertyOptional({ type: String, format: 'uuid', example: ID })
  readonly parentId?: string;
  @ApiPropertyOptional({ type: String, format: 'uuid', example: ID })
  readonly ultimateParentId?: string;
  @ApiProperty({ type: Boolean, example: false })
  readonly nonMailing!: boolean;
  @ApiProperty({ type: Boolean, example: false })
  readonly isSoleTrader!: boolean;
  @ApiProperty({ enum: ['active', 'dissolved', 'mergedInto'], example: 'active' })
  readonly status!: Organisation['status'];
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object' },
    description: 'Where the last change of each field came from.',
    example: { legalName: { source: 'import:gleif', retrievedAt: '2026-03-02T09:13:58.000Z' } },
  })
  readonly provenance!: ReturnType<typeof provenanceOf>;
  @ApiProperty({ type: String, format: 'date-time', example: '2026-03-02T09:13:58.000Z' })
  readonly changedAt!: string;
}

/** A part of the list of organisations. */
export class OrganisationPage {
  @ApiProperty({ type: [OrganisationView] })
  readonly items!: readonly OrganisationView[];
  @ApiPropertyOptional({
    type: String,
    description: 'Link to the next part.',
    example: '/v1/organisations?cursor=WyIwMTk3Il0',
  })
  readonly next?: string;
}

export function organisationView({ id, version, state }: Versioned<Organisation>): Plain<OrganisationView> {
  const { traits, isSoleTrader, status, origins, changedAt } = state;
  const facts = factsOf(state) ?? { tradeNames: [], addresses: [], identifiers: [] };
  return { id, version, ...facts, ...traits, isSoleTrader, status, provenance: provenanceOf(origins), changedAt };
}
