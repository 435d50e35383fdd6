/**
 * The shape of a documented answer, at every depth. The classes only describe answers for OpenAPI; what is sent are
 * plain objects.
 */
export type Plain<T> = T extends readonly (infer I)[]
  ? readonly Plain<I>[]
  : T extends object
    ? { readonly [K in keyof T]: Plain<T[K]> }
    : T;
