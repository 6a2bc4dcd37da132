import { describe, expect, it } from 'vitest';
import { amounts } from '../figures';

describe('what counts as a figure', () => {
  it.each([
    ['新建学校三所，改造医院两家。', ['3所', '2家']],
    ['新增公交线路六条。', ['6条']],
    ['平均等候时间缩短了11分钟。', ['-11分钟']],
    ['空气优良天数338天。', ['338天']],
    ['人均预期寿命80.7岁。', ['80.7岁']],
    ['全年处置案件12起，罚款不足三万元。', ['12起', '3万元']],
    ['孕产妇死亡率6.2/10万。', ['6.2/10万']],
    ['装机2×35万千瓦。', ['35万千瓦']],
    ['城乡居民收入比1.94∶1。', ['1.94', '1']],
    ['代表队摘得2金5银。', ['2金', '5银']],
  ])('%s', (text, found) => expect(amounts(text)).toEqual(found));
  it.each([
    '“十四五”规划提出“三大工程”，落实“1+5+N”机制。', '我们请来三个部门的负责同志。', '清晨六点，港口已经醒来。', '三次产业协调发展。', '实现两位数增长。',
    '8天假期里游客不断。', '65岁以上老人免票。', '沿G318国道走访，拨打12345热线。', '推进5G和4A级景区建设。', '每三副眼镜里就有它。', '零就业家庭动态清零。', '经济总量跨越两个百亿台阶。', '220千伏变电站投运。',
  ])('no figure in: %s', (text) => expect(amounts(text)).toEqual([]));
  it('keeps the count and drops the threshold that defines it', () => {
    expect(amounts('10亿元以上项目24个。')).toEqual(['24个']);
    expect(amounts('流转土地30亩以上的大户有120户。')).toEqual(['120户']);
    expect(amounts('接待量超过万人的有5家。')).toEqual(['5家']);
  });
  it('leaves out what people say in words for numbers, and keeps it outside of speech', () => {
    expect(amounts('“今年行情好，一斤能卖三十元，我家有十二亩园子。”老周说。')).toEqual([]);
    expect(amounts('果园扩大到十二亩。')).toEqual(['12亩']);
  });
});
