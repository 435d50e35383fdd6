import type { ComponentChildren } from 'preact';
import { Icon } from './icon.js';
import type { Shape } from './icon.js';

/**
 * How a state is meant: `neutral` nothing to do, `active` somebody is at it, `waiting` for others, `good` done or granted,
 * `warning` soon too late, `bad` too late or refused.
 */
export type Tone = 'neutral' | 'active' | 'waiting' | 'good' | 'warning' | 'bad';

const LOOKS: Readonly<Record<Tone, { readonly shape: Shape; readonly classes: string }>> = {
  neutral: { shape: 'ring', classes: 'utrecht-badge-status utrecht-badge-status--neutral do-badge' },
  active: { shape: 'dot', classes: 'utrecht-badge-status utrecht-badge-status--active do-badge' },
  waiting: { shape: 'clock', classes: 'utrecht-badge-status utrecht-badge-status--neutral do-badge' },
  good: { shape: 'check', classes: 'utrecht-badge-status utrecht-badge-status--safe do-badge' },
  warning: { shape: 'triangle', classes: 'utrecht-badge-status utrecht-badge-status--warning do-badge' },
  bad: { shape: 'octagon', classes: 'utrecht-badge-status utrecht-badge-status--danger do-badge' },
};

interface BadgeProps {
  readonly tone?: Tone | undefined;
  /** The state in words. */
  readonly children: ComponentChildren;
}

/** A state in words, with a shape and a colour that say the same. */
export const Badge = ({ tone = 'neutral', children }: BadgeProps) => (
  <span class={LOOKS[tone].classes}>
    <Icon shape={LOOKS[tone].shape} />
    {children}
  </span>
);
