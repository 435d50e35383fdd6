import type { JSX } from 'preact';
import type { SignInWords } from './sign-in.messages.js';

export const SignInFailed = ({
  words,
  again,
}: {
  readonly words: SignInWords;
  readonly again: string;
}): JSX.Element => (
  <div class="do-page">
    <h1 class="nl-heading nl-heading--level-1">{words.failed}</h1>
    <p class="nl-paragraph">{words.failedText}</p>
    <p class="nl-paragraph">
      <a class="nl-link" href={again}>
        {words.again}
      </a>
    </p>
  </div>
);

/** Leads to the provider, by itself and by a link. */
export const GoOn = ({ words, href }: { readonly words: SignInWords; readonly href: string }): JSX.Element => (
  <div class="do-page">
    <h1 class="nl-heading nl-heading--level-1">{words.signedOut}</h1>
    <p class="nl-paragraph">{words.signedOutText}</p>
    <p class="nl-paragraph">
      <a class="nl-link" href={href}>
        {words.goOn}
      </a>
    </p>
  </div>
);
