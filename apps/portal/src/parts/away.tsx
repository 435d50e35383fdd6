import { formatTime } from '../shell/format.js';
import type { Moment } from '../shell/format.js';
import { wordsOf } from '../shell/language.js';
import type { Language, Messages } from '../shell/language.js';
import { safeHref } from './safe-href.js';

interface Words {
  readonly title: string;
  readonly why: (service: string) => string;
  readonly since: (time: string) => string;
  readonly again: string;
}

const WORDS: Messages<Words> = {
  nl: {
    title: 'Dit deel kunnen we nu niet laten zien',
    why: (service) => `${service} geeft geen antwoord. De rest van de pagina klopt.`,
    since: (time) => `Dat is zo sinds ${time}.`,
    again: 'Opnieuw proberen',
  },
  en: {
    title: 'We cannot show this part now',
    why: (service) => `${service} does not answer. The rest of the page is right.`,
    since: (time) => `It has been so since ${time}.`,
    again: 'Try again',
  },
  de: {
    title: 'Diesen Teil können wir gerade nicht zeigen',
    why: (service) => `${service} antwortet nicht. Der Rest der Seite stimmt.`,
    since: (time) => `Das ist so seit ${time}.`,
    again: 'Erneut versuchen',
  },
};

interface AwayProps {
  readonly language: Language;
  /** What people call the service: `De dienst voor matching`. */
  readonly service: string;
  readonly since?: Moment | undefined;
  /** The address of this page. */
  readonly retry: string;
}

/** In place of a part whose service does not answer, so that one service that is down does not take the page along. */
export function Away({ language, service, since, retry }: AwayProps) {
  const words = wordsOf(WORDS, language);
  return (
    <div class="utrecht-alert utrecht-alert--warning do-message do-message--warning">
      <p>
        <strong>{words.title}</strong>
      </p>
      <p>
        {words.why(service)}
        {since !== undefined && ` ${words.since(formatTime(since, language))}`}
      </p>
      <p>
        <a class="nl-link" href={safeHref(retry)}>
          {words.again}
        </a>
      </p>
    </div>
  );
}
