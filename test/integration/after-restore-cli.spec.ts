import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aLead, startWorld, type World } from './lead-intake/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

async function afterRestore(): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const env = { ...process.env, ...world.environment.env };
  const args = ['dist/cli/after-restore.js', '--yes', '--service', 'lead-intake'];
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, args, { env })) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

describe('raising versions after a restore', () => {
  it('changes nothing while a service runs, and says so in one sentence', async () => {
    const manager = await world.as('account-manager');
    const { id, version } = await aLead(manager);
    const refused = await afterRestore();
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(/^lead-intake is running.*Nothing was changed\.\n$/);
    const { body } = await manager.get<{ version: number }>(`/v1/leads/${id}`);
    expect(body.version).toBe(version);
  });

  it('is done when it has stopped', async () => {
    await world.stop();
    expect(await afterRestore()).toMatchObject({ code: 0, stderr: '' });
  });
});
