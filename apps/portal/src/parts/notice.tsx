import type { ComponentChildren } from 'preact';

export type NoticeKind = 'done' | 'info' | 'warning';

const CLASSES: Readonly<Record<NoticeKind, string>> = {
  done: 'utrecht-alert utrecht-alert--ok do-message do-message--good',
  info: 'utrecht-alert utrecht-alert--info do-message do-message--info',
  warning: 'utrecht-alert utrecht-alert--warning do-message do-message--warning',
};

interface NoticeProps {
  readonly kind?: NoticeKind | undefined;
  readonly title?: ComponentChildren;
  readonly children?: ComponentChildren;
  /** Such as a form with `Ongedaan maken`. */
  readonly action?: ComponentChildren;
}

/** What was done, or what to know before going on. */
export const Notice = ({ kind = 'done', title, children, action }: NoticeProps) => (
  <div class={CLASSES[kind]} role="status">
    {title !== undefined && (
      <p>
        <strong>{title}</strong>
      </p>
    )}
    {children !== undefined && <div>{children}</div>}
    {action}
  </div>
);
