import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import { Away } from './away.js';
import { Breadcrumb } from './breadcrumb.js';
import { Button, ButtonLink } from './button.js';
import { DescriptionList } from './description-list.js';
import { Empty } from './empty.js';
import { TextField } from './field.js';
import { Filters } from './filters.js';
import { KeysButton, KeysHelp } from './keys-help.js';
import { Link } from './link.js';
import { LiveStatus } from './live-status.js';
import { Notice } from './notice.js';
import { Pager } from './pager.js';

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('links and buttons', () => {
  it('lead nowhere when an address is not to be trusted', () => {
    const evil = 'javascript:alert(1)';
    const html = renderToString(
      <>
        <Link href={evil}>a</Link>
        <ButtonLink href={evil}>b</ButtonLink>
        <Button formAction={evil}>c</Button>
        <Pager language="nl" next={evil} />
        <Breadcrumb language="nl" crumbs={[{ href: evil, label: 'd' }]} />
        <Away language="nl" service="e" retry={evil} />
        <Filters language="nl" action={evil} clear={evil}>
          f
        </Filters>
      </>,
    );
    expect(html).not.toContain('javascript:');
  });

  it('tell elsewhere nothing of where people came from', () => {
    expect(renderToString(<Link href="https://nordwind.example">x</Link>)).toContain('rel="noreferrer"');
    expect(renderToString(<Link href="/leads">x</Link>)).not.toContain('rel=');
  });

  it('say what they are about to those who hear them alone', () => {
    const html = renderToString(
      <Button kind="secondary" about="Nordwind" name="lead" value="7">
        Openen
      </Button>,
    );
    expect(textOf(html)).toBe('Openen Nordwind');
    expect(html).toContain('type="submit" name="lead" value="7"');
  });
});

describe('messages', () => {
  it('what was done is a status', () => {
    const html = renderToString(<Notice title="Toegewezen">Nordwind staat bij u.</Notice>);
    expect(html).toContain('role="status"');
    expect(textOf(html)).toBe('Toegewezen Nordwind staat bij u.');
  });

  it('an empty list says what will stand there, why not yet, and what to do', () => {
    const next = <ButtonLink href="/leads/new">Nieuwe lead</ButtonLink>;
    expect(textOf(renderToString(<Empty title="Hier staan uw leads" why="Er zijn er nog geen." next={next} />))).toBe(
      'Hier staan uw leads Er zijn er nog geen. Nieuwe lead',
    );
  });

  it.each([
    [
      'nl',
      'Dit deel kunnen we nu niet laten zien Matching geeft geen antwoord. De rest van de pagina klopt. Dat is zo sinds 11.30 uur. Opnieuw proberen',
    ],
    [
      'en',
      'We cannot show this part now Matching does not answer. The rest of the page is right. It has been so since 11:30. Try again',
    ],
    [
      'de',
      'Diesen Teil können wir gerade nicht zeigen Matching antwortet nicht. Der Rest der Seite stimmt. Das ist so seit 11:30 Uhr. Erneut versuchen',
    ],
  ] as const)('a service that is away is told in %s', (language, text) => {
    const html = renderToString(
      <Away language={language} service="Matching" since="2026-05-14T09:30:00Z" retry="/leads/7" />,
    );
    expect(textOf(html)).toBe(text);
    expect(html).toContain('href="/leads/7"');
  });

  it('the word for a slow answer waits in a region that is there from the start', () => {
    expect(renderToString(<LiveStatus language="en" />)).toBe(
      '<div class="do-status" id="do-status" role="status" data-slow="One moment, we are waiting for an answer…"></div>',
    );
  });
});

describe('ways around', () => {
  it('the pager shows only where there is to go', () => {
    expect(renderToString(<Pager language="nl" shown="1 tot 3 van 3" />)).toBe('');
    const html = renderToString(<Pager language="nl" previous="?a" next="?b" shown="51 tot 100 van 131" />);
    expect(html).toContain('aria-label="Bladeren"');
    expect(html).toMatch(/href="\?b" rel="next"/);
    expect(textOf(html)).toBe('‹ Vorige Volgende › 51 tot 100 van 131');
  });

  it('the breadcrumb has a name', () => {
    const crumbs = [{ href: '/leads', label: 'Leads' }];
    expect(renderToString(<Breadcrumb language="en" crumbs={crumbs} />)).toContain('aria-label="Breadcrumb"');
  });

  it('filters are a form with an address', () => {
    const html = renderToString(
      <Filters language="nl" action="/leads" clear="/leads">
        <TextField language="nl" name="q" label="Zoek" optional value="wind" />
      </Filters>,
    );
    expect(html).toMatch(/<form[^>]* method="get" action="\/leads" role="search"/);
    expect(textOf(html)).toContain('Wis filters');
  });

  it('pairs are a description list', () => {
    expect(renderToString(<DescriptionList facts={[{ key: 'a', name: 'Land', value: 'Duitsland' }]} />)).toMatch(
      /<dl[^>]*><div[^>]*><dt[^>]*>Land<\/dt><dd[^>]*>Duitsland<\/dd><\/div><\/dl>/,
    );
  });

  it('the keys are explained, and the letters can be switched off', () => {
    const html = renderToString(<KeysHelp language="nl" />);
    expect(html).toContain('<dialog class="do-dialog" id="do-keys" aria-labelledby="do-keys-title">');
    expect(textOf(html)).toContain('↓ j volgende regel');
    expect(html).toMatch(/type="checkbox" id="do-keys-letters" data-keys-letters checked/);
    expect(renderToString(<KeysButton language="nl" />)).toContain('data-keys-open');
  });
});
