export interface LayoutProblems {
  /** Pixels that the page is wider than its window. */
  readonly overflow: number;
  readonly tooWide: readonly string[];
  readonly cut: readonly string[];
}

export interface FocusState {
  readonly element: string;
  readonly hasIndicator: boolean;
  readonly isInView: boolean;
  readonly coveredBy: readonly string[];
}

export interface AxeFindings {
  /** Rules that found something to check and were content. */
  readonly passes: number;
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly help: string;
    readonly nodes: readonly { readonly target: string; readonly summary: string }[];
  }[];
}

export function layoutProblems(): LayoutProblems;
export function focusState(): FocusState | undefined;
export function runAxe(tags: readonly string[]): Promise<AxeFindings>;
