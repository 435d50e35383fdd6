import type { JSX } from 'preact';
import { ButtonLink } from '../../parts/button.js';
import { Clock } from '../../parts/clock.js';
import { Empty } from '../../parts/empty.js';
import { Table } from '../../parts/table.js';
import { formatNumber } from '../../shell/format.js';
import { pathIn, wordsOf, type Language } from '../../shell/language.js';
import { detailMessages } from './mission-detail.messages.js';
import { missionWords, type SlotPool } from './mission-words.js';

export const POOLS = 'mission-pools';

export interface PoolsModel {
  readonly language: Language;
  readonly missionId: string;
  readonly pools: readonly SlotPool[];
  readonly isLead: boolean;
}

/** The pools of a mission with their counts, which renew themselves while the page is open. */
export function Pools({ language, missionId, pools, isLead }: PoolsModel): JSX.Element {
  const words = wordsOf(detailMessages, language);
  const add = (
    <ButtonLink href={pathIn(language, `/mission-desk/${missionId}/slot-pools/new`)} kind="secondary">
      {words.addPool}
    </ButtonLink>
  );
  return (
    <section id={POOLS} class="do-stack" aria-labelledby="pools">
      <h2 id="pools">{words.pools}</h2>
      {pools.length === 0 ? (
        <Empty title={words.poolsEmpty} why={words.poolsEmptyWhy} next={isLead ? add : undefined} />
      ) : (
        <>
          <PoolTable {...{ language, pools }} />
          {isLead && <div>{add}</div>}
        </>
      )}
    </section>
  );
}

function PoolTable({ language, pools }: Pick<PoolsModel, 'language' | 'pools'>): JSX.Element {
  const words = wordsOf(detailMessages, language);
  const { kinds } = wordsOf(missionWords, language);
  const { columns } = words;
  const number = (value: number): string => formatNumber(value, language);
  return (
    <Table<SlotPool>
      {...{ language, id: 'pool-table', caption: words.poolsText, rows: pools }}
      rowKey={({ id }) => id}
      columns={[
        {
          ...{ key: 'kind', header: columns.kind, names: true },
          cell: ({ kind, receiptPrefix }) => (
            <>
              {kinds[kind]}
              <div class="do-quiet">
                {words.prefix} <span class="do-nowrap">{receiptPrefix}-…</span>
              </div>
            </>
          ),
        },
        {
          ...{ key: 'held', header: columns.held, number: true },
          cell: ({ holders, capacity }) => <span class="do-nowrap">{words.of(number(holders), number(capacity))}</span>,
        },
        { key: 'waiting', header: columns.waiting, number: true, cell: ({ waiting }) => number(waiting) },
        { key: 'left', header: columns.left, number: true, cell: ({ free }) => number(free) },
        { key: 'when', header: columns.when, cell: (pool) => <When {...{ language, pool }} /> },
        { key: 'takes', header: columns.takes, cell: ({ closed }) => words.takes(!closed) },
      ]}
    />
  );
}

function When({ language, pool }: { readonly language: Language; readonly pool: SlotPool }): JSX.Element {
  const words = wordsOf(detailMessages, language);
  const { startsAt, endsAt, zone } = pool;
  if (startsAt === undefined && endsAt === undefined) return <>{words.wholeMission}</>;
  return (
    <>
      {startsAt !== undefined && <Clock {...{ language, at: startsAt, zone }} />}
      {endsAt !== undefined && (
        <>
          {' '}
          {words.until} <Clock {...{ language, at: endsAt, zone }} />
        </>
      )}
    </>
  );
}
