import importX from 'eslint-plugin-import-x';
import vue from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';
import vueParser from 'vue-eslint-parser';

/**
 * One import ban: files of `target` may not import from `from`.
 * @param {string} target @param {string[]} from @param {string} message
 */
const zone = (target, from, message) => ({ target: `./src/${target}`, from: from.map((x) => `./src/${x}`), message });

const above = {
  figures: ['shared/report', 'shared/extract', 'shared/charts', 'shared/deck', 'shared/brief', 'shared/intake', 'shared/review', 'shared/contract'],
  report: ['shared/extract', 'shared/charts', 'shared/deck', 'shared/brief', 'shared/intake', 'shared/review', 'shared/contract'],
  extract: ['shared/charts', 'shared/deck', 'shared/brief', 'shared/intake', 'shared/review', 'shared/contract'],
  charts: ['shared/extract', 'shared/deck', 'shared/brief', 'shared/intake', 'shared/review', 'shared/contract'],
  deck: ['shared/extract', 'shared/brief', 'shared/intake', 'shared/review', 'shared/contract'],
  brief: ['shared/extract', 'shared/deck', 'shared/intake', 'shared/review', 'shared/contract'],
  intake: ['shared/brief', 'shared/review', 'shared/contract'],
  review: ['shared/brief', 'shared/contract'],
};
const runtimes = ['main', 'preload', 'renderer'];
const zones = [
  ...Object.entries(above).map(([room, rooms]) => zone(`shared/${room}`, rooms, `${room} stands below these rooms: pass what it needs as an argument.`)),
  zone('shared', runtimes, 'shared is pure: it may not know a runtime.'),
  zone('main', ['preload', 'renderer'], 'main meets the renderer through src/shared/contract only.'),
  zone('preload', ['main', 'renderer', 'shared/figures', 'shared/report', 'shared/review'], 'the preload imports src/shared/contract/channels only.'),
  zone('renderer', ['main', 'preload'], 'the renderer meets main through src/renderer/src/bridge only.'),
  zone('renderer/src/slides', ['renderer/src/stores', 'renderer/src/bridge', 'renderer/src/features'], 'a slide takes its data as props.'),
];

const pure = ['fs', 'path', 'os', 'crypto', 'electron', 'vue', 'pinia', 'echarts'].flatMap((name) => [name, `node:${name}`]);

export default tseslint.config(
  { ignores: ['out/**', 'dist/**', 'node_modules/**', '.cache/**', 'test-results/**', 'playwright-report/**', 'tests/fixtures/**'] },
  ...tseslint.configs.strict,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.{ts,mjs,vue}'],
    plugins: { 'import-x': importX },
    languageOptions: { parser: vueParser, parserOptions: { parser: tseslint.parser, sourceType: 'module', extraFileExtensions: ['.vue'] } },
    settings: {
      'import-x/resolver-next': [
        // absolute: a relative alias would be looked up beside each importing file and the zones would see nothing
        importX.createNodeResolver({ extensions: ['.ts', '.mjs', '.js', '.vue', '.json'], alias: { '@shared': [`${import.meta.dirname}/src/shared`], '@main': [`${import.meta.dirname}/src/main`], '@': [`${import.meta.dirname}/src/renderer/src`] } }),
      ],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', { selector: 'ExportAllDeclaration', message: 'no barrels: import from the file that defines it.' }],
      'vue/multi-word-component-names': 'off',
      'vue/no-v-html': 'error',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/attributes-order': 'off',
      'vue/require-default-prop': 'off',
      'no-undef': 'off',
    },
  },
  {
    files: ['src/shared/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: pure.map((name) => ({ name, allowTypeImports: true, message: 'shared is pure: no Node, DOM, Vue or Electron.' })) }],
      'no-restricted-globals': ['error', 'window', 'document', 'process', 'Buffer', 'fetch', 'localStorage'],
    },
  },
  {
    files: ['src/main/**/*.ts'],
    ignores: ['src/main/ipc/register.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [{ name: 'electron', importNames: ['ipcMain'], message: 'handlers are registered through src/main/ipc/register.ts only.' }] }] },
  },
  {
    files: ['src/renderer/**/*.{ts,vue}'],
    ignores: ['src/renderer/src/charts/**'],
    rules: { 'no-restricted-imports': ['error', { paths: [{ name: 'vue-echarts', message: 'charts are drawn through src/renderer/src/charts only.' }] }] },
  },
  {
    files: ['src/renderer/**/*.{ts,vue}'],
    ignores: ['src/renderer/src/bridge/**'],
    rules: { 'no-restricted-properties': ['error', { object: 'window', property: 'huibao', message: 'read the bridge through src/renderer/src/bridge.' }] },
  },
  { files: ['src/shared/extract/lexicon/**', 'src/renderer/src/locales/**', 'src/shared/contract/messages/**'], rules: { 'max-lines': 'off' } },
);
