import { describe, expect, it } from 'vitest';
import { periods } from '../figures';

describe('how far a time reaches', () => {
  it.each([
    ['at the head of a paragraph: all of it', '前三季度，产值5亿元。利润1亿元。', ['2025年前三季度', '2025年前三季度']],
    ['a holiday: its stretch', '春节期间，夜市客流4万人次；商场零售额2亿元。', ['2025年春节假期', '2025年']],
    ['a month inside a clause: that clause', '二期6月收尾，清淤4公里。', ['2025年']],
    ['a comparison: nothing', '产值5亿元，比2020年增长30%。', ['2025年', '2025年']],
    ['the year before: its sentence', '2024年，产值4亿元。新建学校3所。', ['2024年', '2025年']],
    ['an attribute: its number', '达标率与2020年的82%相比改善，今年为94%。', ['2020年', '2025年']],
    ['累计: the state at the end', '累计建成驿站12座。', ['截至2025年']],
    ['一季度、二季度分别: each its own', '一季度、二季度产值分别增长4%、5%。', ['2025年一季度', '2025年二季度']],
    ['years in a row: their sentence', '2021年至2025年，新增就业3万人。新建学校3所。', ['2021—2025年', '2025年']],
    ['a span of years', '森林覆盖率三年提高2个百分点。', ['2023—2025年']],
  ])('%s', (_what, text, expected) => expect(periods(text)).toEqual(expected));
});

describe('the two ends of a change', () => {
  it.each([
    ['比重由上年的36%提高到42%。', ['2024年', '2025年']],
    ['漏损率由年初的13%降到8%。', ['2025年初', '2025年']],
    ['机械化率由2022年的48%上升到67%。', ['2022年', '2025年']],
    ['摊位由96个增加到142个。', ['2024年', '2025年']],
    ['床位由目前的420张扩充至600张。', ['2025年', '2025年']],
    ['公交占比由五年前的41%升至100%。', ['2020年', '2025年']],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
  it('reach back over all of a plan', () => expect(periods('企业由3家发展到26家。', '青禾区“十四五”发展成就')).toEqual(['2020年', '2025年']));
});

describe('a look back on five years', () => {
  const title = '青禾区“十四五”发展成就';
  it('keeps what all of it did apart from where it ended', () => {
    expect(periods('五年间，实施项目600个，企业由3家发展到26家。今年前三季度，产值5亿元。', title)).toEqual(['2021—2025年', '2020年', '2025年', '2025年前三季度']);
  });
  it('is about no part of its last year', () => expect(periods('前三季度，产值5亿元。\n\n新建学校3所。', title)).toEqual(['2025年前三季度', '2025年']));
});

describe('the years of a document', () => {
  it.each([
    ['work report: headings tell report and plan apart', '政府工作报告', '一、2025年工作回顾\n\n产值5亿元。\n\n二、2026年重点工作\n\n今年，新建学校3所。', ['2025年', '2026年']],
    ['去年 that dates results is the year reported on', '青禾区民生盘点', '2025年又添绿地3公顷。去年，支出8亿元。', ['2025年', '2025年']],
    ['a running part in the title holds throughout', '青禾区上半年经济运行分析', '2025年上半年产值5亿元。\n\n工业税收2亿元。', ['2025年上半年', '2025年上半年']],
    ['a goal of such a report is set for the year', '青禾区2025年上半年工作小结', '产值5亿元。力争工业税收达到9亿元。', ['2025年上半年', '2025年']],
    ['a season in the title', '青禾区2025年三季度运行简报', '产值5亿元。', ['2025年三季度']],
    ['an old year and a plan: the year before the plan', '荒坡变果园', '2018年，流转荒坡800亩。\n\n全乡果园6200亩，预计2026年投产。', ['2018年', '2025年']],
    ['a plan', '青禾区2026年主要任务安排', '新建学校3所，去年完成投资9亿元。', ['2026年', '2025年']],
  ])('%s', (_what, title, text, expected) => expect(periods(text, title)).toEqual(expected));
});
