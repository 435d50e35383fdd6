import type { Stage } from './vocabulary.js';

const closings: readonly Stage[] = ['lost', 'abandoned'];

/** Where a lead may go next, the main line first (domain model, lead stages). */
export const nextStages: Readonly<Record<Stage, readonly Stage[]>> = {
  received: ['acknowledged', ...closings],
  acknowledged: ['triaged', ...closings],
  triaged: ['qualified', 'referred', 'nurturing', ...closings],
  qualified: ['proposed', 'nurturing', ...closings],
  referred: closings,
  nurturing: ['triaged', ...closings],
  proposed: ['siteVisit', 'committed', ...closings],
  siteVisit: ['committed', ...closings],
  committed: ['landed', ...closings],
  landed: ['aftercare'],
  aftercare: [],
  lost: ['triaged'],
  abandoned: ['triaged'],
};

/** The stage that people work towards: the next on the main line; from `received` the one after the acknowledgement. */
export const stageToWorkTowards = (stage: Stage): Stage | undefined =>
  stage === 'received' ? 'triaged' : nextStages[stage][0];
