import { describe, expect, it } from 'vitest';
import { bothOf, dealtNames } from '@shared/extract/names/dealt';

describe('dealtNames', () => {
  it.each([
    ['第一、二、三产业增加值', ['第一产业增加值', '第二产业增加值', '第三产业增加值']],
    ['茶叶、竹笋产值', ['茶叶产值', '竹笋产值']],
    ['教育、卫生、农林水三项支出', ['教育支出', '卫生支出', '农林水支出']],
    ['黄桃、茶油两个新秀的产值', ['黄桃产值', '茶油产值']],
    ['职工和居民住院费用报销比例', ['职工住院费用报销比例', '居民住院费用报销比例']],
    ['事故起数、死亡人数', ['事故起数', '死亡人数']],
    ['工业增加值', ['工业增加值']],
  ])('%s', (list, names) => expect(dealtNames(list)).toEqual(names));
});

describe('bothOf', () => {
  it('splits 城乡 and nothing else', () => {
    expect(bothOf('城乡居民收入')).toEqual(['城镇居民收入', '农村居民收入']);
    expect(bothOf('居民收入')).toBeNull();
  });
});
