interface CopyButtonProps {
  /** The id of the field whose text it copies. */
  readonly field: string;
  readonly label: string;
  /** What is said when it is done. */
  readonly copied: string;
}

/** Copies the text of a field. Without scripts it is not there: the text can be selected by hand. */
export const CopyButton = ({ field, label, copied }: CopyButtonProps) => (
  <p class="do-actions do-needs-script">
    <button
      class="nl-button nl-button--secondary"
      type="button"
      data-copy={field}
      data-copied={copied}
      aria-describedby={`${field}-copied`}
    >
      {label}
    </button>
    <span id={`${field}-copied`} role="status" />
  </p>
);
