import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import { LANGUAGES } from '../shell/language.js';
import { Badge } from './badge.js';
import type { Tone } from './badge.js';
import { Clock, Day, Deadline } from './clock.js';
import { Evidence, EvidenceTable } from './evidence.js';
import { Name } from './name.js';
import { Progress } from './progress.js';
import { ScoreRange } from './score-range.js';
import { Timeline } from './timeline.js';

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('a badge', () => {
  it('has words and a shape of its own for each tone', () => {
    const tones: readonly Tone[] = ['neutral', 'active', 'waiting', 'good', 'warning', 'bad'];
    const badges = tones.map((tone) => renderToString(<Badge tone={tone}>Stand</Badge>));
    expect(badges.map(textOf)).toEqual(tones.map(() => 'Stand'));
    expect(new Set(badges.map((html) => /<path[^>]*d="([^"]*)"/.exec(html)?.[1])).size).toBe(tones.length);
    expect(badges.every((html) => html.includes('aria-hidden="true"'))).toBe(true);
  });
});

describe('a clock', () => {
  it('has the moment for machines and for people', () => {
    expect(renderToString(<Clock language="nl" at="2026-05-14T09:30:00Z" />)).toBe(
      '<time datetime="2026-05-14T09:30:00Z">do 14 mei 2026, 11.30 uur</time>',
    );
    expect(
      renderToString(<Clock language="en" at={new Date('2026-05-14T09:30:00Z')} show="time" zone="Asia/Tokyo" />),
    ).toBe('<time datetime="2026-05-14T09:30:00.000Z">18:30 in Tokyo</time>');
    expect(renderToString(<Day language="de" day="2026-05-14" />)).toBe(
      '<time datetime="2026-05-14">Do, 14. Mai 2026</time>',
    );
  });

  it('says how a deadline stands, until when, and why', () => {
    const html = renderToString(
      <Deadline language="nl" state="due-soon" due="2026-05-14T13:30:00Z">
        loopt door bij NOM
      </Deadline>,
    );
    expect(textOf(html)).toBe('Bijna te laat do 14 mei 2026, 15.30 uur loopt door bij NOM');
  });
});

describe('a score', () => {
  it('is a range in words, with a bar beside it', () => {
    const html = renderToString(<ScoreRange language="nl" label="Score" low={48} high={71} />);
    expect(textOf(html)).toBe('Score 48 tot 71 van 100');
    expect(html).toMatch(/<rect class="do-range__span" x="48" width="23"/);
  });

  it('is one number once nothing is unknown', () => {
    const html = renderToString(<ScoreRange language="en" label="Score" low={60} high={60} most={120} />);
    expect(textOf(html)).toBe('Score 60 of 120');
    expect(html).toMatch(/x="0" width="50"/);
  });
});

describe('progress', () => {
  it('has numbers and a way to stop', () => {
    const html = renderToString(
      <Progress language="nl" id="run" label="Rooster zoeken" done={1405} all={2412}>
        <button type="submit">Stop</button>
      </Progress>,
    );
    expect(html).toContain('<label for="run">Rooster zoeken</label><progress id="run" max="2412" value="1405">');
    expect(textOf(html)).toBe('Rooster zoeken 1.405 van 2.412 Stop');
  });

  it('has no value when nobody knows how much it is', () => {
    const html = renderToString(<Progress language="nl" id="run" label="Zoeken" done={3} />);
    expect(html).toMatch(/<progress id="run">/);
  });
});

describe('evidence', () => {
  it('says its weight in words too', () => {
    const html = renderToString(
      <Evidence language="nl" reasons={[{ key: 'domain', weight: '0', words: 'vrij domein' }]} />,
    );
    expect(html).toContain('<span aria-hidden="true">0</span><span class="do-hidden">telt niet</span>');
    expect(textOf(html)).toBe('0 telt niet vrij domein');
  });

  it('shows two records side by side, and what is not known', () => {
    const html = renderToString(
      <EvidenceTable
        {...{ language: 'nl', id: 'case', caption: 'Naast elkaar', sides: ['Links', 'Rechts'] }}
        comparisons={[
          { key: 'name', field: 'naam', left: '<Nordwind>', words: 'op een spatie na gelijk', weight: '++' },
        ]}
      />,
    );
    expect(html).toContain('<bdi>&lt;Nordwind></bdi>');
    expect(textOf(html)).toContain('naam &lt;Nordwind> onbekend op een spatie na gelijk ++ sterk voor');
  });

  it('has words for each weight in each language', () => {
    for (const language of LANGUAGES) {
      const reasons = (['++', '+', '0', '-', '--'] as const).map((weight) => ({ key: weight, weight, words: 'x' }));
      const spoken = [...renderToString(<Evidence {...{ language, reasons }} />).matchAll(/do-hidden">([^<]+)/g)];
      expect(new Set(spoken.map(([, words]) => words)).size).toBe(5);
    }
  });
});

describe('a timeline', () => {
  it('is an ordered list with times, actors and services', () => {
    const html = renderToString(
      <Timeline
        language="nl"
        labelledBy="history"
        entries={[{ key: '1', at: '2026-05-14T09:30:00Z', words: 'Beoordeeld', actor: 'שרה <b>', service: 'leads' }]}
      />,
    );
    expect(html).toMatch(/^<ol class="do-timeline" aria-labelledby="history">/);
    expect(html).toContain('<bdi>שרה &lt;b></bdi>');
    expect(html).toContain('<time datetime="2026-05-14T09:30:00Z">');
  });
});

describe('a name', () => {
  it('does not turn the words around it', () => {
    expect(renderToString(<Name>شركة النور</Name>)).toBe('<bdi>شركة النور</bdi>');
  });
});
