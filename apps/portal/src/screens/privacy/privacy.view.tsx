import type { JSX } from 'preact';
import { Link } from '../../parts/link.js';
import { TextSections } from '../../parts/text-sections.js';
import { pathIn, type Language } from '../../shell/language.js';
import { PRIVACY_NOTICE_VERSION } from '../../shell/privacy-notice.js';
import type { PrivacyWords } from './privacy.messages.js';

export const PrivacyView = ({
  words,
  language,
}: {
  readonly words: PrivacyWords;
  readonly language: Language;
}): JSX.Element => (
  <div class="do-page">
    <div class="do-title">
      <h1>{words.title}</h1>
      <p class="do-lead">{words.lead}</p>
      <p class="do-quiet">{words.version(PRIVACY_NOTICE_VERSION)}</p>
    </div>
    <TextSections
      sections={words.sections}
      after={{
        rights: (
          <p>
            <Link href={pathIn(language, '/contact')}>{words.contact}</Link>
          </p>
        ),
      }}
    />
  </div>
);
