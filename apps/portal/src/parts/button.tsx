import type { ComponentChildren } from 'preact';
import { safeHref } from './safe-href.js';

/** One `primary` a form; `subtle` for what is rarely wanted; `negative` for what cannot be taken back. */
export type ButtonKind = 'primary' | 'secondary' | 'subtle' | 'negative';

const CLASSES: Readonly<Record<ButtonKind, string>> = {
  primary: 'nl-button nl-button--primary',
  secondary: 'nl-button nl-button--secondary',
  subtle: 'nl-button nl-button--subtle',
  negative: 'nl-button nl-button--secondary nl-button--negative',
};

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly kind?: ButtonKind | undefined;
  readonly type?: 'submit' | 'button' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly id?: string | undefined;
  /** Another address than the form's. */
  readonly formAction?: string | undefined;
  /** The id of a form elsewhere on the page. */
  readonly form?: string | undefined;
  /** What htmx needs: the button then renews a part of the page, and works without scripts as any other. */
  readonly 'hx-post'?: string | undefined;
  readonly 'hx-target'?: string | undefined;
  readonly 'hx-swap'?: string | undefined;
  readonly autofocus?: boolean | undefined;
  /** Leaves the checks of the browser to the answer. */
  readonly formNoValidate?: boolean | undefined;
  /** Words that set this button apart from others with the same text, read aloud only: `Openen` + `Nordwind`. */
  readonly about?: string | undefined;
  /** One key that presses it while the focus is in its `[data-keys]`; shown on it. */
  readonly shortcut?: string | undefined;
}

const Shortcut = ({ shortcut }: { readonly shortcut: string | undefined }) =>
  shortcut === undefined ? null : <kbd class="do-key do-needs-script">{shortcut}</kbd>;

/** A submit button. It is never disabled: a form that cannot be sent says why. */
export const Button = ({
  children,
  kind = 'primary',
  type = 'submit',
  formAction,
  about,
  shortcut,
  ...rest
}: ButtonProps) => (
  <button
    class={CLASSES[kind]}
    type={type}
    formAction={formAction === undefined ? undefined : safeHref(formAction)}
    data-key={shortcut}
    {...rest}
  >
    <Shortcut shortcut={shortcut} />
    {children}
    {about !== undefined && <span class="do-hidden"> {about}</span>}
  </button>
);

interface ButtonLinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly kind?: ButtonKind | undefined;
  readonly id?: string | undefined;
  /** As of a button. */
  readonly shortcut?: string | undefined;
}

/** A link that looks like a button: it goes to another page and changes nothing. */
export const ButtonLink = ({ href, children, kind = 'primary', id, shortcut }: ButtonLinkProps) => (
  <a class={CLASSES[kind]} href={safeHref(href)} id={id} data-key={shortcut}>
    <Shortcut shortcut={shortcut} />
    {children}
  </a>
);
