import { describe, expect, it } from 'vitest';
import { figuresOf, kinds, qualifiers } from './figures';

describe('kinds', () => {
  it.each([
    ['产值12亿元。', ['value']], ['接待游客3万人次。', ['count']], ['产值增长4%。', ['growth']], ['合格率98%。', ['share']], ['合格率提高3个百分点。', ['change']],
    ['信访总量同比少了31件。', ['change']], ['安全事故比上年少2起。', ['change']], ['人口净减0.3万人。', ['change']], ['受益群众超出原定任务800人。', ['change']],
    ['新增就业800人。', ['count']], ['总量居全市第3位。', ['rank']], ['排名前移2位。', ['change']], ['产值分别增长4%和5%。', ['growth', 'growth']],
    ['商品房销售降幅由17%收窄到6%。', ['growth', 'growth']], ['投资由下降4%转为增长2%。', ['growth', 'growth']], ['入驻率由76%提高到94%。', ['share', 'share']],
    ['医药增速最快，达到31%。', ['growth']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe('signs', () => {
  it.each([['税收下降3.2%。', '-3.2'], ['税收增长3.2%。', '3.2'], ['事故比上年减少5起。', '-5'], ['合格率回落0.5个百分点。', '-0.5'], ['投资增速为-3.2%。', '-3.2'], ['能耗由5%降到3%。', '5 3']])('%s', (text, values) =>
    expect(figuresOf(text).map((f) => f.value).join(' ')).toBe(values));
});

describe('targets', () => {
  it.each([
    ['力争产值达到30亿元，税收突破3亿元。', ['target', 'target']],
    ['计划改造管网25公里，实际完成27公里。', ['target', 'value']],
    ['盯紧增长6%以上的目标。', ['target']],
    ['明年，新建学校3所。', ['target']],
    ['完成投资96亿元，占年度计划的58%。', ['value', 'share']],
    ['提前超过规划目标；托位占六成以上。', ['share']],
    ['距离年度目标差2.4个百分点。', ['change']],
    ['预计全年产值突破30亿元。', ['value']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
  it('all of a chapter of plans, except sizes and what is told as done', () => {
    expect(kinds('一、情况\n\n产值3亿元。\n\n二、下一步打算\n\n新建学校3所，总投资2亿元。')).toEqual(['value', 'target', 'value']);
  });
});

describe('qualifiers', () => {
  it.each([
    ['产值预计突破30亿元。', ['预计;突破']], ['省外车辆约占四分之一。', ['约']], ['产值近30亿元。', ['近']], ['服务群众3万余人。', ['余']], ['合格率95%以上。', ['以上']],
    ['预计收入3亿元，支出2亿元；已新建学校3所。', ['预计', '预计', '']],
  ])('%s', (text, expected) => expect(qualifiers(text)).toEqual(expected));
});
