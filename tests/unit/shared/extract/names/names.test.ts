import { describe, expect, it } from 'vitest';
import { said } from '../figures';

describe('names', () => {
  it.each([
    ['分别 in front', '工业、农业产值分别增长7%和5%。', ['工业产值增速 7%', '农业产值增速 5%']],
    ['分别 that looks back', '零售额完成38亿元、餐饮收入完成7亿元，分别增长5%和9%。', ['零售额 38亿元', '餐饮收入 7亿元', '零售额增速 5%', '餐饮收入增速 9%']],
    ['分别 with a subject clause', '装备制造和新材料表现抢眼，增加值分别增长12%、10%。', ['装备制造增加值增速 12%', '新材料增加值增速 10%']],
    ['both ends of rows', '城乡居民收入分别由2020年的3万元、2万元增加到4万元、3万元。', ['城镇居民收入 3万元', '农村居民收入 2万元', '城镇居民收入 4万元', '农村居民收入 3万元']],
    ['a growth of the amount before', '农业总产值12亿元，同比增长4%。', ['农业总产值 12亿元', '农业总产值增速 4%']],
    ['a rank of the amount before', '财政收入12亿元，在各乡镇中位居第二。', ['财政收入 12亿元', '财政收入排名 2位']],
    ['a subject in the clause before', '旧厂房二期已封顶，总建筑面积3万平方米。', ['旧厂房二期总建筑面积 3万平方米']],
    ['a bare measure gives way', '油茶种植面积2万亩，总产量3吨。', ['油茶种植面积 2万亩', '油茶总产量 3吨']],
    ['a rate of something', '受理诉求300件，办结率98%。', ['受理诉求 300件', '受理诉求办结率 98%']],
    ['a share of a whole', '数字产业增加值占生产总值的12%。', ['数字产业增加值占生产总值比重 12%']],
    ['the noun behind', '3家企业入选省级示范基地。', ['入选省级示范基地的企业 3家']],
    ['a list with a noun', '引入手作、咖啡、旧书、花艺等小店26家。', ['引入小店 26家']],
    ['what money was for', '县财政拿出1亿元设立技改专项资金。', ['技改专项资金 1亿元']],
    ['a label', '污水收集率：2020年63%，2025年79%。', ['污水收集率 63%', '污水收集率 79%']],
    ['brackets', '满意率最高的是校园午休项目（98.1%）。', ['满意率最高的是校园午休项目 98.1%']],
    ['the object behind a plain verb', '设计团队在车间里种进了96家小店。', ['小店 96家']],
    ['the object before a plain verb', '全年补贴发了4300笔，路灯一共亮起860盏。', ['补贴 4300笔', '路灯 860盏']],
    ['who has it is no part of it', '竹溪有竹林21万亩。', ['竹林 21万亩']],
    ['a measure before a clause of its own', '功能镜片销售占比，已由二成提升到三成五。', ['功能镜片销售占比 2成', '功能镜片销售占比 3.5成']],
  ])('%s', (_what, text, expected) => expect(said(text)).toEqual(expected));
  it('takes neither time, place nor verb into a name', () => {
    expect(said('2025年，青禾区全年完成固定资产投资12亿元。')).toEqual(['固定资产投资 12亿元']);
    expect(said('前11个月产值首次跨过30亿元。')[0]).toMatch(/^产值/u);
  });
  it('keeps words that only look like a verb, a qualifier or a place', () => {
    expect(said('实际使用外资2亿美元。')).toEqual(['实际使用外资 2亿美元']);
    expect(said('年产叶片1500片。')).toEqual(['年产叶片 1500片']);
    expect(said('常住人口城镇化率58%。')).toEqual(['常住人口城镇化率 58%']);
    expect(said('小学生近视率48.9%。')).toEqual(['小学生近视率 48.9%']);
  });
});
