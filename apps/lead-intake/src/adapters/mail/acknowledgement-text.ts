/** What an acknowledgement tells of. */
export interface AcknowledgementFacts {
  /** How the mail begins: "Dear Frauke Harms". */
  readonly salutation: string;
  /** GRN-L-000123 */
  readonly reference: string;
}

export type AcknowledgementText = (facts: AcknowledgementFacts) => { readonly subject: string; readonly text: string };
