import type { JSX } from 'preact';
import { errorMessages, type ErrorKind } from './error.messages.js';
import { pathIn, wordsOf } from './language.js';
import { serviceName } from './service-names.messages.js';
import type { Visit } from './visit.js';

export interface ErrorModel {
  readonly kind: ErrorKind;
  /** Which one is away; absent when it is none of the services. */
  readonly service?: string | undefined;
  readonly visit: Visit;
}

/** What happened in plain words, what to do, and a way out. */
export function ErrorView({ kind, service, visit }: ErrorModel): JSX.Element {
  const { language, url, as } = visit;
  const words = wordsOf(errorMessages, language);
  const { title, text } = words[kind];
  return (
    <div class="do-page">
      <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      <p class="nl-paragraph">
        {typeof text === 'string' ? text : text(serviceName(service, language))}{' '}
        {kind === 'ours' ? <code>{as.correlationId}</code> : null}
      </p>
      <p class="nl-paragraph">
        {kind === 'away' || kind === 'awaySent' || kind === 'tooMany' ? (
          <a class="nl-link" href={pathIn(language, url)}>
            {words.again}
          </a>
        ) : (
          <a class="nl-link" href={pathIn(language, '/')}>
            {words.home}
          </a>
        )}
      </p>
    </div>
  );
}
