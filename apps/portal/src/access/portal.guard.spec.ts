import { describe, expect, it } from '@jest/globals';
import { Unavailable } from '@app/kernel';
import { Public, Roles } from '@app/platform';
import type { ExecutionContext } from '@nestjs/common';
import { Csrf } from './csrf.js';
import { PortalGuard } from './portal.guard.js';
import { SignInFirst } from './refusals.js';
import type { Visits } from './visits.js';

class Today {
  readonly path = '/today';
}
class Missions {
  readonly path = '/missions';
}
Roles('account-manager')(Today);
Public()(Missions);

/** A request of a guest: nobody behind the cookie, or nobody could look. */
const asked = (screen: typeof Today | typeof Missions, isUnrecognised: boolean): Promise<boolean> => {
  const request = { method: 'GET', isUnrecognised };
  const visits = { begin: () => Promise.resolve({}) } as unknown as Visits;
  const guard = new PortalGuard(visits, new Csrf('secret'), 'http://portal', { assertReady: () => undefined });
  return guard.canActivate({
    getType: () => 'http',
    switchToHttp: () => ({ getRequest: () => request, getResponse: () => ({}) }),
    getHandler: () => () => undefined,
    getClass: () => screen,
  } as unknown as ExecutionContext);
};

describe('the guard, while sessions cannot be read', () => {
  it('does not send people to the sign-in who may be signed in', async () => {
    await expect(asked(Today, true)).rejects.toThrow(Unavailable);
    await expect(asked(Today, false)).rejects.toThrow(SignInFirst);
  });

  it('lets everybody see what is public', async () => {
    expect(await asked(Missions, true)).toBe(true);
  });
});
