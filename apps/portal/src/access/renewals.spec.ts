import { describe, expect, it } from '@jest/globals';
import { Unavailable } from '@app/kernel';
import type { Role } from '@app/platform';
import { Renewals } from './renewals.js';
import type { Session, Tokens } from './viewer.js';

const tokens = (access: string): Tokens => ({
  access,
  accessExpiresAt: '2026-11-26T12:00:00Z',
  refresh: `for ${access}`,
});
const session = (access: string): Session => ({
  ...{ key: 'k', tokens: tokens(access), expiresAt: new Date('2026-11-26T20:00:00Z') },
  viewer: { id: 'anna', name: 'Anna', roles: new Set<Role>(['account-manager']) },
});

/** Sessions in memory, and a provider whose refresh tokens may be used once. */
class World {
  stored: Session | undefined = session('old');
  asked = 0;
  provider: (tokens: Tokens) => Promise<Tokens | undefined> = () => Promise.resolve(tokens('new'));

  readonly renewals = new Renewals(
    {
      find: () => Promise.resolve(this.stored),
      renew: (renewed) => {
        this.stored = renewed;
        return Promise.resolve();
      },
    },
    {
      endsSoon: ({ access }) => access === 'old',
      renewed: (old) => {
        this.asked += 1;
        return this.provider(old);
      },
    },
    { callerOf: () => Promise.resolve({ id: 'anna', roles: new Set<Role>(['auditor']) }) },
  );
}

describe('renewing the tokens of a session', () => {
  it('happens once for all who ask at the same time, with the roles of the new token', async () => {
    const world = new World();
    const found = await Promise.all(Array.from({ length: 5 }, () => world.renewals.find('id')));
    expect(found.map((one) => one?.tokens.access)).toEqual(Array.from({ length: 5 }, () => 'new'));
    expect([...(found[0]?.viewer.roles ?? [])]).toEqual(['auditor']);
    expect(world.asked).toBe(1);
    expect(world.stored?.tokens.access).toBe('new');
  });

  it('is not tried while the tokens last', async () => {
    const world = new World();
    world.stored = session('new');
    expect(await world.renewals.find('id')).toBe(world.stored);
    expect(world.asked).toBe(0);
  });

  it('takes what another replica has just renewed', async () => {
    const world = new World();
    world.provider = () => {
      world.stored = session('from elsewhere');
      return Promise.resolve(undefined);
    };
    expect((await world.renewals.find('id'))?.tokens.access).toBe('from elsewhere');
  });

  it('ends the session when the provider says no', async () => {
    const world = new World();
    world.provider = () => Promise.resolve(undefined);
    expect(await world.renewals.find('id')).toBeUndefined();
  });

  it('fails while the provider is away, and is tried again by the next', async () => {
    const world = new World();
    world.provider = () => Promise.reject(new Unavailable('away'));
    await expect(world.renewals.find('id')).rejects.toThrow(Unavailable);
    world.provider = () => Promise.resolve(tokens('new'));
    expect((await world.renewals.find('id'))?.tokens.access).toBe('new');
  });
});
