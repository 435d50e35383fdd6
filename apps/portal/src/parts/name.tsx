import type { ComponentChildren } from 'preact';

/** A name or text that people typed: it may run the other way, and must not turn the words around it. */
export const Name = ({ children }: { readonly children: ComponentChildren }) => <bdi>{children}</bdi>;
