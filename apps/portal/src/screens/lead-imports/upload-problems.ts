import { withError, type FormState } from '../../shell/form-state.js';
import type { Problem, Violation } from '../../clients/problem.js';
import type { LeadImportsWords } from './lead-imports.messages.js';
import type { UploadField } from './upload-form.view.js';

type State = FormState<UploadField>;

function sentenceOf({ pointer, code, detail }: Violation, words: LeadImportsWords): string {
  const column = pointer.slice(1);
  if (code === 'missingColumn') return words.missingColumn(column);
  if (code === 'doubleColumn') return words.doubleColumn(column);
  return words.fileProblems[code] ?? detail;
}

/** What is wrong with the name or the file; everything about the file stands in the summary, the first at the field too. */
export function withUploadProblems(state: State, { errors = [], detail }: Problem, words: LeadImportsWords): State {
  if (errors.some(({ pointer }) => pointer === '/source')) return withError(state, 'source', words.sourceShape);
  const [first = detail, ...others] = errors.map((violation) => sentenceOf(violation, words));
  return { ...withError(state, 'file', first), others };
}
