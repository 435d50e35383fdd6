import { describe, expect, it } from '@jest/globals';
import { findChromium } from './chromium.ts';

describe('looking for a Chromium', () => {
  it('takes the one that CHROMIUM_PATH names', async () => {
    // Anything that answers --version will do.
    expect(await findChromium({ CHROMIUM_PATH: process.execPath })).toEqual({
      executablePath: process.execPath,
      env: {},
    });
  });

  it('says that the one which CHROMIUM_PATH names does not run, and takes no other', async () => {
    await expect(findChromium({ CHROMIUM_PATH: '/nowhere/chromium' })).rejects.toThrow(
      /^CHROMIUM_PATH is "\/nowhere\/chromium", which is not a Chromium that runs/,
    );
  });

  it('finds one without it, or says in a sentence why there is none', async () => {
    const found = await findChromium({});
    expect('missing' in found ? found.missing : found.executablePath).toMatch(/chromium|chrome/i);
  });
});
