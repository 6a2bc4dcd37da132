import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foundingArticle } from '../helpers/foundingArticle';
import { readPdf } from '../helpers/pdf';
import { appFolder, expect, inheritedEnv, test } from './launch';

interface Answer { readonly code: number | null; readonly stdout: string; readonly stderr: string }
/** `npm run -s huibao -- …`, as a person types it in a folder of their own. */
const huibao = (cwd: string, ...args: readonly string[]): Answer => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(appFolder, 'scripts/huibao.mjs'), ...args], { cwd, encoding: 'utf8', env: { ...inheritedEnv(), INIT_CWD: cwd } });
  return { code: status, stdout, stderr };
};
interface Row { readonly name: string; readonly value: string; readonly unit: string; readonly start: number; readonly end: number; readonly text: string }
const ARTICLE = '\uFEFF云岭县2025年简报\r\n\r\n2025年，全县地区生产总值86.4亿元，同比增长7.2%。\r\n';

test('text prints the decoded file as it is', ({ folder }) => {
  writeFileSync(join(folder, 'a.txt'), ARTICLE);
  const { code, stdout } = huibao(folder, 'text', 'a.txt');
  expect(code).toBe(0);
  expect(stdout).toBe(ARTICLE.slice(1));
});

test('figures prints JSON whose offsets point into that text; messages go to stderr', ({ folder }) => {
  writeFileSync(join(folder, 'a.txt'), ARTICLE);
  const { code, stdout, stderr } = huibao(folder, 'figures', 'a.txt');
  expect(code).toBe(0);
  const rows = JSON.parse(stdout) as Row[];
  expect(rows.map(({ value, unit }) => value + unit)).toEqual(['86.4亿元', '7.2%']);
  for (const { start, end, text } of rows) expect(ARTICLE.slice(1).slice(start, end)).toBe(text);
  expect(stderr).toContain('找到 2 个数据');
});

test('no figure at all is still a success', ({ folder }) => {
  writeFileSync(join(folder, 'a.md'), '# 通知\n\n请各单位按时参加会议。\n');
  const { code, stdout } = huibao(folder, 'figures', 'a.md');
  expect([code, stdout.trim()]).toEqual([0, '[]']);
});

test('report writes the document and, asked to, keeps it in a data folder', ({ folder }) => {
  const { code } = huibao(folder, 'report', '--sample', 'r.json', '--library', 'data');
  expect(code).toBe(0);
  expect(readdirSync(join(folder, 'data/reports'))).toHaveLength(1);
});

test('the founding article: every figure found is in the written brief and in the slides', async ({ folder }) => {
  const article = foundingArticle();
  test.skip(article === null, 'the founding article is not there');
  if (article === null) return;
  const { stdout } = huibao(folder, 'figures', article.path);
  const rows = JSON.parse(stdout) as Row[];
  expect(rows).toHaveLength(43);
  for (const kind of ['brief', 'slides']) {
    const file = join(folder, `${kind}.pdf`);
    const done = huibao(folder, kind, article.path, `${kind}.pdf`);
    expect(done.code, done.stderr).toBe(0);
    const { pages, flat } = await readPdf(file);
    expect(pages.length).toBeGreaterThan(5);
    const bare = flat.replaceAll(',', '');
    const missing = rows.filter(({ value, text }) => !bare.includes(value.replace(/^-/u, '')) && !bare.includes(text.replace(/\s/gu, '')));
    // slides tell the main points; the brief has an appendix of every figure
    if (kind === 'brief') expect(missing).toEqual([]);
    else expect(missing).toEqual([]);
  }
});

test.describe('cannot: exit 2, one line that says what to do, no half file', () => {
  const bad: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a missing file', ['brief', 'nicht.txt', 'o.pdf'], /找不到文件“nicht\.txt”。请检查/],
    ['an empty file', ['figures', 'empty.txt'], /是空的.*请换一个文件/],
    ['a binary file', ['text', 'binary.txt'], /不是文本文件。请另存/],
    ['a folder that does not exist', ['brief', 'good.txt', 'nowhere/o.pdf'], /所在的文件夹不存在/],
    ['a format that is not read', ['figures', 'photo.jpg'], /photo\.jpg/],
    ['an unknown command', ['explode', 'good.txt'], /./],
  ];
  for (const [what, args, words] of bad) {
    test(what, ({ folder }) => {
      writeFileSync(join(folder, 'good.txt'), ARTICLE);
      writeFileSync(join(folder, 'empty.txt'), '');
      writeFileSync(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 3]));
      writeFileSync(join(folder, 'photo.jpg'), Buffer.from([0xff, 0xd8, 0xff]));
      const before = readdirSync(folder);
      const { code, stdout, stderr } = huibao(folder, ...args);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(words);
      expect(readdirSync(folder)).toEqual(before);
    });
  }
});

test('--strict exits 1 when figures are doubtful', ({ folder }) => {
  writeFileSync(join(folder, 'a.txt'), '某县简报\n\n游客接待量达到320万人次。\n');
  expect(huibao(folder, 'figures', 'a.txt').code).toBe(0);
  expect(huibao(folder, 'figures', 'a.txt', '--strict').code).toBe(1);
});
