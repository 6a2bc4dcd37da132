import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from '@main/library/envelope';
import { expect, kill, test, type Running } from './launch';
import { card, deskReady, editValue } from './steps';

const reportFile = (library: string): string => {
  const [id = ''] = readdirSync(join(library, 'reports'));
  return join(library, 'reports', id, 'report.json');
};
const openGdp = async ({ desk }: Running): Promise<void> => {
  await deskReady(desk);
  await desk.locator('.document [data-figure-id]').filter({ hasText: /10\d\d\.\d亿元/ }).first().click();
};

test('a damaged report is set aside, the newest good backup opened, and the user told', async ({ start, library }) => {
  const first = await start(['--sample']);
  await openGdp(first);
  await editValue(first.desk, '1090.1');
  await editValue(first.desk, '1092.2');
  await kill(first);
  const file = reportFile(library);
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, bytes.length / 2));

  const { desk } = await start();
  await deskReady(desk);
  // the history brings back what the backup did not have yet
  await expect(desk.locator('.document .prose').filter({ hasText: '地区生产总值1092.2亿元' })).toBeVisible();
  await expect(desk.getByRole('alert').filter({ hasText: '已从最近的完好备份恢复' })).toBeVisible();
  expect(readdirSync(join(file, '../quarantine'))).toHaveLength(1);
});

test('a report of a newer version is left alone, and the user is told to upgrade', async ({ start, library }) => {
  const first = await start(['--sample']);
  await deskReady(first.desk);
  await first.app.close();
  const file = reportFile(library);
  const newer = encode('huibao-report', 9, 7, { of: 'another shape' });
  writeFileSync(file, newer);
  const { desk } = await start();
  await expect(desk.getByRole('alert').filter({ hasText: '由更新版本的汇报台保存' })).toBeVisible();
  expect(readFileSync(file).equals(newer)).toBe(true);
});

test('a data folder that another machine holds can be looked at but not changed', async ({ start, library }) => {
  const first = await start(['--sample']);
  await deskReady(first.desk);
  await first.app.close();
  writeFileSync(join(library, 'lock.json'), JSON.stringify({ host: 'another-machine', boot: null, pid: 1, started: null, nonce: 'theirs' }));
  const { desk } = await start();
  await expect(desk.locator('header [role=status]').filter({ hasText: '只读' })).toBeVisible();
  await desk.locator('.document [data-figure-id]').first().click();
  await expect(card(desk).getByRole('button', { name: '修改数值' })).toBeDisabled();
});

test('an edit that the disk does not take is rolled back on screen with the reason', async ({ start, library }) => {
  const running = await start(['--sample']);
  await openGdp(running);
  const { desk } = running;
  const folder = join(reportFile(library), '..');
  // the folder turns into a file under the app's hands: works as root too, for whom no permission counts
  const kept = `${folder}-kept`;
  mkdirSync(kept);
  for (const name of readdirSync(folder).filter((one) => !one.startsWith('sources') && one !== 'quarantine')) copyFileSync(join(folder, name), join(kept, name));
  rmSync(folder, { recursive: true });
  writeFileSync(folder, '');
  await card(desk).getByRole('button', { name: '修改数值' }).click();
  await desk.keyboard.press('ControlOrMeta+a');
  await desk.keyboard.type('1099.9');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('alert').filter({ hasText: '无法写入' })).toBeVisible();
  await expect(desk.locator('header [role=status]').filter({ hasText: '未保存' })).toBeVisible();
  await expect(desk.locator('.document .prose').filter({ hasText: '地区生产总值1081.5亿元' })).toBeVisible();
});
