import { describe, expect, it } from 'vitest';
import { readUnit } from '@shared/extract/numbers/unit';

const at = (text: string, open = true): [string, string] => {
  const { text: unit, family } = readUnit(text, 0, '', open);
  return [unit, family];
};

describe('readUnit', () => {
  it.each([['亿元，', '亿元', 'measure'], ['万人次', '万人次', 'counter'], ['个百分点', '个百分点', 'points'], ['吉瓦时', '吉瓦时', 'measure'], ['台（套）', '台（套）', 'counter']])('%s', (text, unit, family) => expect(at(text)).toEqual([unit, family]));
  it('takes any character for a counter where the item ends', () => {
    expect(at('票，货值')).toEqual(['票', 'counter']);
    expect(at('金5银')).toEqual(['金', 'counter']);
  });
  it('takes none in front of a noun, and none for words as numbers', () => {
    expect(at('根据规定')[1]).toBe('open');
    expect(at('票，', false)[0]).toBe('票');
    expect(at('金，', false)[1]).toBe('open');
  });
  it('does not break a Latin word', () => expect(at('Path')[1]).toBe('none'));
});
