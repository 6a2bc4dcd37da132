import { join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const eslint = new ESLint({ cwd: root });

/** Lints `code` as if it stood in `file`. */
const rulesBroken = async (file: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return (result?.messages ?? []).map((message) => message.ruleId ?? 'parse');
};

describe('the lint zones', () => {
  it.each([
    ['src/shared/figures/zz-probe.ts', "import { Report } from '../report/schema';\nexport const a = Report;\n", 'import-x/no-restricted-paths'],
    ['src/shared/report/zz-probe.ts', "import { ok } from '../contract/result';\nexport const a = ok;\n", 'import-x/no-restricted-paths'],
    ['src/shared/intake/zz-probe.ts', "import { isOpen } from '../review/queue';\nexport const a = isOpen;\n", 'import-x/no-restricted-paths'],
    ['src/shared/review/zz-probe.ts', "import { ok } from '../contract/result';\nexport const a = ok;\n", 'import-x/no-restricted-paths'],
    ['src/preload/zz-probe.ts', "import { Report } from '@shared/report/schema';\nexport const a = Report;\n", 'import-x/no-restricted-paths'],
    ['src/shared/figures/zz-probe.ts', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n", 'no-restricted-imports'],
    ['src/main/windows/zz-probe.ts', "import { ipcMain } from 'electron';\nexport const a = ipcMain;\n", 'no-restricted-imports'],
    ['src/renderer/src/features/zz-probe.ts', "import chart from 'vue-echarts';\nexport const a = chart;\n", 'no-restricted-imports'],
    ['src/renderer/src/features/zz-probe.ts', 'export const a: any = 1;\n', '@typescript-eslint/no-explicit-any'],
      ])('%s refuses %j', async (file, code, rule) => {
    expect(await rulesBroken(file, code)).toContain(rule);
  });

  it('refuses a file over 400 lines', async () => {
    expect(await rulesBroken('src/shared/figures/zz-probe.ts', '// a\n'.repeat(401))).toContain('max-lines');
  });

  it('lets the right direction through', async () => {
    expect(await rulesBroken('src/shared/report/zz-probe2.ts', "import { Figure } from '../figures/schema';\nexport const a = Figure;\n")).toEqual([]);
  });
});
