import type { ComponentChildren, JSX } from 'preact';
import { Away } from '../../parts/away.js';
import { Badge, type Tone } from '../../parts/badge.js';
import { Evidence, markOf } from '../../parts/evidence.js';
import { Link } from '../../parts/link.js';
import { Name } from '../../parts/name.js';
import { formatPercent } from '../../shell/format.js';
import { pathIn, wordsOf } from '../../shell/language.js';
import { leadMessages, type LeadWords } from './lead.messages.js';
import type { LeadModel, MatchCase } from './lead.model.js';

const TONES: Readonly<Record<MatchCase['state'], Tone>> = {
  open: 'active',
  autoConfirmed: 'good',
  needsReview: 'waiting',
  noCandidate: 'neutral',
  confirmedSame: 'good',
  confirmedDifferent: 'neutral',
  newOrganisation: 'good',
};

/** Which company stands behind the lead, and why we think so. */
export function Matches(model: LeadModel): JSX.Element {
  const { language, match, lead } = model;
  const words = wordsOf(leadMessages, language).match;
  return (
    <section class="do-card" id="lead-matches" aria-labelledby="lead-matches-title" data-live="">
      <h2 class="nl-heading nl-heading--level-2" id="lead-matches-title">
        {words.title}
      </h2>
      {match.state === 'away' ? (
        <Away {...{ language, service: words.service, retry: pathIn(language, `/leads/${lead.id}`) }} />
      ) : match.value === undefined ? (
        <p>{words.notYet}</p>
      ) : (
        <Case {...{ model, found: match.value, words }} />
      )}
    </section>
  );
}

interface CaseProps {
  readonly model: LeadModel;
  readonly found: MatchCase;
  readonly words: LeadWords['match'];
}

const hasCompany = ({ state }: MatchCase): boolean =>
  state === 'autoConfirmed' || state === 'needsReview' || state === 'confirmedSame' || state === 'newOrganisation';

function Case({ model, found, words }: CaseProps): JSX.Element {
  const { language, names } = model;
  const name = found.organisationId === undefined ? undefined : names.get(found.organisationId);
  return (
    <>
      <p class="do-row">
        <Badge tone={TONES[found.state]}>{words[found.state]}</Badge>
        {hasCompany(found) &&
          (name === undefined ? (
            words.aCompany
          ) : (
            <strong>
              <Name>{name}</Name>
            </strong>
          ))}
      </p>
      {found.restricted && <p>{words.restricted}</p>}
      <Why {...{ model, found, words }} />
      {found.flagged && (
        <p>
          <strong>{words.flagged}</strong>
        </p>
      )}
      <p>
        <Link href={pathIn(language, `/match-cases/${found.id}`)}>{words.look}</Link>
      </p>
    </>
  );
}

function Why({ model, found, words }: CaseProps): JSX.Element {
  const { state, organisationId, candidates, decidedBy, reason } = found;
  const candidate = candidates.find((one) => one.organisationId === organisationId) ?? candidates[0];
  const others = candidates.length - 1;
  const sentences: readonly ComponentChildren[] = [
    ...(state === 'autoConfirmed' ? [words.whyAuto] : []),
    ...(state === 'noCandidate' && !found.restricted ? [words.whyNone] : []),
    ...(state === 'needsReview' ? [words.decides] : []),
    ...(decidedBy === undefined ? [] : [words.decidedBy(decidedBy)]),
    ...(reason === undefined
      ? []
      : [
          <>
            {words.reason} <Name>{reason}</Name>
          </>,
        ]),
    ...(state === 'needsReview' && others > 0 ? [words.others(others)] : []),
  ];
  return (
    <>
      {candidate !== undefined && hasCompany(found) && (
        <Evidence
          language={model.language}
          reasons={candidate.evidence.map((piece) => ({
            key: `${piece.kind} ${piece.left}`,
            weight: markOf(piece.weight),
            words: (
              <>
                {words.evidence[piece.kind]}: <Name>{piece.right}</Name>{' '}
                <span class="do-quiet">({words.alone(formatPercent(piece.weight / 100, model.language))})</span>
              </>
            ),
          }))}
        />
      )}
      {sentences.length > 0 && (
        <ul class="do-stack do-stack--tight do-plain">
          {sentences.map((sentence, index) => (
            <li key={index}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}
