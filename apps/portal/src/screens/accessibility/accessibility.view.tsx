import type { JSX } from 'preact';
import { Link } from '../../parts/link.js';
import { TextSections } from '../../parts/text-sections.js';
import { pathIn, type Language } from '../../shell/language.js';
import type { AccessibilityWords } from './accessibility.messages.js';

export const AccessibilityView = ({
  words,
  language,
}: {
  readonly words: AccessibilityWords;
  readonly language: Language;
}): JSX.Element => (
  <div class="do-page">
    <div class="do-title">
      <h1>{words.title}</h1>
      <p class="do-lead">{words.lead}</p>
    </div>
    <TextSections
      sections={words.sections}
      after={{
        report: (
          <p>
            <Link href={pathIn(language, '/contact')}>{words.contact}</Link>
          </p>
        ),
      }}
    />
  </div>
);
