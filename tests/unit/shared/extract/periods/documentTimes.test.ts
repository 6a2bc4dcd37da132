import { describe, expect, it } from 'vitest';
import { extract } from '@shared/extract/extract';
import { layoutText } from '@shared/extract/layout/layoutText';
import { toFigureRows } from '@shared/extract/rows';

const read = (text: string): string[] => toFigureRows(extract(layoutText(text, 'txt'))).map((f) => `${f.value}${f.unit} ${f.period}`);

describe('the part of the year that a document is about', () => {
  it('comes from a lead that says it, also where the state at its end stands first', () => {
    expect(read('青禾高新区运行通报\n\n截至8月底，园区有企业308家。1—8月，产值200亿元。\n\n新签约项目27个。\n\n去年全年减免租金3亿元。')).toEqual(['308家 8月末', '200亿元 1—8月', '27个 1—8月', '3亿元 全年']);
  });
  it('never comes from the head of a periodical', () => {
    expect(read('青禾统计\n2025年12月（四季度合刊）\n\n青禾区工业经济一年间\n\n过去一年，新增企业41户。\n\n四季度，产值9亿元。\n\n供地30亩。')).toEqual(['41户 2025年', '9亿元 2025年四季度', '30亩 2025年']);
  });
  it('never comes from a single mention in passing', () => {
    expect(read('青禾区2025年民生小结\n\n建成社区食堂39家。\n\n6月汛期前，疏通管网87公里。\n\n新增学位40个。').at(-1)).toBe('40个 2025年');
  });
});

describe('the year that a text speaks of', () => {
  it.each([
    ['an old year beside a dateline is history', '青禾镇见闻\n（青禾日报2025年12月3日）\n\n今年，投入资金3亿元。2023年动工的水库去年蓄水。\n\n电站装机5万千瓦。', ['3亿元 2025年', '5万千瓦 2025年']],
    ['去年 by a dateline', '青禾镇见闻\n（青禾日报2025年3月18日）\n\n2019年，村里建园。去年，产值5亿元。今年再改造竹林2万亩。', ['5亿元 2024年', '2万亩 2025年']],
    ['the year of an issue', '青禾园区月报\n2025年第8期\n\n1—8月，营收300亿元。', ['300亿元 2025年1—8月']],
    ['a year gone by beside 今年', '青禾园区通报\n\n今年实施项目52个。2024年底签约的膜材料项目封顶。\n\n放贷5亿元。', ['52个 2025年', '5亿元 2025年']],
    ['a goal up to a year', '青禾区2025年总结\n\n青禾区力争到2030年地区生产总值突破900亿元。', ['900亿元 2030年']],
    ['a share of the year’s plan is done by now', '青禾区2025年1—8月运行情况\n\n到位外资4800万美元，完成全年任务的78.6%。', ['4800万美元 2025年1—8月', '78.6% 2025年1—8月']],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));
});

describe('five years', () => {
  it('what was gained belongs to all of them, what stands to the last', () => {
    expect(read('五年间\n——青禾区“十四五”发展综述\n\n五年来，修路80公里。\n\n新增学位3万个，优良天数比例93%。收入五年累计完成214亿元。')).toEqual(['80公里 2021—2025年', '3万个 2021—2025年', '93% 2025年', '214亿元 2021—2025年']);
  });
});
