import type { JSX } from 'preact';
import { Link } from '../../parts/link.js';
import { TextSections } from '../../parts/text-sections.js';
import { pathIn, type Language } from '../../shell/language.js';
import type { ContactWords } from './contact.messages.js';

export interface ContactModel {
  readonly words: ContactWords;
  readonly language: Language;
  /** Where answers are read. */
  readonly email: string;
}

export function ContactView({ words, language, email }: ContactModel): JSX.Element {
  const to = (path: string, label: string): JSX.Element => (
    <p>
      <Link href={pathIn(language, path)}>{label}</Link>
    </p>
  );
  return (
    <div class="do-page">
      <div class="do-title">
        <h1>{words.title}</h1>
        <p class="do-lead">{words.lead}</p>
        <p>
          {words.email}: <a href={`mailto:${email}`}>{email}</a>
        </p>
      </div>
      <TextSections
        sections={words.sections}
        after={{
          missions: to('/missions', words.missions),
          invest: to('/invest', words.invest),
          problem: to('/status', words.status),
        }}
      />
    </div>
  );
}
