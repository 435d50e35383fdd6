import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import {
  describeInBrowser,
  expectAccessible,
  expectFocusVisible,
  expectReflows,
  useBrowser,
} from '../../../../test/support/browser/index.js';
import { servePages } from '../../../../test/support/browser/page-server.js';
import type { PageServer } from '../../../../test/support/browser/page-server.js';
import { assetPath } from '../shell/assets.js';
import type { AssetName } from '../shell/assets.js';
import { Away } from './away.js';
import { Badge } from './badge.js';
import { Breadcrumb } from './breadcrumb.js';
import { Button, ButtonLink } from './button.js';
import { CheckboxField, RadioGroup } from './choice-field.js';
import { Clock, Deadline } from './clock.js';
import { DescriptionList } from './description-list.js';
import { Empty } from './empty.js';
import { ErrorSummary } from './error-summary.js';
import { EvidenceTable } from './evidence.js';
import { SelectField, TextAreaField, TextField } from './field.js';
import { Filters } from './filters.js';
import { KeysHelp } from './keys-help.js';
import { LiveStatus } from './live-status.js';
import { Name } from './name.js';
import { Notice } from './notice.js';
import { Pager } from './pager.js';
import { Progress } from './progress.js';
import { ScoreRange } from './score-range.js';
import { Table } from './table.js';
import { Timeline } from './timeline.js';

const language = 'nl';

const page = (title: string, content: ComponentChildren): string =>
  `<!doctype html>${renderToString(
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="htmx-config" content='{"includeIndicatorCSS":false,"extensions":"sse"}' />
        <title>{title}</title>
        <link rel="stylesheet" href={assetPath('portal.css')} />
        <link rel="icon" href="data:," />
        <script src={assetPath('portal.js')} defer />
      </head>
      <body>
        <main class="do-main" id="main">
          <div class="do-page do-page--wide">
            <h1>{title}</h1>
            {content}
          </div>
        </main>
        <LiveStatus language={language} />
        <KeysHelp language={language} />
      </body>
    </html>,
  )}`;

const leads = ['Aalto Marine', 'Kaneda Precision Instruments', 'Nordwind Hydrogen'];

const list = (
  <>
    <Filters language={language} action="/list" clear="/list">
      <TextField language={language} name="q" label="Zoek" type="search" optional />
    </Filters>
    <Table<string>
      {...{ language, id: 'leads', caption: '3 leads', rows: leads, rowKey: (name) => name }}
      columns={[
        {
          ...{ key: 'pick', header: 'Kies' },
          cell: (name) => <input type="checkbox" name="lead" value={name} aria-label={`Kies ${name}`} />,
        },
        {
          ...{ key: 'name', header: 'Bedrijf', names: true },
          cell: (name) => (
            <a class="nl-link" href={`/lead?${name.slice(0, 1)}`} data-open="">
              <Name>{name}</Name>
            </a>
          ),
        },
        { key: 'state', header: 'Stand', cell: () => <Badge tone="warning">Bijna te laat</Badge> },
        { key: 'at', header: 'Binnen', cell: () => <Clock language={language} at="2026-05-14T09:30:00Z" /> },
        { key: 'score', header: 'Score', number: true, cell: () => 71, sort: { href: '?sort=score' } },
      ]}
    />
    <Pager language={language} first="/list" next="/list?2" shown="1 tot 3 van 6" />
  </>
);

const detail = (
  <>
    <Breadcrumb language={language} crumbs={[{ href: '/list', label: 'Leads' }]} />
    <Notice title="Toegewezen">De lead staat bij u.</Notice>
    <div class="do-detail">
      <div>
        <section class="do-card">
          <h2 id="history">Tijdlijn</h2>
          <Timeline
            {...{ language, labelledBy: 'history' }}
            entries={[{ key: '1', at: '2026-05-14T09:30:00Z', words: 'Beoordeeld', actor: 'J. de Vries' }]}
          />
          <EvidenceTable
            {...{ language, id: 'case', caption: 'Naast elkaar', sides: ['Lead', 'Register'] }}
            comparisons={[
              { key: 'n', field: 'naam', left: 'Nordwind', right: 'NORD WIND', words: 'gelijk', weight: '++' },
            ]}
          />
        </section>
        <Away language={language} service="Matching" since="2026-05-14T09:30:00Z" retry="/detail" />
      </div>
      <div>
        <section class="do-panel">
          <h2>Stand</h2>
          <Deadline language={language} state="late" due="2026-05-14T09:30:00Z" />
          <ScoreRange language={language} label="Score" low={48} high={71} />
          <DescriptionList facts={[{ key: 'land', name: 'Land', value: 'Duitsland' }]} />
          <Progress language={language} id="run" label="Rooster zoeken" done={4} all={12} />
        </section>
        <Empty
          title="Hier staan taken"
          why="Er zijn er geen."
          next={<ButtonLink href="/new">Nieuwe taak</ButtonLink>}
        />
      </div>
    </div>
    <button class="nl-button nl-button--secondary" type="button" hx-get="/slow" hx-target="#answer">
      Vraag
    </button>
    <div id="answer" />
  </>
);

const message = 'Vul een e-mailadres in';
const form = (
  <>
    <ErrorSummary language={language} errors={[{ field: 'email', message }]} />
    <form class="do-form" method="post" novalidate>
      <TextField language={language} name="email" type="email" label="E-mailadres" error={message} value="jan" />
      <SelectField language={language} name="country" label="Land" options={[{ value: 'DE', label: 'Duitsland' }]} />
      <RadioGroup language={language} name="new" label="Nieuw?" choices={[{ value: 'yes', label: 'Ja' }]} />
      <TextAreaField language={language} name="wish" label="Wens" optional />
      <CheckboxField language={language} name="agree" label="Gelezen" />
      <Button>Sturen</Button>
    </form>
  </>
);

let server: PageServer;
beforeAll(async () => {
  const built = join(import.meta.dirname, '../../../../dist/apps/portal');
  const asset = (name: AssetName): string => readFileSync(join(built, assetPath(name)), 'utf8');
  server = await servePages({
    '/list': page('Leads', list),
    '/lead': page('Lead', null),
    '/detail': page('Nordwind', detail),
    '/form': page('Aanvraag', form),
    [assetPath('portal.css')]: asset('portal.css'),
    [assetPath('portal.js')]: asset('portal.js'),
  });
});
afterAll(() => server.close());

describeInBrowser('the parts', () => {
  const browser = useBrowser(() => [server.origin]);

  it.each(['/list', '/detail', '/form'])('are accessible and reflow: %s', async (path) => {
    const { page: shown } = await browser.visitor();
    await shown.goto(path);
    await expectAccessible(shown);
    await expectReflows(shown);
    await shown.setViewportSize({ width: 320, height: 640 });
    await expectAccessible(shown);
  });

  it('show errors with the focus on their summary, with scripts and without', async () => {
    for (const javaScript of [true, false]) {
      const { page: shown, keys } = await browser.visitor({ javaScript });
      await shown.goto('/form');
      await keys.expectFocused('Er is een probleem');
      await expectFocusVisible(shown);
      await keys.tabTo(message);
      await keys.press('Enter');
      await keys.expectFocused('E-mailadres');
    }
  });

  it('let people walk a list by keys', async () => {
    const { page: shown, keys } = await browser.visitor();
    await shown.goto('/list');
    await keys.tabTo('Aalto Marine');
    await expectFocusVisible(shown);
    await keys.press('j', 'ArrowDown');
    await keys.expectFocused('Nordwind Hydrogen');
    await keys.press('ArrowDown', 'k');
    await keys.expectFocused('Kaneda Precision Instruments');
    await keys.press('x');
    expect(await shown.getByRole('checkbox', { checked: true }).getAttribute('value')).toBe(leads[1]);
    await keys.press('Enter');
    await shown.waitForURL('**/lead?K');
  });

  it('do not take letters from what somebody types', async () => {
    const { page: shown, keys } = await browser.visitor();
    await shown.goto('/list');
    await keys.tabTo('Zoek');
    await keys.type('jk?x');
    expect(await shown.getByRole('searchbox').inputValue()).toBe('jk?x');
    expect(await shown.getByRole('dialog').isVisible()).toBe(false);
  });

  it('explain the keys, and leave the letters alone once they are switched off', async () => {
    const { page: shown, keys } = await browser.visitor();
    await shown.goto('/list');
    await keys.tabTo('Aalto Marine');
    await keys.press('?');
    await shown.getByRole('dialog').waitFor();
    await expectAccessible(shown);
    await shown.getByLabel('Letters en cijfers als toetsen gebruiken').uncheck();
    await keys.press('Escape');
    await shown.reload();
    await keys.tabTo('Aalto Marine');
    await keys.press('j');
    await keys.expectFocused('Aalto Marine');
    await keys.press('ArrowDown');
    await keys.expectFocused('Kaneda Precision Instruments');
  });

  it('say so when an answer is slow, and stop when it comes', async () => {
    const { page: shown } = await browser.visitor();
    await shown.goto('/detail');
    const held = new Promise<() => Promise<void>>((resolve) => {
      void shown.route('**/slow', (route) => {
        resolve(() => route.fulfill({ contentType: 'text/html', body: '<p>Klaar</p>' }));
      });
    });
    await shown.getByRole('button', { name: 'Vraag' }).click();
    const status = shown.locator('#do-status');
    await status.filter({ hasText: 'Even geduld' }).waitFor();
    const answer = await held;
    await answer();
    await shown.getByText('Klaar').waitFor();
    await status.filter({ hasNotText: 'Even geduld' }).waitFor({ state: 'attached' });
  });
});
