import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../../support/api.js';
import { missionBody, startWorld, type World } from './world.js';

interface Leg {
  readonly startsAt: string;
  readonly endsAt: string;
}

describe('wall times of a mission', () => {
  let world: World;
  let lead: Api;

  beforeAll(async () => {
    world = await startWorld();
    lead = await world.as('mission-lead');
  });

  afterAll(async () => {
    await world.close();
  });

  const plan = (...legs: readonly object[]) =>
    lead.post<{ id: string; errors?: readonly { pointer: string; code: string; detail: string }[] }>(
      '/v1/missions',
      missionBody({ title: "Xi'an-Tianjin digital health", legs }),
    );
  const legsOf = async (id: string) => (await lead.get<{ legs: Leg[] }>(`/v1/missions/${id}`)).body.legs;

  it("keep Xi'an's clock through the night in which Europe's clocks change", async () => {
    const xian = {
      place: "Xi'an",
      country: 'CN',
      zone: 'Asia/Shanghai',
      localStart: '2026-10-24T20:00',
      localEnd: '2026-10-25T10:00',
    };
    const home = {
      place: 'Groningen',
      country: 'NL',
      zone: 'Europe/Amsterdam',
      localStart: '2026-10-24T14:00',
      localEnd: '2026-10-25T03:30',
    };
    const { body } = await plan(xian, home);
    const [there, here] = await legsOf(body.id);
    expect(there).toMatchObject({ startsAt: '2026-10-24T12:00:00.000Z', endsAt: '2026-10-25T02:00:00.000Z' });
    // 14:00 is summer time, 03:30 the next morning is winter time: 14.5 hours lie between them.
    expect(here).toMatchObject({ startsAt: '2026-10-24T12:00:00.000Z', endsAt: '2026-10-25T02:30:00.000Z' });
  });

  it('are refused when the clocks skip them', async () => {
    const { status, body } = await plan({
      place: 'Bremen',
      country: 'DE',
      zone: 'Europe/Berlin',
      localStart: '2026-03-29T02:30',
      localEnd: '2026-03-29T12:00',
    });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ pointer: '/legs/0/localStart', code: 'localTime.nonexistent' }]);
  });

  it('need an offset when the clocks show them twice', async () => {
    const twice = {
      place: 'Bremen',
      country: 'DE',
      zone: 'Europe/Berlin',
      localStart: '2026-10-25T02:30',
      localEnd: '2026-10-25T12:00',
    };
    const refused = await plan(twice);
    expect(refused.body.errors).toMatchObject([
      {
        pointer: '/legs/0/localStart',
        code: 'localTime.ambiguous',
        detail: expect.stringContaining('+02:00 or +01:00'),
      },
    ]);
    const summer = await plan({ ...twice, startOffset: '+02:00' });
    const winter = await plan({ ...twice, startOffset: '+01:00' });
    expect((await legsOf(summer.body.id))[0]?.startsAt).toBe('2026-10-25T00:30:00.000Z');
    expect((await legsOf(winter.body.id))[0]?.startsAt).toBe('2026-10-25T01:30:00.000Z');
    const neither = await plan({ ...twice, startOffset: '+03:00' });
    expect(neither.body.errors).toMatchObject([{ code: 'localTime.offset' }]);
  });

  it('must end after they start, by the instants and not by the clocks', async () => {
    const flight = {
      place: 'Tianjin',
      country: 'CN',
      zone: 'Asia/Shanghai',
      localStart: '2026-10-24T20:00',
      localEnd: '2026-10-24T19:59',
    };
    const { body } = await plan(flight);
    expect(body.errors).toMatchObject([{ pointer: '/legs/0/localEnd', code: 'notAfterStart' }]);
  });
});
