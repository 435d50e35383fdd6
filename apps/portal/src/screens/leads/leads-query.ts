/** The filters and the place in the list, as they stand in the address of the list. */
export interface LeadsQuery {
  readonly q: string;
  readonly stage: string;
  readonly country: string;
  readonly sort: 'receivedAt' | '-receivedAt';
  readonly cursor: string;
  /** The number of the first lead of the page. */
  readonly from: number;
}

const MOST_KNOWN = 1_000_000;

export function parseLeadsQuery(query: URLSearchParams): LeadsQuery {
  const text = (name: string): string => query.get(name)?.trim() ?? '';
  const from = Number(query.get('from'));
  const cursor = text('cursor');
  return {
    q: text('q'),
    stage: text('stage'),
    country: text('country'),
    sort: text('sort') === 'receivedAt' ? 'receivedAt' : '-receivedAt',
    cursor,
    from: cursor !== '' && Number.isInteger(from) && from > 0 && from < MOST_KNOWN ? from : 1,
  };
}

export const isFiltered = ({ q, stage, country }: LeadsQuery): boolean => q !== '' || stage !== '' || country !== '';

/** What of a query the API is asked with; what is empty is left out. */
export const given = ({ q, stage, country, cursor }: LeadsQuery): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries({ q, stage, country, cursor }).filter(([, value]) => value !== ''));

/** The address of the list: the same filters, with what is changed. Another order or filter begins at the first page. */
export function leadsAddress(query: LeadsQuery, changed: Partial<LeadsQuery> = {}): string {
  const { sort, from, ...rest } = { ...query, cursor: '', from: 1, ...changed };
  const search = new URLSearchParams(given({ ...rest, sort, from }));
  if (sort === 'receivedAt') search.set('sort', sort);
  if (from > 1) search.set('from', String(from));
  const text = search.toString();
  return text === '' ? '/leads' : `/leads?${text}`;
}
