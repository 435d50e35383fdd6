import { wordsOf } from '../shell/language.js';
import type { Language, Messages } from '../shell/language.js';

const WORDS: Messages<string> = {
  nl: 'Even geduld, we wachten op antwoord…',
  en: 'One moment, we are waiting for an answer…',
  de: 'Einen Moment, wir warten auf Antwort…',
};

/** The one region that says what happens meanwhile. It is on each page from the start, else it would not be heard. */
export const LiveStatus = ({ language }: { readonly language: Language }) => (
  <div class="do-status" id="do-status" role="status" data-slow={wordsOf(WORDS, language)} />
);
