import type {
  CaseCandidate,
  CaseEvidence,
  CaseFacts,
  MatchState,
  PersonsDecision,
  Subject,
  Told,
} from './match-case.js';

export interface MatchCaseOpened {
  readonly type: 'match-case-opened';
  readonly data: {
    readonly caseId: string;
    readonly subject: Subject;
    readonly facts: CaseFacts;
    readonly modelVersion: string;
    readonly occurredAt: string;
  };
}

/** The subject's facts changed, so other organisations may concern it. */
export interface MatchFactsTaken {
  readonly type: 'match-facts-taken';
  readonly data: { readonly facts: CaseFacts; readonly occurredAt: string };
}

/** A person's decision stands, but the facts that it rested on changed. */
export interface MatchDecisionQuestioned {
  readonly type: 'match-decision-questioned';
  readonly data: { readonly occurredAt: string };
}

/** The same answer for reasons worded otherwise, for example after an organisation's change of name. */
export interface MatchEvidenceRefreshed {
  readonly type: 'match-evidence-refreshed';
  readonly data: { readonly occurredAt: string };
  readonly personal: { readonly evidence: readonly CaseEvidence[] };
}

/** The answer that the case now gives. */
export interface Conclusion {
  readonly state: MatchState;
  readonly told: Told;
  readonly candidates: readonly CaseCandidate[];
  readonly organisationId?: string;
  readonly organisationName?: string;
  readonly decision?: PersonsDecision;
  readonly modelVersion: string;
  readonly occurredAt: string;
}

export interface MatchConcluded {
  readonly type: 'match-proposed' | 'match-confirmed' | 'match-rejected' | 'match-undone';
  readonly data: Conclusion;
  readonly personal: { readonly evidence: readonly CaseEvidence[]; readonly reason?: string };
}

export type MatchCaseEvent =
  MatchCaseOpened | MatchFactsTaken | MatchDecisionQuestioned | MatchEvidenceRefreshed | MatchConcluded;
