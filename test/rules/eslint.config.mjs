import tseslint from 'typescript-eslint';

/** What a reader may rely on in every file; the layers are held by `layers.cjs` beside this. */
export default tseslint.config(
  // The client is generated; its freshness is checked instead.
  { ignores: ['**/dist/**', '**/node_modules/**', 'apps/web/src/api/schema.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: new URL('../..', import.meta.url).pathname } },
    rules: {
      '@typescript-eslint/only-throw-error': ['error', { allow: [{ from: 'package', package: '@tanstack/router-core', name: 'Redirect' }] }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/require-await': 'off',
      // Ports are records of closures; there is no `this` in this house to lose.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.property.name=/^(only|skip|todo)$/][callee.object.name=/^(it|test|describe)$/]", message: 'No test is left out.' },
        { selector: 'TSEnumDeclaration', message: 'A union of literals.' },
      ],
    },
  },
  { files: ['libs/domain/**/*.ts'], ignores: ['**/*.spec.ts'], rules: { 'no-restricted-globals': ['error', 'Date', 'process', 'Buffer', 'crypto', 'console', 'setTimeout', 'performance'] } },
  {
    files: ['apps/web/**/*.tsx'],
    rules: {
      'max-lines': ['error', { max: 150, skipBlankLines: true }],
      // An event handler of a component may be a promise: React waits for none of them.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  { files: ['**/*.spec.ts', '**/*.conformance.ts', 'test/**/*.ts'], rules: { 'max-lines': ['error', { max: 500, skipBlankLines: true }] } },
);
