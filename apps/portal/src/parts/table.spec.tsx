import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import { Table } from './table.js';
import type { Column } from './table.js';

interface Lead {
  readonly id: string;
  readonly name: string;
  readonly score: number;
}

const columns: readonly Column<Lead>[] = [
  { key: 'name', header: 'Bedrijf', names: true, cell: ({ name }) => name, sort: { href: '?sort=name' } },
  {
    ...{ key: 'score', header: 'Score', number: true, cell: ({ score }) => score },
    sort: { href: '?sort=score', direction: 'descending' },
  },
];
const rows = [{ id: '7', name: 'Nord & <Wind>', score: 71 }];
const html = renderToString(
  <Table
    {...{ language: 'nl', id: 'leads', caption: '1 lead', columns, rows }}
    rowKey={({ id }) => id}
    rowId={({ id }) => `lead-${id}`}
  />,
);

describe('a table', () => {
  it('scrolls in a region that has the name of its caption and takes the focus', () => {
    expect(html).toContain('role="region" tabindex="0" aria-labelledby="leads-caption"');
    expect(html).toContain('id="leads-caption">1 lead</caption>');
  });

  it('keeps its roles when CSS shows it as cards, and names the values there', () => {
    for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'])
      expect(html).toContain(`role="${role}"`);
    expect(html).toContain('<th scope="row" role="rowheader"><div>Nord &amp; &lt;Wind></div></th>');
    expect(html).toContain('class="do-number" data-label="Score"><div>71</div></td>');
  });

  it('says how it is sorted and links to the other orders', () => {
    expect(html.match(/aria-sort/g)).toHaveLength(1);
    expect(html).toContain('aria-sort="descending"');
    expect(html).toContain('href="?sort=name"');
    expect(html).toContain('(aflopend gesorteerd)');
  });

  it('can be walked by keys, and refreshed row by row', () => {
    expect(html).toContain('<tbody role="rowgroup" data-list>');
    expect(html).toContain('<tr id="lead-7" role="row" data-row>');
  });
});
