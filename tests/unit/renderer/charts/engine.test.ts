import { expect, it } from 'vitest';
import { labelWidth } from '@/charts/engine';

it('a label is as wide on every machine, by its size and its characters', () => {
  expect(labelWidth('亿元', '700 24px Noto Sans SC')).toEqual({ width: 48 });
  expect(labelWidth('亿元', 'normal 400 12.5px "Noto Sans SC"')).toEqual({ width: 25 });
  expect(labelWidth('', '12px x')).toEqual({ width: 0 });
  expect(labelWidth('亿')).toEqual({ width: 12 });
});
