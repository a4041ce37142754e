import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts'];

/** A rule is an error or off: there are no warnings to get used to. */
export default defineConfig(
  {
    ignores: [
      ...['.cache/', 'dist/', 'coverage/', 'data/', 'schema/generated/'],
      'bench/contestant-packages.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.check.json', 'tsconfig.browser.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // The driver of Neo4j declares its option objects as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    rules: { 'no-undef': 'off' }, // these run in Node, whose globals ESLint does not know
  },
  { files: [...TYPESCRIPT, '**/*.mjs'], rules: { 'max-lines': ['error', 300] } },
  {
    files: ['bench/**/*.mjs'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['Literal[value=PATH]', 'TemplateElement[value.raw=PATH]'].map((selector) => ({
          selector: selector.replace('PATH', String.raw`/(^|\u002F)(src|dist)\u002F/`),
          message: 'What is measured is what the package exports: import it from "communique".',
        })),
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 60 }],
      // A number is printed as it is; null and undefined are a mistake in every text.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {
          allowAny: false,
          allowBoolean: false,
          allowNever: false,
          allowNullish: false,
          allowNumber: true,
          allowRegExp: false,
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/main.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Settings are read once, from what src/main.ts passes on.',
        },
      ],
    },
  },
);
