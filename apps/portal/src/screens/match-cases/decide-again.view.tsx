import type { JSX } from 'preact';
import { Breadcrumb } from '../../parts/breadcrumb.js';
import { Button } from '../../parts/button.js';
import { ErrorSummary } from '../../parts/error-summary.js';
import { TextAreaField } from '../../parts/field.js';
import { FormToken } from '../../shell/form-token.js';
import { pathIn, wordsOf, type Language } from '../../shell/language.js';
import type { Decision } from './case.js';
import { DECISION_FORM } from './match-case.view.js';
import { matchCaseMessages } from './match-cases.messages.js';

export interface DecideAgainModel {
  readonly language: Language;
  readonly csrf: string;
  readonly id: string;
  readonly decision: Decision;
  /** That was decided about. */
  readonly version: string;
  readonly organisationId: string | undefined;
  readonly reason: string | undefined;
  readonly error: string;
}

/** A decision that the service did not answer to. The case cannot be drawn, but what was decided and why can be sent again. */
export function DecideAgainView(model: DecideAgainModel): JSX.Element {
  const { language, csrf, id, decision, version, organisationId = '', reason, error } = model;
  const words = wordsOf(matchCaseMessages, language);
  const path = pathIn(language, `/match-cases/${id}`);
  return (
    <div class="do-page">
      <ErrorSummary language={language} errors={[{ message: error }]} />
      <Breadcrumb language={language} crumbs={[{ href: pathIn(language, '/match-cases'), label: words.title }]} />
      <h1>{words.caseTitle}</h1>
      <form class="do-form" method="post" action={path} id={DECISION_FORM} novalidate>
        <FormToken visit={{ csrf }} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="organisationId" value={organisationId} />
        <TextAreaField
          {...{ language, name: 'reason', label: words.reason, description: words.reasonHint, value: reason }}
          {...{ optional: true, rows: 2, maxlength: 2_000 }}
        />
        <div class="do-actions">
          <Button name="decision" value={decision}>
            {words.buttons[decision]}
          </Button>
        </div>
      </form>
    </div>
  );
}
