import type { Filled } from './filled.js';
import { MISSION } from './texts.js';
import type { Stop } from './walk.js';

/** The states of a page that one person looks at, by the route of the page. */
export type Screens = Readonly<Record<string, (filled: Filled) => readonly Stop[]>>;

/** Of nothing that there is. */
export const NOBODY = '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02';

export const LETTERS = '/operations/dead-letters/company-matching';

/** What every page of a mission shows. */
export const MISSION_TEXTS = [MISSION.title, MISSION.theme, MISSION.goal, MISSION.organiser, MISSION.place];
