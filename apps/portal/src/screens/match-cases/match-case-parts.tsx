import type { JSX } from 'preact';
import { Badge, type Tone } from '../../parts/badge.js';
import { Clock } from '../../parts/clock.js';
import { Link } from '../../parts/link.js';
import { Name } from '../../parts/name.js';
import { formatNumber } from '../../shell/format.js';
import { pathIn, wordsOf, type Language } from '../../shell/language.js';
import type { Case } from './case.js';
import { matchCaseMessages, type Certainty, type State } from './match-cases.messages.js';

const TONES: Readonly<Record<State, Tone>> = {
  open: 'waiting',
  autoConfirmed: 'good',
  needsReview: 'active',
  noCandidate: 'neutral',
  confirmedSame: 'good',
  confirmedDifferent: 'neutral',
  newOrganisation: 'good',
};

export const StateBadge = ({ language, state }: { readonly language: Language; readonly state: State }) => (
  <Badge tone={TONES[state]}>{wordsOf(matchCaseMessages, language).states[state]}</Badge>
);

const certaintyOf = (score: number): Certainty =>
  score >= 90 ? 'sure' : score >= 70 ? 'likely' : score >= 40 ? 'maybe' : 'weak';

/** `Waarschijnlijk (70 van 100)` */
export function scoreInWords(score: number, language: Language): string {
  const words = wordsOf(matchCaseMessages, language);
  return words.score(words.certainties[certaintyOf(score)], Math.round(score));
}

export const WAITING_ID = 'match-cases-waiting';

/** How many wait; drawn anew while the list is open, so that nothing in the list itself moves. */
export const WaitingCount = ({ language, total }: { readonly language: Language; readonly total: number }) => (
  <p id={WAITING_ID} role="status">
    <strong>{wordsOf(matchCaseMessages, language).waiting(total, formatNumber(total, language))}</strong>
  </p>
);

export const CASE_STATE_ID = 'match-case-state';

export interface CaseStateModel {
  readonly language: Language;
  readonly shown: Case;
  readonly viewerId: string | undefined;
  /** Of the organisation it is linked to. */
  readonly name?: string | undefined;
  /** Something changed after the page was opened. */
  readonly isNews: boolean;
}

/** How the case stands: drawn by the page, and anew when somebody else decides meanwhile. */
export function CaseState({ language, shown, viewerId, name, isNews }: CaseStateModel): JSX.Element {
  const words = wordsOf(matchCaseMessages, language);
  const { decision, decidedBy, decidedAt, reason, state, subject, flagged, id } = shown;
  return (
    <div class="do-stack do-stack--tight" id={CASE_STATE_ID} role="status">
      <p class="do-row">
        <StateBadge {...{ language, state }} />
        {decision === 'undecided' ? (
          <span>{state === 'autoConfirmed' ? words.automatic : words.waits(words.subjects[subject.type])}</span>
        ) : (
          <span>
            <Name>{words.decided[decision](name)}</Name>
            {decidedBy !== undefined && (
              <>
                {' '}
                {words.by} {decidedBy === viewerId ? words.you : <Name>{decidedBy}</Name>}
              </>
            )}
            {decidedAt !== undefined && (
              <>
                {' '}
                {words.on} <Clock language={language} at={decidedAt} />
              </>
            )}
            .
          </span>
        )}
      </p>
      {reason !== undefined && (
        <p>
          {words.reasonWas} <Name>{reason}</Name>
        </p>
      )}
      {flagged && <p>{words.flaggedText}</p>}
      {isNews && (
        <p>
          <Link href={pathIn(language, `/match-cases/${id}`)}>{words.reload}</Link>
        </p>
      )}
    </div>
  );
}
