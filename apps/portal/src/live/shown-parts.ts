import type { LivePart, LiveParts } from './live-part.js';

/** A part on an open page, and the version that it was drawn from. */
export interface ShownPart {
  readonly part: LivePart;
  readonly id: string;
  readonly version: number;
}

const MOST = 10;
const LONGEST = 2_000;
const SHAPE = /^([a-z-]{1,40}):([0-9a-zA-Z-]{1,80}):(\d{1,15})$/;

const nameOf = ({ part, id }: ShownPart): string => `${part.name}:${id}`;

/** `lead:0197…:7,match:0197…:3`; what is not understood, not known, or said before is left out. */
export function parseShown(text: string, parts: Pick<LiveParts, 'get'>): readonly ShownPart[] {
  const found = new Map<string, ShownPart>();
  for (const item of text.slice(0, LONGEST).split(',', MOST)) {
    const [, name = '', id = '', version = ''] = SHAPE.exec(item) ?? [];
    const part = parts.get(name);
    if (part === undefined) continue;
    const shown = { part, id, version: Number(version) };
    if (!found.has(nameOf(shown))) found.set(nameOf(shown), shown);
  }
  return [...found.values()];
}

export const formatShown = (shown: readonly ShownPart[]): string =>
  shown.map((one) => `${nameOf(one)}:${one.version}`).join(',');
