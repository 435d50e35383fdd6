import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      '.cache/**',
      '.deuropener/**',
      'coverage/**',
      'apps/portal/src/clients/generated/**',
      '**/*.mjs',
      '**/*.cjs',
      '**/*.js',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // It wants to drop the type argument that EventPattern needs beside a typed @Ctx().
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      // Leaving a field out: const { personal: _personal, ...rest } = event.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Let preact escape it: markup as text is how scripts get in.',
        },
        { selector: 'JSXAttribute[name.name="style"]', message: 'The content security policy drops it: use a class.' },
      ],
    },
  },
  { files: ['stack/**', 'cli/**', 'bench/**', 'test/**'], rules: { 'no-console': 'off' } },
  prettier,
);
