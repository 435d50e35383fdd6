import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import { sampleLead } from '../../parts/sample-lead.js';
import { tasksOf } from './tasks.js';
import { TodayView, type TodayModel } from './today.view.js';

const doubtful = { caseId: 'case-1', state: 'needsReview', evidenceKinds: [] } as const;
const incomplete = sampleLead(1, { missingFields: ['timeFrame', 'matchDecision'] });

describe('what comes first today', () => {
  it('is who was not answered, then which company it is, then what is missing', () => {
    const received = sampleLead(2, { stage: 'received' });
    const looksLike = sampleLead(3, { matches: [doubtful], missingFields: ['timeFrame'] });
    const tasks = tasksOf([received], [incomplete, looksLike, sampleLead(4)]);
    expect(tasks).toEqual([
      { kind: 'acknowledge', lead: received },
      { kind: 'decide', lead: looksLike, caseId: 'case-1' },
      { kind: 'complete', lead: incomplete },
    ]);
  });

  it('believes matching itself rather than what the lead was told', () => {
    const decided = sampleLead(3, { matches: [doubtful] });
    expect(tasksOf([], [decided], new Map())).toEqual([]);
    expect(tasksOf([], [incomplete], new Map([[incomplete.id, 'case-9']]))).toMatchObject([{ caseId: 'case-9' }]);
  });

  it('is never longer than ten', () => {
    expect(
      tasksOf(
        [],
        Array.from({ length: 25 }, (_, n) => ({ ...incomplete, id: String(n) })),
      ),
    ).toHaveLength(10);
  });
});

describe('the page of today', () => {
  const here = <T,>(value: T) => ({ state: 'here', value }) as const;
  const quiet: TodayModel = {
    language: 'nl',
    tasks: here([]),
    newest: here([]),
    cases: here({ count: 0, isAll: true, byLead: new Map() }),
  };
  const draw = (model: Partial<TodayModel>): string => renderToString(TodayView({ ...quiet, ...model }));

  it('says what will stand there when nothing does, and the next step', () => {
    const html = draw({});
    expect(html).toContain('Hier staat wat op u wacht');
    expect(html).toContain('Hier komen de nieuwste leads te staan');
    expect(html).toContain('href="/leads/new"');
  });

  it('gives each thing to do its reason in words and one action', () => {
    const contacts = [{ id: 'c', fullName: 'Aiko <Mori>', phone: '+81312345678' }];
    const unanswered = sampleLead(5, { stage: 'received', channel: 'webForm', contacts });
    const html = draw({ tasks: here(tasksOf([unanswered], [incomplete])) });
    expect(html).toContain('we hebben geen e-mailadres. Bel <bdi>Aiko &lt;Mori></bdi>');
    expect(html).toContain('Nog nodig voor de volgende stap: wanneer ze willen beginnen en of we het bedrijf kennen.');
    expect(html.match(/data-open/g)).toHaveLength(2);
  });

  it('does not say how many there are when it shows the first ones only', () => {
    const many = tasksOf(
      [],
      Array.from({ length: 25 }, (_, n) => ({ ...incomplete, id: String(n) })),
    );
    expect(draw({ tasks: here(many) })).toContain('Dit zijn de eerste 10.');
    expect(draw({ tasks: here(many.slice(0, 2)) })).toContain('2 leads wachten op u.');
  });

  it('keeps the rest when a service is away', () => {
    const away = { state: 'away', service: 'company-matching', retryAfterSeconds: 5 } as const;
    const html = draw({ cases: away, newest: here([sampleLead(7)]) });
    expect(html).toContain('De dienst voor koppelingen geeft geen antwoord');
    expect(html).toContain('Sample Company 7 GmbH');
  });

  it('counts match cases as far as that is known', () => {
    expect(draw({ cases: here({ count: 100, isAll: false, byLead: new Map() }) })).toContain(
      'Meer dan 100 voorstellen',
    );
  });
});
