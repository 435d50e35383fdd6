/**
 * Which code may know which. test/architecture runs these rules with the tests, and shows that each one catches its
 * plant. Paths are relative to the root; `$1` is what the first bracket of `from.path` matched.
 */

const spec = '[.]spec[.]tsx?$';

/** Libraries that only calculate: no input or output, no clock, no randomness. The domain may use them. */
const pureLibraries = '^node_modules/(any-ascii|free-email-domains|i18n-iso-countries|stdnum|tldts|tldts-core)/';

/** A lib may import those that stand before it. */
const only = (lib, ...allowed) => ({
  name: `lib-order-${lib}`,
  comment: `kernel ← contracts ← event-store, messaging ← platform: ${lib} may import ${allowed.join(', ') || 'no other lib'}`,
  severity: 'error',
  from: { path: `^libs/${lib}/`, pathNot: spec },
  to: { path: '^libs/', pathNot: `^libs/(${[lib, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'The domain imports itself, the kernel and libraries that only calculate',
      severity: 'error',
      from: { path: '^apps/([^/]+)/src/domain/', pathNot: spec },
      to: { pathNot: ['^apps/$1/src/domain/', '^libs/kernel/src/index[.]ts$', pureLibraries] },
    },
    {
      name: 'application-is-plain',
      comment: 'Use cases import the domain, the kernel and their own ports; the module wires them',
      severity: 'error',
      from: { path: '^apps/([^/]+)/src/application/', pathNot: spec },
      to: { pathNot: ['^apps/$1/src/(domain|application)/', '^libs/kernel/src/index[.]ts$'] },
    },
    {
      name: 'adapters-do-not-know-each-other',
      comment:
        'Adapters import application, domain and libs. One exception: what describes an aggregate to the event store ' +
        '(adapters/publish/*definition*.ts) may be read by the adapters beside it',
      severity: 'error',
      from: { path: '^apps/([^/]+)/src/adapters/([^/]+)/', pathNot: spec },
      to: {
        path: '^apps/$1/src/',
        pathNot: [
          '^apps/$1/src/(domain|application|adapters/$2)/',
          '^apps/$1/src/adapters/publish/[a-z-]*definitions?[.]ts$',
        ],
      },
    },
    {
      name: 'apps-do-not-know-each-other',
      comment: 'Services meet in libs/contracts and on Kafka',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'libs-do-not-know-apps',
      severity: 'error',
      from: { path: '^libs/', pathNot: spec },
      to: { path: '^(apps|cli|stack|bench|test)/' },
    },
    {
      name: 'kernel-stands-alone',
      comment: 'The kernel has no dependencies at all',
      severity: 'error',
      from: { path: '^libs/kernel/', pathNot: spec },
      to: { pathNot: '^libs/kernel/' },
    },
    only('contracts', 'kernel'),
    only('event-store', 'kernel', 'contracts'),
    only('messaging', 'kernel', 'contracts'),
    only('platform', 'kernel', 'contracts', 'event-store', 'messaging'),
    {
      name: 'testing-from-tests-only',
      severity: 'error',
      from: { path: '^(apps|libs|cli|stack)/', pathNot: [spec, '^libs/testing/'] },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'kafkajs-in-one-folder',
      comment: 'A change of client takes one folder',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: [spec, '^libs/testing/', '^libs/messaging/src/kafkajs/'] },
      to: { path: '(^|/)node_modules/kafkajs/' },
    },
    {
      name: 'mongodb-in-adapters-only',
      severity: 'error',
      from: {
        path: '^(apps|libs)/',
        pathNot: [
          spec,
          '^libs/testing/',
          '^libs/event-store/',
          '^libs/platform/src/(mongo|health)/',
          '^apps/[^/]+/src/adapters/mongo/',
        ],
      },
      to: { path: '(^|/)node_modules/(mongoose|mongodb)/' },
    },
    {
      name: 'screens-do-not-know-each-other',
      comment: 'A screen is a vertical folder; what two of them share is a part, a client or the shell',
      severity: 'error',
      from: { path: '^apps/portal/src/screens/([^/]+)/' },
      to: { path: '^apps/portal/src/screens/', pathNot: '^apps/portal/src/screens/$1/' },
    },
    {
      name: 'views-are-pure',
      comment: 'A view is a function of its model: it imports parts, words, formats and types, never a client or Nest',
      severity: 'error',
      from: { path: '^apps/portal/src/.*[.]view[.]tsx$|^apps/portal/src/parts/', pathNot: spec },
      to: {
        path: '^(apps/portal/src/(access|clients|live)/|node_modules/(@nestjs|fastify|@fastify)/|libs/(event-store|messaging|platform)/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'parts-do-not-know-screens',
      comment: 'Parts are used by screens; the shell frames them',
      severity: 'error',
      from: { path: '^apps/portal/src/(parts|shell|access|clients|live)/', pathNot: spec },
      to: { path: '^apps/portal/src/screens/' },
    },
    {
      name: 'kafka-in-the-live-part-only',
      comment: 'The portal reads Kafka for its open pages and for nothing else',
      severity: 'error',
      from: { path: '^apps/portal/src/', pathNot: [spec, '^apps/portal/src/live/'] },
      to: { path: '^libs/messaging/' },
    },
    {
      name: 'no-deep-imports',
      comment: "A lib's index.ts is its door",
      severity: 'error',
      from: { path: '^(apps|cli|stack|bench|test)/' },
      to: { path: '^libs/', pathNot: '^libs/[^/]+/src/index[.]ts$' },
    },
    {
      name: 'no-deep-imports-between-libs',
      comment: "A lib's index.ts is its door",
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/[^/]+/src/index[.]ts$', '^libs/$1/'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that cannot be followed would escape every other rule',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|[.]cache|[.]deuropener)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
