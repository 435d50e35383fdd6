import { describe, expect, it } from '@jest/globals';
import { Screen } from './screen.ts';

function watched(options: { isTTY?: boolean; quiet?: boolean } = {}) {
  const written: string[] = [];
  const output = { isTTY: options.isTTY ?? false, write: (text: string) => written.push(text) };
  return { screen: new Screen(output, options.quiet ?? false), text: () => written.join('') };
}

describe('the screen', () => {
  it('ticks a step with its note and its seconds', async () => {
    const { screen, text } = watched();
    await screen.during(
      'Starting kafka',
      () => Promise.resolve('on 9092'),
      (where) => where,
    );
    expect(text()).toMatch(/ {2}… Starting kafka\n {2}✓ Starting kafka: on 9092 \(\d+\.\d s\)\n/);
  });

  it('crosses a step that fails, and lets the failure through', async () => {
    const { screen, text } = watched();
    await expect(screen.during('Starting kafka', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(text()).toContain('✗ Starting kafka');
  });

  it('is quiet but for what is said', async () => {
    const { screen, text } = watched({ quiet: true });
    await screen.during('Starting kafka', () => Promise.resolve());
    screen.say('trouble');
    expect(text()).toBe('trouble\n');
  });

  it('draws running steps below the finished ones on a terminal', () => {
    const { screen, text } = watched({ isTTY: true });
    const mongod = screen.step('Starting mongod');
    const kafka = screen.step('Starting kafka');
    mongod.done();
    expect(text()).toMatch(/\x1b\[2F\x1b\[J {2}✓ Starting mongod \(\d\.\d s\)\n {2}… Starting kafka \(\d\.\d s\)\n$/);
    kafka.done();
    expect(text()).toMatch(/\x1b\[1F\x1b\[J {2}✓ Starting kafka \(\d\.\d s\)\n$/);
  });
});
