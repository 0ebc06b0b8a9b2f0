const lib = (name) => `^libs/${name}/`;
const only = (from, allowed, reason) => ({
  name: `${from}-imports`,
  comment: reason,
  severity: 'error',
  from: { path: lib(from), pathNot: '\\.spec\\.ts$' },
  to: { path: '^(libs|apps|test)/', pathNot: [from, ...allowed].map(lib) },
});

/** Arrows point one way: what each room may import. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'libs-never-import-apps', severity: 'error', from: { path: '^libs/', pathNot: '\\.spec\\.ts$' }, to: { path: '^(apps|test)/' } },
    { name: 'domain-imports-nothing', severity: 'error', from: { path: lib('domain'), pathNot: '\\.spec\\.ts$' }, to: { pathNot: lib('domain') } },
    only('platform', [], 'platform owns the Sql port and knows nobody'),
    only('event-store', ['platform'], 'a log of anything'),
    only('access', ['platform'], 'keys and roles of anything'),
    only('jobs', ['event-store', 'platform'], 'a job names a record and a kind'),
    only('commands', ['domain', 'event-store', 'access'], 'authorise, load, decide, append'),
    only('read-models', ['domain', 'event-store', 'platform'], 'folds of the log'),
    only('reports', ['domain'], 'record to document to PDF'),
    only('interchange', ['domain', 'commands', 'reports'], 'files in and out'),
    { name: 'web-imports', comment: 'the rules of the domain and the generated client', severity: 'error', from: { path: '^apps/web/' }, to: { path: '^(libs|apps|test)/', pathNot: ['^apps/web/', lib('domain')] } },
    { name: 'web-is-imported-by-nobody', severity: 'error', from: { path: '^(libs|apps)/', pathNot: '^apps/web/' }, to: { path: '^apps/web/' } },
    { name: 'drivers-stay-in-adapters', severity: 'error', from: { path: '^(libs|apps)/', pathNot: ['^libs/platform/src/postgres/', '\\.spec\\.ts$'] }, to: { path: 'node_modules/pg(-cursor)?/' } },
    { name: 'bullmq-stays-in-its-adapter', severity: 'error', from: { path: '^(libs|apps)/', pathNot: ['^libs/jobs/src/bullmq/', '\\.spec\\.ts$'] }, to: { path: 'node_modules/(bullmq|@bull-board)/' } },
    { name: 'redis-stays-in-its-adapters', severity: 'error', from: { path: '^(libs|apps)/', pathNot: ['^libs/jobs/src/bullmq/', '^libs/platform/src/redis/', '\\.spec\\.ts$'] }, to: { path: 'node_modules/ioredis/' } },
    { name: 'kurrentdb-stays-in-its-adapter', severity: 'error', from: { path: '^(libs|apps)/', pathNot: ['^libs/event-store/src/kurrentdb/'] }, to: { path: 'node_modules/(@kurrent|@grpc)/' } },
    { name: 'no-drawer-folders', severity: 'error', from: {}, to: { path: '^(libs|apps)/.*/(utils?|helpers?|common|shared|types|base)/' } },
    { name: 'public-doors-only', comment: 'another lib is entered through its index', severity: 'error', from: { path: '^(libs|apps)/([^/]+)/', pathNot: '\\.spec\\.ts$' }, to: { path: '^libs/([^/]+)/src/(?!index\\.ts$)', pathNot: '^libs/$2/' } },
  ],
  options: { doNotFollow: { path: 'node_modules' }, exclude: { path: '^dist/' }, tsConfig: { fileName: 'tsconfig.json' }, tsPreCompilationDeps: true, enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] } },
};
