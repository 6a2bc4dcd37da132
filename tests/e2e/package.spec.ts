import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPdf } from '../helpers/pdf';
import { appFolder, expect, inheritedEnv, sandboxSwitch, test } from './launch';

const FOLDERS: Readonly<Record<string, readonly [string, string]>> = { linux: ['linux-unpacked', 'huibao'], win32: ['win-unpacked', 'huibao.exe'], darwin: [process.arch === 'arm64' ? 'mac-arm64' : 'mac', 'Huibao.app/Contents/MacOS/Huibao'] };

test('the packaged app takes the same command line', async ({ folder }) => {
  test.slow();
  const built = spawnSync(process.execPath, [join(appFolder, 'scripts/package.mjs'), '--allow-fallback'], { cwd: appFolder, encoding: 'utf8', env: inheritedEnv() });
  expect(built.status, `${built.stdout}${built.stderr}`).toBe(0);
  const [unpacked = '', name = ''] = FOLDERS[process.platform] ?? [];
  const program = join(appFolder, 'dist', unpacked, name);
  expect(existsSync(program)).toBe(true);
  const run = (...args: readonly string[]): { code: number | null; stdout: string; stderr: string } => {
    const { status, stdout, stderr } = spawnSync(program, [...args, ...sandboxSwitch], { cwd: folder, encoding: 'utf8', env: inheritedEnv() });
    return { code: status, stdout, stderr };
  };

  await test.step('figures', () => {
    writeFileSync(join(folder, 'a.txt'), '云岭县2025年简报\n\n2025年，全县地区生产总值86.4亿元，同比增长7.2%。\n');
    const { code, stderr } = run('figures', 'a.txt', 'out.json');
    expect(code, stderr).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toHaveLength(2);
  });
  await test.step('brief of the sample that it ships with', async () => {
    const { code, stderr } = run('brief', '--sample', 'brief.pdf');
    expect(code, stderr).toBe(0);
    expect((await readPdf(join(folder, 'brief.pdf'))).flat).toContain('地区生产总值1081.5亿元');
  });
  await test.step('cannot', () => {
    const { code, stderr } = run('figures', 'nicht.txt');
    expect(code).toBe(2);
    expect(stderr).toContain('找不到文件');
  });
});
