import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pdfFacts, readPdf } from '../helpers/pdf';
import { appFolder, electronPath, expect, inheritedEnv, sandboxSwitch, test } from './launch';

const exportSample = (kind: 'brief' | 'slides', folder: string): string => {
  const file = join(folder, `${kind}.pdf`);
  const { status, stderr } = spawnSync(electronPath(), [...sandboxSwitch, appFolder, kind, '--sample', file], { encoding: 'utf8', timeout: 50_000, env: inheritedEnv() });
  expect(status, stderr).toBe(0);
  return file;
};

for (const kind of ['brief', 'slides'] as const) {
  test(`the ${kind}: real fonts, vector charts, tags, language, outline, nothing personal; the same on every run`, async ({ folder }) => {
    const file = exportSample(kind, folder);
    const facts = await pdfFacts(file);
    expect(facts.fontKinds).toEqual(['CIDFontType2', 'Type0']);
    expect(facts).toMatchObject({ images: 0, tagged: true, language: 'zh-CN', outline: true, author: undefined });
    const { pages } = await readPdf(file);
    expect((await readPdf(exportSample(kind, folder))).pages).toEqual(pages);
  });
}

test('the contents page names the pages on which the chapters stand', async ({ folder }) => {
  const { pages } = await readPdf(exportSample('brief', folder));
  const contents = pages[1] ?? '';
  const entries = [...contents.matchAll(/([一二三四五六]、[^\d.…]+?)[\s.…·]*(\d+)/gu)];
  expect(entries).toHaveLength(6);
  for (const [, title = '', page = ''] of entries) expect((pages[Number(page) - 1] ?? '').replace(/\s/gu, '')).toContain(title.replace(/\s/gu, ''));
});
