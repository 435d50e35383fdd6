import { afterEach, describe, expect, it } from '@jest/globals';
import { EventEmitter } from 'node:events';
import { eventually } from '@app/testing';
import type { JSX } from 'preact';
import { ApiProblem, ServiceAway } from '../clients/problem.js';
import { Turns } from '../clients/turns.js';
import type { Visit } from '../shell/visit.js';
import type { LiveElement } from './live-part.js';
import { LiveStream } from './live-stream.js';

const visit = { language: 'nl', path: '/', url: '/', csrf: '', isFragment: false, as: {} } as unknown as Visit;

/** The writing half of a connection, as far as a stream needs it. */
class Connection extends EventEmitter {
  readonly written: string[] = [];
  writableLength = 0;
  writableEnded = false;
  destroyed = false;

  write(text: string): boolean {
    if (this.writableEnded) throw new Error('write after end');
    this.written.push(text);
    return true;
  }

  end(): this {
    this.writableEnded = true;
    this.emit('close');
    return this;
  }

  destroy(): this {
    this.destroyed = true;
    this.emit('close');
    return this;
  }

  get events(): readonly string[] {
    return this.written.filter((text) => text.startsWith('id:'));
  }
}

const open: Connection[] = [];
afterEach(() => {
  for (const connection of open.splice(0)) if (!connection.writableEnded) connection.end();
});

interface Drawing {
  readonly elements?: () => readonly LiveElement[];
  readonly draw?: () => Promise<readonly LiveElement[]>;
  readonly draws?: Turns;
}

const element = (id: string, content: string | JSX.Element, more: Partial<LiveElement> = {}): LiveElement => ({
  id,
  view: <p id={id}>{content}</p>,
  ...more,
});

function streamOf(drawing: Drawing, version = 3) {
  const { elements = () => [], draw = () => Promise.resolve(elements()), draws = new Turns(1) } = drawing;
  const connection = new Connection();
  open.push(connection);
  let now = 0;
  let drawn = 0;
  let ended = 0;
  const part = {
    name: 'lead',
    roles: 'public' as const,
    keyOf: (id: string) => `lead:${id}`,
    draw: () => {
      drawn += 1;
      return draw();
    },
  };
  const stream = new LiveStream({
    raw: connection as never,
    ...{ visit, draws, shown: [{ part, id: '1', version }], logger: { debug: () => undefined } as never },
    isAllowed: () => Promise.resolve(true),
    onEnd: () => void (ended += 1),
    now: () => now,
  });
  /** A look of the hub, and everything that comes of it. */
  const look = async (at: number, later = 1_000): Promise<void> => {
    now += later;
    stream.look(new Map([['lead:1', at]]));
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { connection, stream, look, drawn: () => drawn, ended: () => ended };
}

describe('the stream of an open page', () => {
  it('draws nothing while the page is as it was drawn', async () => {
    const { look, drawn, connection } = streamOf({ elements: () => [element('a', 'x')] });
    await look(3);
    await look(3);
    expect([drawn(), connection.events]).toEqual([0, []]);
  });

  it('sends what is old, with the version by which the page comes back', async () => {
    const { look, connection } = streamOf({ elements: () => [element('a', 'x')] });
    await look(4);
    expect(connection.events).toEqual([
      'id: lead:1:4\ndata: <hx-partial hx-target="#a" hx-swap="outerMorph"><p id="a">x</p></hx-partial>\n\n',
    ]);
  });

  it('looks once more after a while, since others hear of it later, and sends only what differs', async () => {
    let text = 'early';
    const { look, connection, drawn } = streamOf({ elements: () => [element('a', 'same'), element('b', text)] });
    await look(4);
    text = 'late';
    await look(4);
    expect(drawn()).toBe(1);
    await look(4, 2_000);
    expect(connection.events).toHaveLength(2);
    expect(connection.events[1]).toContain('late');
    expect(connection.events[1]).not.toContain('same');
    await look(4, 60_000);
    expect(drawn()).toBe(2);
  });

  it('says of a version that changed nothing only that it has it', async () => {
    const { look, connection } = streamOf({ elements: () => [element('a', 'x')] });
    await look(4);
    await look(5, 5_000);
    expect(connection.events[1]).toBe('id: lead:1:5\n\n');
  });

  it('never breaks a line, whatever is drawn', async () => {
    const evil = 'one\ntwo\r\nthree\rdata: <b>\n\nid: 9';
    const { look, connection } = streamOf({
      elements: () => [
        {
          id: 'a',
          view: (
            <textarea id="a" title={evil}>
              {evil}
            </textarea>
          ),
        },
      ],
    });
    await look(4);
    const lines = (connection.events[0] ?? '').split(/\r\n|\r|\n/);
    expect(lines.map((line) => line.slice(0, 5))).toEqual(['id: l', 'data:', '', '']);
    expect(lines[1]).toContain('one&#10;two&#10;three&#10;data: &lt;b>&#10;&#10;id: 9');
  });

  it('draws one after the other, and what came meanwhile afterwards', async () => {
    const waiting: (() => void)[] = [];
    const { look, drawn, connection } = streamOf({
      draw: () =>
        new Promise((resolve) =>
          waiting.push(() => {
            resolve([element('a', String(waiting.length))]);
          }),
        ),
    });
    await look(4);
    await look(5);
    await look(6);
    expect(drawn()).toBe(1);
    waiting[0]?.();
    await look(6);
    await look(6);
    expect(drawn()).toBe(2);
    waiting[1]?.();
    await look(6);
    expect(connection.events.map((event) => event.slice(0, 12))).toEqual(['id: lead:1:4', 'id: lead:1:6']);
  });

  it('waits for its turn to be drawn, then is drawn as it is by then', async () => {
    const draws = new Turns(2);
    const ends: (() => void)[] = [];
    const draw = () =>
      new Promise<readonly LiveElement[]>((resolve) =>
        ends.push(() => {
          resolve([element('a', 'x')]);
        }),
      );
    const streams = Array.from({ length: 5 }, () => streamOf({ draw, draws }));
    const look = (at: number) => Promise.all(streams.map((stream) => stream.look(at)));
    await look(4);
    expect(ends).toHaveLength(2);
    await look(5);
    expect(ends).toHaveLength(2);
    streams[4]?.stream.end();
    for (let at = 0; at < 2; at += 1) {
      for (const end of ends.splice(0)) end();
      await look(5);
    }
    const idsOf = ({ connection }: (typeof streams)[number]) => connection.events.map((event) => event.slice(0, 12));
    expect(streams.slice(2).map(idsOf)).toEqual([['id: lead:1:5'], ['id: lead:1:5'], []]);
    expect(streams[4]?.drawn()).toBe(0);
    for (const end of ends.splice(0)) end();
  });

  it('is not drawn in one go however much happens', async () => {
    const { look, drawn } = streamOf({ elements: () => [element('a', 'x')] });
    for (let version = 4; version < 104; version += 1) await look(version, 10);
    expect(drawn()).toBeLessThanOrEqual(4);
  });

  it('tries again after a rest when it could not be drawn', async () => {
    let isDown = true;
    const { look, drawn, connection } = streamOf({
      draw: () => (isDown ? Promise.reject(new ServiceAway('lead-intake')) : Promise.resolve([element('a', 'back')])),
    });
    await look(4);
    await look(4);
    expect(drawn()).toBe(1);
    isDown = false;
    await look(4, 3_000);
    expect(connection.events).toHaveLength(1);
  });

  it('keeps what the page shows of a service that is away, and sends it when it is back', async () => {
    let isAway = true;
    const { look, connection } = streamOf({ elements: () => [element('a', isAway ? 'away' : 'back', { isAway })] });
    await look(4);
    expect(connection.events).toEqual(['id: lead:1:4\n\n']);
    isAway = false;
    await look(4, 3_000);
    expect(connection.events[1]).toContain('back');
  });

  it('tells news at most once in five seconds, and the last of them in the end', async () => {
    let news = 1;
    const { look, connection } = streamOf({ elements: () => [element('n', `news ${news}`, { isNews: true })] });
    await look(4);
    for (news = 2; news < 5; news += 1) await look(3 + news, 1_000);
    expect(connection.events.filter((event) => event.includes('news'))).toHaveLength(1);
    news = 4;
    await look(7, 3_000);
    const told = connection.events.filter((event) => event.includes('news'));
    expect(told.map((event) => /news \d/.exec(event)?.[0])).toEqual(['news 1', 'news 4']);
  });

  it('leaves alone what is gone, or not for this viewer any more', async () => {
    const problem = { status: 404, title: '', detail: '', code: 'lead.not-found' };
    const { look, drawn, connection } = streamOf({
      draw: () => Promise.reject(new ApiProblem('lead-intake', problem)),
    });
    await look(4);
    await look(4, 10_000);
    await look(4, 10_000);
    expect(connection.events).toEqual(['id: lead:1:4\n\n']);
    expect(drawn()).toBe(2);
  });

  it('ends when its token has ended: the page connects again and gets a new one', async () => {
    const problem = { status: 401, title: '', detail: '', code: 'token.expired' };
    const { look, connection, ended } = streamOf({
      draw: () => Promise.reject(new ApiProblem('lead-intake', problem)),
    });
    await look(4);
    await eventually(() => connection.writableEnded);
    expect(ended()).toBe(1);
  });

  it('cuts off a reader that takes nothing', async () => {
    const { look, connection, ended } = streamOf({ elements: () => [element('a', 'x')] });
    connection.writableLength = 2_000_000;
    await look(4);
    expect([connection.destroyed, connection.events, ended()]).toEqual([true, [], 1]);
  });

  it('writes nothing more once it has ended, also when something is still being drawn', async () => {
    let finish: () => void = () => undefined;
    const { look, stream, connection } = streamOf({
      draw: () =>
        new Promise((resolve) => {
          finish = () => {
            resolve([element('a', 'x')]);
          };
        }),
    });
    await look(4);
    stream.end();
    finish();
    await look(5);
    expect(connection.events).toEqual([]);
  });
});
