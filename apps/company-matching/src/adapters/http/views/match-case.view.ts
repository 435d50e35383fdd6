import type { Plain } from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { DescribedOrganisation } from '../../../application/ports.js';
import type { OpenedCase, ShownCase } from '../../../application/show-match-cases.use-case.js';
import {
  MATCH_STATES,
  type Decision,
  type MatchState,
  type SubjectType,
} from '../../../domain/match-case/match-case.js';
import type { Band, EvidenceKind } from '../../../domain/matching/scorer.js';

const ID = '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02';
const AT = '2026-03-02T09:13:58.000Z';

export class EvidenceView {
  @ApiProperty({ enum: ['identifier', 'websiteHost', 'nameAndCountry', 'name'], example: 'websiteHost' })
  readonly kind!: EvidenceKind;
  @ApiProperty({ type: Number, description: 'How far this alone carries, 0-100.', example: 70 })
  readonly weight!: number;
  @ApiProperty({ type: String, description: "The subject's value.", example: 'nordwind-hydrogen.example' })
  readonly left!: string;
  @ApiProperty({ type: String, description: "The organisation's value.", example: 'nordwind-hydrogen.example' })
  readonly right!: string;
  @ApiProperty({ type: String, example: 'The same website' })
  readonly text!: string;
}

export class CandidateView {
  @ApiProperty({ type: String, format: 'uuid', example: ID })
  readonly organisationId!: string;
  @ApiProperty({ type: Number, description: '0-100.', example: 70 })
  readonly score!: number;
  @ApiProperty({ enum: ['same', 'review', 'different'], example: 'review' })
  readonly band!: Band;
  @ApiProperty({ type: [EvidenceView] })
  readonly evidence!: readonly EvidenceView[];
}

export class CaseCandidateView extends CandidateView {
  @ApiPropertyOptional({
    type: String,
    description: 'As the register has it now; absent once a sole trader was erased.',
    example: 'Nordwind Hydrogen GmbH',
  })
  readonly legalName?: string;
}

export class ToldIdentifierView {
  @ApiProperty({ type: String, example: 'kvk' })
  readonly scheme!: string;
  @ApiProperty({ type: String, description: 'As it was told; it may be no valid one.', example: '68750110' })
  readonly value!: string;
}

/** The company as the lead or the slot request names it. */
export class ToldOrganisationView {
  @ApiProperty({ type: String, example: 'NORD WIND Hydrogen' })
  readonly name!: string;
  @ApiProperty({ type: String, example: 'DE' })
  readonly country!: string;
  @ApiPropertyOptional({ type: String, example: 'Oldenburg' })
  readonly place?: string;
  @ApiPropertyOptional({ type: String, example: 'nordwind-hydrogen.example' })
  readonly websiteHost?: string;
  @ApiProperty({ type: [ToldIdentifierView] })
  readonly identifiers!: readonly ToldIdentifierView[];
}

export class SubjectView {
  @ApiProperty({ enum: ['lead', 'slotRequest'], example: 'lead' })
  readonly type!: SubjectType;
  @ApiProperty({ type: String, format: 'uuid', example: ID })
  readonly id!: string;
}

export class CaseSubjectView extends SubjectView {
  @ApiPropertyOptional({
    type: ToldOrganisationView,
    description: 'Absent when nothing of it may be compared, or it was erased.',
  })
  readonly organisation?: ToldOrganisationView;
}

/** Which known organisation, if any, stands behind a lead or a slot request. */
export class MatchCaseView {
  @ApiProperty({ type: String, format: 'uuid', example: ID })
  readonly id!: string;
  @ApiProperty({ type: 'integer', example: 2 })
  readonly version!: number;
  @ApiProperty({ type: CaseSubjectView })
  readonly subject!: CaseSubjectView;
  @ApiProperty({ enum: MATCH_STATES, example: 'needsReview' })
  readonly state!: MatchState;
  @ApiProperty({ type: String, format: 'date-time', description: 'When it came into this state.', example: AT })
  readonly since!: string;
  @ApiProperty({ type: String, example: 'DE' })
  readonly country!: string;
  @ApiProperty({ type: Boolean, description: 'Nothing may be compared: it waits for a person.', example: false })
  readonly restricted!: boolean;
  @ApiProperty({ type: [CaseCandidateView], description: 'Best first.' })
  readonly candidates!: readonly CaseCandidateView[];
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Confirmed, or proposed best.', example: ID })
  readonly organisationId?: string;
  @ApiProperty({ enum: ['same', 'different', 'new', 'undecided'], description: "A person's.", example: 'undecided' })
  readonly decision!: Decision | 'undecided';
  @ApiPropertyOptional({ type: String, example: 'b1946ac9-2492-4d23-87c1-0b6c1f0a9d02' })
  readonly decidedBy?: string;
  @ApiPropertyOptional({ type: String, format: 'date-time', example: AT })
  readonly decidedAt?: string;
  @ApiPropertyOptional({ type: String, example: 'Same board, same address' })
  readonly reason?: string;
  @ApiProperty({ type: Boolean, description: 'Facts changed after the decision: look again.', example: false })
  readonly flagged!: boolean;
  @ApiPropertyOptional({ type: String, format: 'date-time', example: AT })
  readonly factsChangedAt?: string;
  @ApiProperty({ type: String, example: 'exact-1' })
  readonly modelVersion!: string;
}

/** Where a case stands among those that wait for a decision, the one first that has waited longest. */
export class QueueView {
  @ApiProperty({ type: 'integer', description: 'From 1, at most 1000.', example: 4 })
  readonly position!: number;
  @ApiProperty({ type: 'integer', description: 'At most 1000 are counted.', example: 17 })
  readonly total!: number;
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'The case after it.', example: ID })
  readonly nextId?: string;
}

/** A case with its place among those that need a review. */
export class OpenedCaseView extends MatchCaseView {
  @ApiPropertyOptional({ type: QueueView, description: 'Only while it needs a review.' })
  readonly queue?: QueueView;
}

/** A part of the list of cases. */
export class MatchCasePage {
  @ApiProperty({ type: [MatchCaseView] })
  readonly items!: readonly MatchCaseView[];
  @ApiProperty({
    type: 'integer',
    description: 'All that the filter lets through; at most 1000 are counted.',
    example: 17,
  })
  readonly total!: number;
  @ApiPropertyOptional({
    type: String,
    description: 'Link to the next part.',
    example: '/v1/match-cases?cursor=WyIwMTk3Il0',
  })
  readonly next?: string;
}

const toldView = ({ identifiers, ...rest }: DescribedOrganisation): Plain<ToldOrganisationView> => ({
  ...rest,
  identifiers: (identifiers ?? []).map(({ scheme, value }) => ({ scheme, value })),
});

export function matchCaseView({ id, version, state, described, names }: ShownCase): Plain<MatchCaseView> {
  const { subject, since, facts, organisationId, decision, factsChangedAt, modelVersion, personal } = state;
  const evidenceFor = (candidate: string): Plain<EvidenceView>[] =>
    personal.evidence
      .filter((item) => item.organisationId === candidate)
      .map(({ kind, weight, left, right, text }) => ({ kind, weight, left, right, text }));
  const nameOf = (candidate: string): Pick<Plain<CaseCandidateView>, 'legalName'> => {
    const legalName = names.get(candidate);
    return legalName === undefined ? {} : { legalName };
  };
  return {
    id,
    version,
    subject: { ...subject, ...(described === undefined ? {} : { organisation: toldView(described) }) },
    state: state.state,
    since,
    country: facts.country,
    restricted: facts.restricted,
    candidates: state.candidates.map(({ organisationId: candidate, score, band }) => ({
      organisationId: candidate,
      ...nameOf(candidate),
      score,
      band,
      evidence: evidenceFor(candidate),
    })),
    ...(organisationId === undefined ? {} : { organisationId }),
    decision: decision?.kind ?? 'undecided',
    ...(decision === undefined ? {} : { decidedBy: decision.by, decidedAt: decision.at }),
    ...(personal.reason === undefined ? {} : { reason: personal.reason }),
    flagged: factsChangedAt !== undefined,
    ...(factsChangedAt === undefined ? {} : { factsChangedAt }),
    modelVersion,
  };
}

export function openedCaseView({ place, ...shown }: OpenedCase): Plain<OpenedCaseView> {
  if (place === undefined) return matchCaseView(shown);
  const { position, total, next } = place;
  return { ...matchCaseView(shown), queue: { position, total, ...(next === undefined ? {} : { nextId: next }) } };
}
