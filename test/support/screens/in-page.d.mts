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

export interface FormValue {
  readonly selector: string;
  readonly value: string;
}

export interface Filling extends FormValue {
  readonly tampers: boolean;
}

export function shownAndInjected(): ShownAndInjected;
export function fieldsWithout(expected: FormValue): readonly string[];
export function setField(field: FormValue): void;
export function fillForm(filling: Filling): void;
