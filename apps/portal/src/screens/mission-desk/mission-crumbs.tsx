import type { JSX } from 'preact';
import { Breadcrumb } from '../../parts/breadcrumb.js';
import { Name } from '../../parts/name.js';
import { pathIn, wordsOf, type Language } from '../../shell/language.js';
import { missionWords } from './mission-words.js';

interface MissionCrumbsProps {
  readonly language: Language;
  /** Without a title while its service is away; absent for a new one. */
  readonly mission?: { readonly id: string; readonly title?: string | undefined } | undefined;
}

/** The desk, and the mission as far as it is known what it is called. */
export function MissionCrumbs({ language, mission }: MissionCrumbsProps): JSX.Element {
  const { desk } = wordsOf(missionWords, language);
  const crumbs = [{ href: pathIn(language, '/mission-desk'), label: <>{desk}</> }];
  if (mission?.title !== undefined) {
    crumbs.push({ href: pathIn(language, `/mission-desk/${mission.id}`), label: <Name>{mission.title}</Name> });
  }
  return <Breadcrumb {...{ language, crumbs }} />;
}
