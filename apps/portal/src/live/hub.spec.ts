import { describe, expect, it } from '@jest/globals';
import type { Background, Turn } from '@app/platform';
import { Hub, type Listener } from './hub.js';
import type { VersionsByKey } from './timeline.js';

function world() {
  const asked: (readonly string[])[] = [];
  let turn: Turn = () => Promise.resolve();
  let nudges = 0;
  const background = {
    loop: (_name: string, given: Turn) => {
      turn = given;
      return { nudge: () => void (nudges += 1) };
    },
  } satisfies Pick<Background, 'loop'>;
  const timeline = {
    versions: (keys: readonly string[]): Promise<VersionsByKey> => {
      asked.push(keys);
      return Promise.resolve(new Map(keys.map((key) => [key, 7])));
    },
  };
  const hub = new Hub(timeline, background);
  return { hub, asked, turn: () => turn(new AbortController().signal), nudges: () => nudges };
}

function listener(...keys: readonly string[]) {
  const seen: VersionsByKey[] = [];
  let ended = 0;
  const listening: Listener = {
    keys: () => keys,
    look: (versions) => void seen.push(versions),
    end: () => void (ended += 1),
  };
  return { listening, seen, ended: () => ended };
}

describe('the hub of open pages', () => {
  it('asks nothing while no page is open', async () => {
    const { turn, asked } = world();
    await turn();
    expect(asked).toEqual([]);
  });

  it('asks once for all pages, each key once, and tells every page', async () => {
    const { hub, turn, asked } = world();
    const [one, other] = [listener('lead:1', 'leads'), listener('leads')];
    hub.add(one.listening);
    hub.add(other.listening);
    await turn();
    expect(asked).toEqual([['lead:1', 'leads']]);
    expect(one.seen[0]?.get('lead:1')).toBe(7);
    expect(other.seen).toHaveLength(1);
  });

  it('looks at once for a page that comes, and never again for one that has left', async () => {
    const { hub, turn, asked, nudges } = world();
    const leave = hub.add(listener('lead:1').listening);
    expect(nudges()).toBe(1);
    leave();
    await turn();
    expect(asked).toEqual([]);
    expect(hub.size).toBe(0);
  });

  it('has room for so many and no more', () => {
    const { hub } = world();
    for (let page = 0; page < 2_000; page += 1) {
      expect(hub.roomFor()).toBe('yes');
      hub.add(listener('leads').listening);
    }
    expect([hub.roomFor(), hub.roomFor('192.0.2.1')]).toEqual(['full', 'full']);
  });

  it('lets one address have so many pages open of which nobody knows who reads them', () => {
    const { hub } = world();
    const guest = (guestFrom: string) => hub.add(listener('missions').listening, guestFrom);
    for (let page = 0; page < 29; page += 1) guest('192.0.2.1');
    expect(hub.roomFor('192.0.2.1')).toBe('yes');
    const leave = guest('192.0.2.1');
    expect(hub.roomFor('192.0.2.1')).toBe('tooManyFromThere');
    expect([hub.roomFor('192.0.2.2'), hub.roomFor()]).toEqual(['yes', 'yes']);
    leave();
    leave();
    expect(hub.roomFor('192.0.2.1')).toBe('yes');
    guest('192.0.2.1');
    expect(hub.roomFor('192.0.2.1')).toBe('tooManyFromThere');
  });

  it('keeps room for people who have signed in, from however many addresses guests come', () => {
    const { hub } = world();
    let pages = 0;
    for (; hub.roomFor(`2001:db8:0:${pages}::/64`) === 'yes'; pages += 1) {
      hub.add(listener('missions').listening, `2001:db8:0:${pages}::/64`);
    }
    expect([pages, hub.roomFor()]).toEqual([1_500, 'yes']);
  });

  it('ends every stream when the portal ends, also one that comes then', () => {
    const { hub } = world();
    const [before, after] = [listener('lead:1'), listener('lead:1')];
    hub.add(before.listening);
    hub.onModuleDestroy();
    hub.add(after.listening);
    expect([before.ended(), after.ended()]).toEqual([1, 1]);
  });
});
