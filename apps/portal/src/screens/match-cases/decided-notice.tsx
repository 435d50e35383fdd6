import type { JSX } from 'preact';
import { Link } from '../../parts/link.js';
import { Name } from '../../parts/name.js';
import { Notice } from '../../parts/notice.js';
import { pathIn, wordsOf, type Language } from '../../shell/language.js';
import type { Decision } from './case.js';
import { matchCaseMessages } from './match-cases.messages.js';

export interface DecidedModel {
  readonly language: Language;
  readonly caseId: string;
  readonly decision: Decision;
  /** Of the organisation that it was linked to. */
  readonly name?: string | undefined;
}

/** What was just decided about the case before this one, and the way back to it. */
export function DecidedNotice({ language, caseId, decision, name }: DecidedModel): JSX.Element {
  const words = wordsOf(matchCaseMessages, language);
  const told = words.decided[decision](name);
  return (
    <Notice
      title={
        <>
          <Name>{told}</Name>
          {told.endsWith('.') ? '' : '.'}
        </>
      }
      action={
        <p>
          {decision === 'new' ? words.undoNew : words.undoText}{' '}
          <Link href={pathIn(language, `/match-cases/${caseId}`)}>{words.undo}</Link>
        </p>
      }
    />
  );
}
