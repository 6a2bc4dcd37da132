import { describe, expect, it } from 'vitest';
import { en } from '@shared/contract/messages/en';
import { messageOf } from '@shared/contract/messages/messageOf';
import { zh } from '@shared/contract/messages/zh';
import { ERROR_CODES, fail } from '@shared/contract/result';

const holes = (words: string): string[] => (words.match(/\{\w+\}/gu) ?? []).sort();

describe('messages', () => {
  it('have words for every code, which name the same values in both languages', () => {
    for (const code of ERROR_CODES) {
      expect(zh[code], code).toMatch(/[\u4e00-\u9fff].*。$|[\]]$/u);
      expect(holes(zh[code]), code).toEqual(holes(en[code]));
    }
  });
  it('fill in what the failure names and leave out what it lacks', () => {
    expect(messageOf(fail('file.missing', { file: '甲.md' }).error, 'zh')).toBe('找不到文件“甲.md”。请检查路径和文件名。');
    expect(messageOf(fail('file.missing').error, 'en')).toBe('There is no file “”. Check the path and the name.');
  });
  it('put values in as they are', () => {
    expect(messageOf(fail('file.folder', { file: '$& {file}' }).error, 'en')).toBe('“$& {file}” is a folder. Choose a file in it.');
  });
});

describe('a refused edit', () => {
  it('says why in the language of the sentence', () => {
    const failure = { code: 'edit.refused', params: { reason: 'inUse', id: 'f1' } } as const;
    expect(messageOf(failure, 'zh')).toBe('这项修改没有保存：别处还在使用它。报告保持原样。');
    expect(messageOf(failure, 'en')).toContain('it is still used elsewhere');
    expect(messageOf({ code: 'edit.refused', params: { reason: 'invalid', field: 'value' } }, 'zh')).toContain('内容不合规则（value）');
  });
});
