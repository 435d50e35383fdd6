import { wordsOf } from '../shell/language.js';
import type { Language, Messages } from '../shell/language.js';

/** Keys that do the same, and what they do. */
export type KeyHelp = readonly [keys: readonly string[], does: string];

interface Words {
  readonly title: string;
  readonly open: string;
  readonly within: string;
  readonly keys: readonly KeyHelp[];
  readonly letters: string;
  readonly close: string;
}

const WORDS: Messages<Words> = {
  nl: {
    title: 'Toetsen',
    open: 'Toetsen',
    within:
      'Ze werken als de focus staat in het deel waar ze bij horen, zoals een lijst of tabel, en niet terwijl u typt.',
    keys: [
      [['↓', 'j'], 'volgende regel'],
      [['↑', 'k'], 'vorige regel'],
      [['Enter'], 'openen'],
      [['x'], 'selecteren'],
      [['?'], 'deze uitleg'],
    ],
    letters: 'Letters en cijfers als toetsen gebruiken',
    close: 'Sluiten',
  },
  en: {
    title: 'Keys',
    open: 'Keys',
    within:
      'They work while the focus is in the part that they belong to, such as a list or table, and not while you type.',
    keys: [
      [['↓', 'j'], 'next row'],
      [['↑', 'k'], 'previous row'],
      [['Enter'], 'open'],
      [['x'], 'select'],
      [['?'], 'this explanation'],
    ],
    letters: 'Use letters and digits as keys',
    close: 'Close',
  },
  de: {
    title: 'Tasten',
    open: 'Tasten',
    within:
      'Sie wirken, solange der Fokus in dem Teil steht, zu dem sie gehören, etwa einer Liste oder Tabelle, und nicht beim Tippen.',
    keys: [
      [['↓', 'j'], 'nächste Zeile'],
      [['↑', 'k'], 'vorige Zeile'],
      [['Enter'], 'öffnen'],
      [['x'], 'auswählen'],
      [['?'], 'diese Erklärung'],
    ],
    letters: 'Buchstaben und Ziffern als Tasten verwenden',
    close: 'Schließen',
  },
};

/** Opens the explanation of the keys; only seen where scripts run. */
export const KeysButton = ({ language }: { readonly language: Language }) => (
  <button class="do-header__link do-needs-script" type="button" data-keys-open="">
    {wordsOf(WORDS, language).open}
  </button>
);

interface KeysHelpProps {
  readonly language: Language;
  /** Keys that this page has besides. */
  readonly more?: readonly KeyHelp[] | undefined;
}

/** The explanation of the keys, once a page, with the switch for single letters and digits. */
export function KeysHelp({ language, more = [] }: KeysHelpProps) {
  const words = wordsOf(WORDS, language);
  return (
    <dialog class="do-dialog" id="do-keys" aria-labelledby="do-keys-title">
      <form class="do-stack" method="dialog">
        <h2 id="do-keys-title">{words.title}</h2>
        <p>{words.within}</p>
        <dl class="do-facts">
          {[...more, ...words.keys].map(([keys, does]) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <>
                    <kbd key={key}>{key}</kbd>{' '}
                  </>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <div class="do-choice">
          <input class="utrecht-checkbox" type="checkbox" id="do-keys-letters" data-keys-letters="" checked />
          <label for="do-keys-letters">{words.letters}</label>
        </div>
        <div>
          <button class="nl-button nl-button--secondary" type="submit">
            {words.close}
          </button>
        </div>
      </form>
    </dialog>
  );
}
