import { describe, expect, it } from '@jest/globals';
import {
  crashOnce,
  crashTwice,
  duets,
  faults,
  interleave,
  noFaults,
  type Exploration,
  type Violation,
} from '@app/testing';

const sound = ({ runs, violation }: Exploration): number => {
  expect(violation).toBeUndefined();
  return runs;
};

describe('store, relay and consumer, stopped at every await', () => {
  it('lose nothing, keep the order and act once after a crash at any point', async () => {
    expect(sound(await crashOnce(noFaults))).toBeGreaterThan(80);
  });

  it('do so after a second crash at any point of the restart', async () => {
    expect(sound(await crashTwice(noFaults))).toBeGreaterThan(1_000);
  });

  it.each(duets)('do so whatever the interleaving: $title', async (duet) => {
    expect(sound(await interleave(noFaults, duet))).toBeGreaterThan(10);
  });
});

describe('the crash-point harness', () => {
  it.each(Object.entries(faults))('notices when this is taken out: %s', async (_name, fault) => {
    const explorations = [...duets.map((duet) => () => interleave(fault, duet)), () => crashOnce(fault)];
    let noticed: Violation | undefined;
    for (const explore of explorations) {
      noticed = (await explore()).violation;
      if (noticed !== undefined) break;
    }
    expect(noticed).toBeDefined();
  });
});
