export interface ShownAndInjected {
  readonly title: string;
  /** The title, the visible text and the values of the fields, with single spaces. */
  readonly text: string;
  /** Elements that no view of ours draws: images and scripts from elsewhere, handlers, addresses that are scripts. */
  readonly injected: readonly string[];
  /** Elements whose text runs the other way and turns what stands beside it. */
  readonly unisolated: readonly string[];
  /** Elements with characters that make text read otherwise than it is stored. */
  readonly overriding: readonly string[];
}

export interface Filling {
  readonly selector: string;
  readonly value: string;
  readonly tampers: boolean;
}

export function shownAndInjected(): ShownAndInjected;
export function fillForm(filling: Filling): void;
