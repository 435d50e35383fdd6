import { wordsOf } from '../shell/language.js';
import type { Language, Messages } from '../shell/language.js';
import { fieldId } from './field-frame.js';

const WORDS: Messages<{ readonly title: string; readonly prefix: string }> = {
  nl: { title: 'Er is een probleem', prefix: 'Fout: ' },
  en: { title: 'There is a problem', prefix: 'Error: ' },
  de: { title: 'Es gibt ein Problem', prefix: 'Fehler: ' },
};

export interface FormError {
  /** The name of the field; left out when it is about the form as a whole. */
  readonly field?: string | undefined;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly language: Language;
  readonly errors: readonly FormError[];
}

/** What the title of a page with errors begins with: `Fout: `. */
export const errorTitle = (language: Language): string => wordsOf(WORDS, language).prefix;

/** The errors of a form, on top of the page, with the focus on them. Nothing when there are none. */
export function ErrorSummary({ language, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div
      class="utrecht-alert utrecht-alert--error do-message do-message--bad"
      role="alert"
      tabindex={-1}
      autofocus
      aria-labelledby="error-summary-title"
      data-error-summary=""
    >
      <h2 id="error-summary-title">{wordsOf(WORDS, language).title}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field ?? ''} ${message}`}>
            {field === undefined ? message : <a href={`#${fieldId(field)}`}>{message}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
