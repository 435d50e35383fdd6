/** Where the present values of some fields came from. */
export interface Origin {
  /** `steward`, `import:<source>` or `match-case`. */
  readonly source: string;
  readonly retrievedAt: string;
  readonly fields: readonly string[];
}

/** The origins after a change: each field stands under its last one only. */
export function withOrigin(origins: readonly Origin[], latest: Origin): readonly Origin[] {
  const left = origins.map((origin) => ({
    ...origin,
    fields: origin.fields.filter((field) => !latest.fields.includes(field)),
  }));
  return [...left, latest].filter(({ fields }) => fields.length > 0);
}

/** The same by field. */
export const provenanceOf = (origins: readonly Origin[]): Readonly<Record<string, Omit<Origin, 'fields'>>> =>
  Object.fromEntries(
    origins.flatMap(({ source, retrievedAt, fields }) => fields.map((field) => [field, { source, retrievedAt }])),
  );
