import type { ComponentChildren } from 'preact';

export interface TextSection {
  readonly id: string;
  readonly title: string;
  /** A string is a paragraph, a list of strings a bulleted list. */
  readonly body: readonly (string | readonly string[])[];
}

const Block = ({ block }: { readonly block: string | readonly string[] }) =>
  typeof block === 'string' ? (
    <p class="nl-paragraph">{block}</p>
  ) : (
    <ul>
      {block.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );

interface TextSectionsProps {
  readonly sections: readonly TextSection[];
  /** What follows the text of a section, such as a link. */
  readonly after?: Readonly<Record<string, ComponentChildren>>;
}

/** A page of plain text: headings, paragraphs, lists. */
export const TextSections = ({ sections, after = {} }: TextSectionsProps) => (
  <>
    {sections.map(({ id, title, body }) => (
      <section key={id} class="do-stack do-text" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        {body.map((block) => (
          <Block key={String(block)} block={block} />
        ))}
        {after[id]}
      </section>
    ))}
  </>
);
