// Writes THIRD-PARTY-NOTICES.md: every package that is bundled into the app, with its licence text, and the fonts' OFL texts.
// With --check it only compares, so that a changed lockfile cannot ship with stale notices.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');
/** What src imports; their own dependencies follow from their manifests. */
const BUNDLED = [
  '@cantoo/pdf-lib', '@fontsource/lxgw-wenkai', '@fontsource/noto-sans-sc', '@fontsource/noto-serif-sc', '@revolist/vue3-datagrid',
  '@tiptap/core', '@tiptap/pm', '@tiptap/vue-3', '@vueuse/core', 'decimal.js', 'echarts', 'htmlparser2', 'lowdb', 'papaparse', 'pdfjs-dist', 'pinia', 'reka-ui', 'saxes',
  'vue', 'vue-echarts', 'vue-i18n', 'zod', 'electron',
];

/** @typedef {{ name: string, version: string, license: string, text: string }} Notice */

/** @param {string} name @returns {Notice & { dependencies: string[] }} */
const read = (name) => {
  const folder = join(root, 'node_modules', name);
  /** @type {{ version: string, license?: string, dependencies?: Record<string, string> }} */
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|ofl)(\.|$)/iu.test(entry));
  return {
    name,
    version: manifest.version,
    license: manifest.license ?? 'see text',
    text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim(),
    // electron's own dependencies only download it; they are not in the app
    dependencies: name === 'electron' ? [] : Object.keys(manifest.dependencies ?? {}),
  };
};

/** @type {Map<string, Notice>} */
const notices = new Map();
const queue = [...BUNDLED];
for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
  if (notices.has(name) || name.startsWith('@types/') || !existsSync(join(root, 'node_modules', name, 'package.json'))) continue;
  const { dependencies, ...notice } = read(name);
  notices.set(name, notice);
  queue.push(...dependencies);
}

const sorted = [...notices.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
const table = sorted.map((notice) => `| ${notice.name} | ${notice.version} | ${notice.license} |`);
const texts = sorted.filter((notice) => notice.text !== '').map((notice) => `## ${notice.name} ${notice.version}\n\n\`\`\`text\n${notice.text.replaceAll('\r', '')}\n\`\`\``);
const page = `# Third-party notices

Huibao contains the packages below. Electron brings Chromium and Node.js; their notices lie beside the executable as LICENSES.chromium.html.
The fonts Noto Sans SC, Noto Serif SC and LXGW WenKai are under the SIL Open Font License 1.1, whose text stands with them.

| package | version | licence |
| --- | --- | --- |
${table.join('\n')}

${texts.join('\n\n')}
`;

const target = join(root, 'THIRD-PARTY-NOTICES.md');
if (process.argv.includes('--check')) {
  const current = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (current !== page) {
    console.error('THIRD-PARTY-NOTICES.md is out of date: run node scripts/notices.mjs');
    process.exit(1);
  }
} else {
  writeFileSync(target, page);
  console.error(`${sorted.length} packages`);
}
