const { availableParallelism } = require('node:os');

const libs = [
  'domain',
  'event-store',
  'access',
  'commands',
  'read-models',
  'jobs',
  'reports',
  'interchange',
  'platform',
];
const swc = (syntax) => [
  '@swc/jest',
  {
    jsc: {
      parser: syntax,
      target: 'es2022',
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];
const esmPackages =
  '@nestjs|@fastify|file-type|strtok3|token-types|uint8array-extras|@tokenizer|load-esm|@borewit|es-toolkit|uid|@standard-schema|canonicalize|content-disposition|d3-[a-z-]+|internmap|openid-client|oauth4webapi|jose|uqr|oidc-provider';

/** The suffix is the cost: `.spec.ts` is pure, `.int.spec.ts` needs PostgreSQL and Redis. */
module.exports = {
  rootDir: '../..',
  testEnvironment: 'node',
  // Much of the time goes into waiting for servers and browsers, so three files at once pay even on two cores.
  maxWorkers: Math.max(3, availableParallelism() - 1),
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  testMatch: ['<rootDir>/{libs,apps}/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {
    '^.+\\.tsx?$': swc({ syntax: 'typescript', decorators: true }),
    '^.+\\.m?js$': swc({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages})/)`],
  moduleNameMapper: {
    // A module that is loaded late is named by the file it is compiled to.
    '^(\\.{1,2}/.*)\\.js$': '$1',
    ...Object.fromEntries(libs.map((lib) => [`^@understory/${lib}$`, `<rootDir>/libs/${lib}/src/index.ts`])),
  },
  // A database is made for each file; on a busy machine that alone takes seconds.
  testTimeout: 30_000,
  globalSetup: '<rootDir>/test/support/start-servers.cjs',
  globalTeardown: '<rootDir>/test/support/stop-servers.cjs',
};
