import type { Plain } from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Versioned } from '@app/kernel';
import type { Mission } from '../../../domain/mission/mission.js';
import type { SeatState } from '../../../domain/slot-pool/pool-commands.js';
import { stateShown } from '../../../domain/slot-request/place-state.js';
import type { ListedRequest } from '../../../application/list-slot-requests.use-case.js';
import { ApplicantDto, ApplicantOrganisationDto } from '../dto/slot-request.dto.js';

const seatStates = ['confirmed', 'waitlisted', 'withdrawn', 'cancelledByOrganiser'] as const;
const ID = '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d07';

/** What an applicant gets at once. */
export class ReceiptView {
  @ApiProperty({ type: String, format: 'uuid', example: ID })
  readonly id!: string;
  @ApiProperty({ type: String, example: 'HB-0007' })
  readonly receiptNumber!: string;
  @ApiProperty({
    type: String,
    description: 'Send it in the header Receipt-Key to see or withdraw the request. Keep it to yourself.',
    example: 'q0bD8vXQkVYyqWqg1rXx5JkQm1fS2n3u4w5y6z7A8B0',
  })
  readonly receiptKey!: string;
  @ApiProperty({ enum: ['confirmed', 'waitlisted'], example: 'confirmed' })
  readonly state!: 'confirmed' | 'waitlisted';
  @ApiPropertyOptional({ type: 'integer', description: 'Place in the line, from 1.', example: 3 })
  readonly waitPosition?: number;
}

/** How a request stands. */
export class PlaceStatusView {
  @ApiProperty({ type: String, format: 'uuid', example: ID })
  readonly id!: string;
  @ApiProperty({ type: 'integer', example: 1 })
  readonly version!: number;
  @ApiProperty({ type: String, format: 'uuid', example: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02' })
  readonly missionId!: string;
  @ApiProperty({ type: String, example: 'Hydrogen Bremen-Hamburg' })
  readonly missionTitle!: string;
  @ApiProperty({ type: String, format: 'uuid', example: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d05' })
  readonly poolId!: string;
  @ApiProperty({ type: String, example: 'HB-0023' })
  readonly receiptNumber!: string;
  @ApiProperty({ enum: seatStates, example: 'waitlisted' })
  readonly state!: SeatState;
  @ApiPropertyOptional({ type: 'integer', description: 'Place in the line, from 1.', example: 3 })
  readonly waitPosition?: number;
  @ApiProperty({ type: String, description: 'The rule by which places are given.', example: 'Places go to …' })
  readonly rule!: string;
  @ApiPropertyOptional({ type: String, format: 'date', example: '2026-04-08' })
  readonly decisionOn?: string;
  @ApiProperty({ type: String, format: 'date-time', example: '2026-02-01T08:00:00.412Z' })
  readonly submittedAt!: string;
}

/** A request as the mission lead sees it. What is about the applicant is gone after an erasure. */
export class SlotRequestView {
  @ApiProperty({ type: String, format: 'uuid', example: ID })
  readonly id!: string;
  @ApiProperty({ type: 'integer', example: 1 })
  readonly version!: number;
  @ApiProperty({ type: String, format: 'uuid', example: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d05' })
  readonly poolId!: string;
  @ApiProperty({ type: 'integer', example: 23 })
  readonly ticket!: number;
  @ApiProperty({ type: String, example: 'HB-0023' })
  readonly receiptNumber!: string;
  @ApiProperty({ enum: seatStates, example: 'waitlisted' })
  readonly state!: SeatState;
  @ApiPropertyOptional({ type: 'integer', description: 'Place in the line, from 1.', example: 3 })
  readonly waitPosition?: number;
  @ApiProperty({ type: String, format: 'date-time', example: '2026-02-01T08:00:00.412Z' })
  readonly submittedAt!: string;
  @ApiProperty({ type: String, example: 'NL' })
  readonly country!: string;
  @ApiProperty({ type: Boolean, example: false })
  readonly isNaturalPerson!: boolean;
  @ApiPropertyOptional({ type: ApplicantOrganisationDto })
  readonly organisation?: ApplicantOrganisationDto;
  @ApiPropertyOptional({ type: ApplicantDto })
  readonly applicant?: ApplicantDto;
  @ApiPropertyOptional({ type: String, example: 'We look for partners in electrolysis.' })
  readonly motivation?: string;
}

/** A part of a mission's list of requests. */
export class SlotRequestPage {
  @ApiProperty({ type: [SlotRequestView] })
  readonly items!: readonly SlotRequestView[];
  @ApiPropertyOptional({ type: String, description: 'Link to the next part.' })
  readonly next?: string;
}

export const slotRequestView =
  (mission: Versioned<Mission>) =>
  ({ request: { id, version, state: request }, waitPosition }: ListedRequest): Plain<SlotRequestView> => {
    const { poolId, ticket, receiptNumber, submittedAt, country, isNaturalPerson, personal } = request;
    const state = stateShown(request, mission.state);
    const named = request.organisation ?? personal?.organisation;
    return {
      id,
      version,
      poolId,
      ticket,
      receiptNumber,
      state,
      ...(state !== 'waitlisted' || waitPosition === undefined ? {} : { waitPosition }),
      submittedAt,
      country,
      isNaturalPerson,
      ...(named === undefined ? {} : { organisation: named }),
      ...(personal === undefined ? {} : { applicant: personal.applicant }),
      ...(personal?.motivation === undefined ? {} : { motivation: personal.motivation }),
    };
  };
