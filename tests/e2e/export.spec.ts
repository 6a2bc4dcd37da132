import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './launch';
import { readPdf } from '../helpers/pdf';
import { answerSaveDialog, deskReady, editValue } from './steps';

test('an export shows its progress and can be cancelled: no file, no half file', async ({ start, folder }) => {
  const { app, desk } = await start(['--sample']);
  await deskReady(desk);
  const out = join(folder, 'out');
  mkdirSync(out);
  await answerSaveDialog(app, join(out, '简报.pdf'));
  await desk.keyboard.press('Control+p');
  const running = desk.getByRole('status').filter({ hasText: '正在导出简报 PDF' });
  await expect(running).toBeVisible();
  await running.getByRole('button', { name: '取消导出' }).click();
  await expect(desk.getByText('已取消导出，没有写出文件。')).toBeVisible();
  expect(readdirSync(out)).toEqual([]);
});

test('a place that cannot be written is named, the old file stays as it was', async ({ start, folder }) => {
  const { app, desk } = await start(['--sample']);
  await deskReady(desk);
  await answerSaveDialog(app, join(folder, 'nowhere', '简报.pdf'));
  await desk.keyboard.press('Control+p');
  await expect(desk.getByRole('alert').filter({ hasText: '所在的文件夹不存在' })).toBeVisible({ timeout: 60_000 });
  // a folder where the file should go: the rename fails at the very end
  const taken = join(folder, 'taken.pdf');
  mkdirSync(taken);
  writeFileSync(join(taken, 'inside'), 'x');
  await answerSaveDialog(app, taken);
  await desk.keyboard.press('Control+p');
  await expect(desk.getByRole('alert').filter({ hasText: '无法写入“taken.pdf”' })).toBeVisible({ timeout: 60_000 });
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  expect(readFileSync(join(taken, 'inside'), 'utf8')).toBe('x');
});

test('a full disk is named as such, and nothing half is left', async ({ start, folder }) => {
  const small = join(folder, 'small');
  mkdirSync(small);
  const mounted = process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', small]).status === 0;
  test.skip(!mounted, 'a small file system can only be mounted as root on Linux');
  try {
    const { app, desk } = await start(['--sample']);
    await deskReady(desk);
    await answerSaveDialog(app, join(small, '简报.pdf'));
    await desk.keyboard.press('Control+p');
    await expect(desk.getByRole('alert').filter({ hasText: '磁盘已满' })).toBeVisible({ timeout: 60_000 });
    expect(readdirSync(small)).toEqual([]);
  } finally {
    spawnSync('umount', [small]);
  }
});

test('a chart that its figures no longer allow is printed as the figures themselves', async ({ start, folder }) => {
  const { app, desk } = await start(['--sample']);
  await deskReady(desk);
  await desk.locator('.document p [data-figure-id]').filter({ hasText: '12处' }).first().click();
  await editValue(desk, '1200');
  for (const [key, name] of [['Control+p', '简报.pdf'], ['Control+Shift+P', '演示页.pdf']] as const) {
    await answerSaveDialog(app, join(folder, name));
    await desk.keyboard.press(key);
    await expect(desk.getByText(`已写出“${name}”`)).toBeVisible({ timeout: 60_000 });
    expect((await readPdf(join(folder, name))).flat).toContain('1,200处');
  }
});
