import type { ComponentChildren } from 'preact';

export interface Fact {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly value: ComponentChildren;
}

/** Pairs of a word and its value. */
export const DescriptionList = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl class="utrecht-data-list do-facts">
    {facts.map(({ key, name, value }) => (
      <div key={key} class="utrecht-data-list__item">
        <dt class="utrecht-data-list__item-key">{name}</dt>
        <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{value}</dd>
      </div>
    ))}
  </dl>
);
