import { describe, expect, it } from '@jest/globals';
import { given } from '@app/testing';
import type { Candidate } from '../matching/candidate.js';
import type { EvidenceKind } from '../matching/scorer.js';
import type { CaseFacts, MatchCase } from './match-case.js';
import type { MatchCaseEvent } from './match-case-events.js';
import { decideMatch, type DecideMatch } from './decide-match.js';
import { evolveMatchCase } from './evolve-match-case.js';
import { reconsider } from './reconsider.js';
import { takeFacts } from './take-facts.js';

const at = '2026-03-02T09:14:00.000Z';
const later = '2026-03-03T09:14:00.000Z';
const subject = { type: 'lead', id: 'lead-1' } as const;
const facts: CaseFacts = { country: 'DE', sectorCodes: [], restricted: false, keys: ['k1'], fingerprint: 'f1' };
const restricted: CaseFacts = { ...facts, restricted: true, keys: [], fingerprint: 'none' };

const opened: MatchCaseEvent = {
  type: 'match-case-opened',
  data: { caseId: 'case-1', subject, facts, modelVersion: 'exact-1', occurredAt: at },
};

const candidate = (organisationId: string, kind: EvidenceKind, more: Partial<Candidate> = {}): Candidate => ({
  organisationId,
  legalName: `Name of ${organisationId}`,
  isSoleTrader: false,
  score: kind === 'identifier' ? 100 : 70,
  band: kind === 'identifier' ? 'same' : 'review',
  evidence: [{ kind, weight: 70, left: 'l', right: 'r', text: 't' }],
  ...more,
});

const found = (...candidates: readonly Candidate[]) => ({ candidates, modelVersion: 'exact-1', at: later });
const after = (state: MatchCase, ...candidates: readonly Candidate[]) => reconsider(state, found(...candidates));
const caseWith = (...candidates: readonly Candidate[]): readonly MatchCaseEvent[] => [
  opened,
  ...after(given([opened], evolveMatchCase).state, ...candidates),
];
const taken = (moved: CaseFacts): MatchCaseEvent => ({
  type: 'match-facts-taken',
  data: { facts: moved, occurredAt: later },
});

const decision = (more: Partial<DecideMatch>): DecideMatch => ({
  decision: 'same',
  by: 'steward',
  at: later,
  revise: false,
  ...more,
});
const decided = (history: readonly MatchCaseEvent[], command: DecideMatch): readonly MatchCaseEvent[] => [
  ...history,
  ...decideMatch(given(history, evolveMatchCase).state, command),
];

describe('looking at a match case', () => {
  const state = (events: readonly MatchCaseEvent[]) => given(events, evolveMatchCase).state;

  it.each([
    ['one holder of a strong identifier', [candidate('a', 'identifier')], 'autoConfirmed', 'a', 'match-confirmed'],
    [
      'one holder, and another with the same host',
      [candidate('a', 'identifier'), candidate('b', 'websiteHost')],
      'autoConfirmed',
      'a',
      'match-confirmed',
    ],
    ['two holders', [candidate('a', 'identifier'), candidate('b', 'identifier')], 'needsReview', 'a', 'match-proposed'],
    ['a website host', [candidate('a', 'websiteHost')], 'needsReview', 'a', 'match-proposed'],
    ['a name in the country', [candidate('a', 'nameAndCountry')], 'needsReview', 'a', 'match-proposed'],
    ['nobody', [], 'noCandidate', undefined, 'match-rejected'],
  ] as const)('with %s it becomes %3$s', (_what, candidates, next, organisationId, type) => {
    const history = caseWith(...candidates);
    expect(history.at(-1)?.type).toBe(type);
    expect(state(history)).toMatchObject({ state: next, since: later });
    expect(state(history).organisationId).toBe(organisationId);
  });

  it('says nothing when the answer is the same', () => {
    given(caseWith(candidate('a', 'websiteHost')), evolveMatchCase)
      .when((current) => after(current, candidate('a', 'websiteHost')))
      .then([]);
    given(caseWith(), evolveMatchCase)
      .when((current) => after(current))
      .then([]);
  });

  it('keeps new words for the same answer to itself', () => {
    const reworded = candidate('a', 'websiteHost', {
      evidence: [{ kind: 'websiteHost', weight: 70, left: 'l', right: 'new', text: 't' }],
    });
    const [event] = after(state(caseWith(candidate('a', 'websiteHost'))), reworded);
    expect(event?.type).toBe('match-evidence-refreshed');
  });

  it('undoes its own confirmation when a second holder appears', () => {
    const history = caseWith(candidate('a', 'identifier'));
    const events = after(state(history), candidate('a', 'identifier'), candidate('b', 'identifier'));
    expect(events).toMatchObject([{ type: 'match-undone', data: { state: 'needsReview' } }]);
  });

  it('never tells the name of a sole trader', () => {
    expect(state(caseWith(candidate('a', 'identifier', { isSoleTrader: true })))).not.toHaveProperty(
      'organisationName',
    );
  });

  it('is found by its keys and by its candidates', () => {
    expect(state(caseWith(candidate('a', 'websiteHost'))).lookups).toEqual(['k1', 'org:a']);
  });

  it('waits for a person when nothing may be compared, and forgets what it knew', () => {
    const history = [...caseWith(candidate('a', 'websiteHost')), taken(restricted)];
    const events = after(state(history), candidate('a', 'websiteHost'));
    expect(events).toMatchObject([
      { type: 'match-undone', data: { state: 'open', candidates: [] }, personal: { evidence: [] } },
    ]);
    expect(state([...history, ...events])).toMatchObject({ lookups: [], candidates: [] });
  });

  it('publishes nothing for a case that is restricted from the start', () => {
    const start = takeFacts(undefined, { caseId: 'case-1', subject, facts: restricted, modelVersion: 'exact-1', at });
    given(start, evolveMatchCase)
      .when((current) => after(current))
      .then([]);
  });

  it('keeps at most 20 candidates', () => {
    const many = Array.from({ length: 30 }, (_, n) => candidate(`o${n}`, 'websiteHost'));
    expect(state(caseWith(...many)).candidates).toHaveLength(20);
  });
});

describe('deciding a match case', () => {
  const reviewed = caseWith(candidate('a', 'websiteHost'));
  const same = decision({ organisation: { id: 'a', name: 'Nordwind' }, reason: 'same board' });
  const state = (events: readonly MatchCaseEvent[]) => given(events, evolveMatchCase).state;

  it.each([
    ['same', 'confirmedSame', 'match-confirmed', 'a'],
    ['different', 'confirmedDifferent', 'match-rejected', undefined],
    ['new', 'newOrganisation', 'match-confirmed', 'a'],
  ] as const)('as %s makes it %s', (kind, next, type, organisationId) => {
    const history = decided(reviewed, { ...same, decision: kind });
    expect(history.at(-1)).toMatchObject({ type, personal: { reason: 'same board' } });
    expect(state(history)).toMatchObject({ state: next, decision: { kind, by: 'steward' } });
    expect(state(history).organisationId).toBe(organisationId);
  });

  it('does nothing when it is decided so already', () => {
    given(decided(reviewed, same), evolveMatchCase)
      .when((current) => decideMatch(current, { ...same, by: 'another' }))
      .then([]);
  });

  it('refuses another decision, unless the caller names the version', () => {
    const different = decision({ decision: 'different' });
    given(decided(reviewed, same), evolveMatchCase)
      .when((current) => decideMatch(current, different))
      .thenRefused('match-case.decided', { decision: 'same', state: 'confirmedSame' });
    const revised = decideMatch(state(decided(reviewed, same)), { ...different, revise: true });
    expect(revised).toMatchObject([{ type: 'match-undone', data: { state: 'confirmedDifferent' } }]);
  });

  it('stands when the register changes', () => {
    given(decided(reviewed, same), evolveMatchCase)
      .when((current) => after(current, candidate('b', 'identifier')))
      .then([]);
  });

  it('is questioned once when the facts change, and may then be replaced', () => {
    const moved = [...decided(reviewed, same), taken({ ...facts, keys: ['k2'], fingerprint: 'f2' })];
    given(moved, evolveMatchCase)
      .when((current) => after(current))
      .then([{ type: 'match-decision-questioned', data: { occurredAt: later } }]);
    const questioned = [...moved, ...after(state(moved))];
    expect(state(questioned)).toMatchObject({ state: 'confirmedSame', factsChangedAt: later });
    given(questioned, evolveMatchCase)
      .when((current) => after(current))
      .then([]);
    const again = decided(questioned, decision({ decision: 'different', at: '2026-03-04T00:00:00.000Z' }));
    expect(state(again)).not.toHaveProperty('factsChangedAt');
  });

  it('stays without the names when the subject becomes confidential', () => {
    const history = [...decided(reviewed, same), taken(restricted)];
    const all = [...history, ...after(state(history))];
    expect(state(all)).toMatchObject({
      state: 'confirmedSame',
      organisationId: 'a',
      candidates: [],
      lookups: [],
      factsChangedAt: later,
    });
    expect(state(all)).not.toHaveProperty('organisationName');
    expect(state(all).personal.evidence).toEqual([]);
  });

  it('is told again when the sector of the subject changes', () => {
    const moved = [...decided(reviewed, same), taken({ ...facts, sectorCodes: [{ scheme: 'nace2.1', code: '20.1' }] })];
    expect(after(state(moved))).toMatchObject([
      { type: 'match-confirmed', data: { told: { sectorCodes: [{ code: '20.1' }] } } },
    ]);
  });
});
