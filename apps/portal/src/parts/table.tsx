import type { ComponentChildren } from 'preact';
import { wordsOf } from '../shell/language.js';
import type { Language, Messages } from '../shell/language.js';
import { fieldId } from './field-frame.js';
import { safeHref } from './safe-href.js';

const WORDS: Messages<{ readonly ascending: string; readonly descending: string; readonly sort: string }> = {
  nl: { ascending: 'oplopend gesorteerd', descending: 'aflopend gesorteerd', sort: 'sorteren' },
  en: { ascending: 'sorted ascending', descending: 'sorted descending', sort: 'sort' },
  de: { ascending: 'aufsteigend sortiert', descending: 'absteigend sortiert', sort: 'sortieren' },
};

export interface Sort {
  /** The address of the same list in the other order. */
  readonly href: string;
  /** How it is sorted now; left out when it is not by this column. */
  readonly direction?: 'ascending' | 'descending' | undefined;
}

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** The column that names the row. */
  readonly names?: boolean | undefined;
  /** Numbers stand under each other. */
  readonly number?: boolean | undefined;
  readonly sort?: Sort | undefined;
}

interface TableProps<Row> {
  readonly language: Language;
  /** Unique on the page; the name of the scroll region hangs on it. */
  readonly id: string;
  readonly caption: ComponentChildren;
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The id of a row that is refreshed by itself. */
  readonly rowId?: ((row: Row) => string) | undefined;
}

const ARROWS = { ascending: ' ▲', descending: ' ▼' } as const;

function SortLink({ header, sort, language }: { header: string; sort: Sort; language: Language }) {
  const words = wordsOf(WORDS, language);
  const { direction, href } = sort;
  return (
    <a class="do-sort" href={safeHref(href)}>
      {header}
      <span aria-hidden="true">{direction ? ARROWS[direction] : ' ↕'}</span>
      <span class="do-hidden"> ({direction ? words[direction] : words.sort})</span>
    </a>
  );
}

function Head<Row>({ columns, language }: Pick<TableProps<Row>, 'columns' | 'language'>) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(({ key, header, number, sort }) => (
          <th
            key={key}
            scope="col"
            role="columnheader"
            class={number ? 'do-number' : undefined}
            aria-sort={sort?.direction}
          >
            {sort ? <SortLink header={header} sort={sort} language={language} /> : header}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const content = <div>{column.cell(row)}</div>;
  if (column.names)
    return (
      <th scope="row" role="rowheader">
        {content}
      </th>
    );
  return (
    <td role="cell" class={column.number ? 'do-number' : undefined} data-label={column.header}>
      {content}
    </td>
  );
}

/**
 * A table that becomes a list of cards where it does not fit. Roles are written out, since CSS that changes `display` takes
 * them away. Rows can be walked with the arrow keys or j and k.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { id, caption, captionHidden = false, columns, rows, rowKey, rowId, language } = props;
  const captionId = `${fieldId(id)}-caption`;
  return (
    <div class="do-table-region" role="region" tabindex={0} aria-labelledby={captionId}>
      <table class="utrecht-table utrecht-table--html-table do-table do-table--cards" role="table" id={id}>
        <caption class={captionHidden ? 'do-hidden' : undefined} id={captionId}>
          {caption}
        </caption>
        <Head columns={columns} language={language} />
        <tbody role="rowgroup" data-list="">
          {rows.map((row) => (
            <tr key={rowKey(row)} id={rowId?.(row)} role="row" data-row="">
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
