import { eventually } from '@app/testing';
import type { PortalWorld } from '../portal-world.js';
import { FILE } from './texts.js';

export interface FilledImports {
  /** With refused rows and a column that nobody knows. */
  readonly partly: string;
  readonly wholly: string;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const COLUMNS = ['externalId', 'channel', 'organisationName', 'country', 'contactFullName', 'contactEmail'];
const row = (...values: readonly string[]): string => values.map(quoted).join(',');
const fileOf = (columns: readonly string[], ...rows: readonly string[]): string =>
  `${[row(...columns), ...rows].join('\r\n')}\r\n`;

const accepted = row('1', 'event', FILE.accepted, 'DE', FILE.accepted, 'one@import.example');
const refused = row('2', FILE.refused, FILE.refused, FILE.refused, FILE.refused, FILE.refused);

/** Files that are imported in part, and wholly. */
export async function fillImports(world: PortalWorld): Promise<FilledImports> {
  const manager = await world.as('account-manager', 'lead-intake');
  const send = async (file: string): Promise<string> => {
    const path = '/v1/lead-imports?source=hostile';
    const { body } = await manager.post<{ id: string }>(path, file, { 'content-type': 'text/csv' });
    await eventually(async () => {
      const { body: now } = await manager.get<{ state?: string }>(`/v1/lead-imports/${body.id}`);
      if (now.state !== 'done') throw new Error(`The import is not done: ${JSON.stringify(now)}`);
    });
    return body.id;
  };
  return {
    partly: await send(fileOf([...COLUMNS, FILE.column], `${accepted},`, `${refused},`)),
    wholly: await send(fileOf(COLUMNS, accepted)),
  };
}
