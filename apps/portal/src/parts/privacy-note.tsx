import type { ComponentChildren } from 'preact';
import { pathIn, wordsOf } from '../shell/language.js';
import type { Language, Messages } from '../shell/language.js';
import { PRIVACY_NOTICE_VERSION } from '../shell/privacy-notice.js';
import { Link } from './link.js';

interface Words {
  readonly link: string;
  readonly version: (version: string) => string;
}

const WORDS: Messages<Words> = {
  nl: {
    link: 'Lees hoe wij met uw gegevens omgaan',
    version: (version) => `Privacyverklaring, versie ${version}.`,
  },
  en: { link: 'Read how we treat your data', version: (version) => `Privacy statement, version ${version}.` },
  de: {
    link: 'Lesen Sie, wie wir mit Ihren Daten umgehen',
    version: (version) => `Datenschutzerklärung, Version ${version}.`,
  },
};

/** Before the button of each public form: what its data are for, and where the rest is told. */
export function PrivacyNote({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ComponentChildren;
}) {
  const words = wordsOf(WORDS, language);
  return (
    <p class="do-quiet">
      {children} <Link href={pathIn(language, '/privacy')}>{words.link}</Link>. {words.version(PRIVACY_NOTICE_VERSION)}
    </p>
  );
}
