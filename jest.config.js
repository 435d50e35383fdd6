const swc = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2023',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true, ...parser },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        // htmx has attributes with a colon in their names.
        react: { runtime: 'automatic', importSource: 'preact', throwIfNamespace: false },
      },
    },
  },
];

/** Sources are ES modules: run Jest with `node --experimental-vm-modules`, as `npm test` does. */
export default {
  rootDir: '.',
  testEnvironment: 'node',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/cli', '<rootDir>/stack', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'mts', 'js', 'mjs', 'cjs', 'json', 'node'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': swc({}), '\\.tsx$': swc({ tsx: true }) },
  moduleNameMapper: { '^@app/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts' },
  resolver: '<rootDir>/test/support/jest-resolver.cjs',
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/servers-up.mjs',
  globalTeardown: '<rootDir>/test/support/servers-down.mjs',
  // A deadline that only what hangs meets: the suite passes on busy machines too.
  testTimeout: 300_000,
};
