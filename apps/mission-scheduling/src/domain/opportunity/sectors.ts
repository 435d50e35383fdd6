import type { SectorCode } from '../mission/mission.js';

/** SBI 2025 is NACE 2.1 with a fifth digit, so their digits compare once NACE's dots are gone. */
const digits = ({ code }: SectorCode): string => code.replaceAll('.', '');

/** Whether a code of one side begins a code of the other: `28` and `28.13` overlap, `28` and `29` do not. */
export const sectorsOverlap = (left: readonly SectorCode[], right: readonly SectorCode[]): boolean =>
  left.some((one) =>
    right.some((other) => digits(one).startsWith(digits(other)) || digits(other).startsWith(digits(one))),
  );
