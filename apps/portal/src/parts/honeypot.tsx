import { wordsOf } from '../shell/language.js';
import type { Language, Messages } from '../shell/language.js';

const WORDS: Messages<string> = {
  nl: 'Laat dit veld leeg',
  en: 'Leave this field empty',
  de: 'Lassen Sie dieses Feld leer',
};

/** Sounds like something that a form filler wants to fill, and like nothing that a browser knows of a person. */
export const HONEYPOT_FIELD = 'subject_line';

/** A field that people neither see nor hear nor reach; what fills it in is a program. */
export const Honeypot = ({ language }: { readonly language: Language }) => (
  <div class="do-honeypot" aria-hidden="true">
    <label for={HONEYPOT_FIELD}>{wordsOf(WORDS, language)}</label>
    <input type="text" id={HONEYPOT_FIELD} name={HONEYPOT_FIELD} value="" tabIndex={-1} autocomplete="off" />
  </div>
);

export const isTrapped = (form: URLSearchParams): boolean => (form.get(HONEYPOT_FIELD) ?? '') !== '';
