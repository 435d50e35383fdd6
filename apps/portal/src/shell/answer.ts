import type { ComponentChildren } from 'preact';
import type { KeyHelp } from '../parts/keys-help.js';

/** Where an open page hears of changes: the stream of `parts`, as of the versions that it was drawn from. */
export interface LiveParts {
  /** `name:id:version`, for instance `lead:0197…:7`. */
  readonly parts: readonly string[];
}

export interface PageModel {
  /** Of the window; "Fout: " is put before it by `hasErrors`. */
  readonly title: string;
  readonly view: ComponentChildren;
  /** 200 unless given. */
  readonly status?: number;
  /** A form was sent back with its errors: status 400 unless given. */
  readonly hasErrors?: boolean;
  /** The id of the form on the page: switching the language then keeps what was typed. */
  readonly form?: string;
  readonly live?: LiveParts;
  /** Keys that this page has besides those of lists, for the explanation. */
  readonly keys?: readonly KeyHelp[];
}

/** A whole page within the frame of the portal. */
export class Page {
  constructor(readonly model: PageModel) {}
}

/** A part of a page, for htmx. */
export class Fragment {
  constructor(
    readonly view: ComponentChildren,
    readonly status = 200,
  ) {}
}

/** What was done, told once, on the next page. */
export interface Notice {
  readonly text: string;
  /** What people often do next; `path` without language. */
  readonly next?: { readonly path: string; readonly label: string };
}

/** After something was done: go on there (303). `notice` is told on the next page. */
export class SeeOther {
  constructor(
    /** A path of the portal without language, or another origin's address. */
    readonly location: string,
    readonly notice?: Notice,
  ) {}
}

/** What a screen answers. */
export type Answer = Page | Fragment | SeeOther;

export const page = (model: PageModel): Page => new Page(model);
export const fragment = (view: ComponentChildren, status?: number): Fragment => new Fragment(view, status);
export const seeOther = (location: string, notice?: string | Notice): SeeOther =>
  new SeeOther(location, typeof notice === 'string' ? { text: notice } : notice);
