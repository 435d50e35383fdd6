/**
 * How Node runs a service, here and in the benchmarks. A small young generation keeps idle services small; a smaller one,
 * or optimising for size, doubles their work.
 */
export const SERVICE_FLAGS: readonly string[] = [
  '--disable-warning=TimeoutNegativeWarning',
  '--enable-source-maps',
  '--max-semi-space-size=16',
  '--max-old-space-size=256',
];
