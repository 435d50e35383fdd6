import type { ComponentChildren } from 'preact';

interface EmptyProps {
  /** What will stand here. */
  readonly title: ComponentChildren;
  /** Why it does not yet. */
  readonly why: ComponentChildren;
  /** The next step: a ButtonLink or Link. */
  readonly next?: ComponentChildren;
}

/** In place of a list without rows. */
export const Empty = ({ title, why, next }: EmptyProps) => (
  <div class="do-empty">
    <p>
      <strong>{title}</strong>
    </p>
    <p>{why}</p>
    {next}
  </div>
);
