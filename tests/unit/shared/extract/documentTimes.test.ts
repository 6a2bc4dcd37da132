import { describe, expect, it } from 'vitest';
import { readContext } from '@shared/extract/context';
import { layoutText } from '@shared/extract/layout/layoutText';

const read = (text: string) => {
  const document = layoutText(text, 'txt');
  const { title, times } = readContext(document);
  return { title, year: times.year, part: times.part };
};
const BODY = '\n\n一、工作回顾\n\n过去的一年，全市经济稳中有进。粮食总产量达到42万吨。\n\n二、下一步安排\n\n继续抓好落实。\n';

describe('the head of a document', () => {
  it('a line that says when and where a report was given is not its title, and its month is not the report’s', () => {
    const { title, year, part } = read(`政府工作报告（摘要）\n——2026年1月在澜山市第八届人民代表大会第四次会议上${BODY}`);
    expect([title, year, part]).toEqual(['政府工作报告（摘要）', 2025, '']);
  });
  it('a subtitle says the year that the title leaves open', () => {
    expect(read(`山水之间有新篇\n——松溪县2023年文旅发展侧记${BODY}`).year).toBe(2023);
  });
  it('a month at the end of a title is a dateline, one that the title goes on from is what it is about', () => {
    expect(read(`澜山市农业工作总结 2020年12月${BODY}`).part).toBe('');
    expect(read(`澜山市2025年10月份经济运行情况${BODY}`).part).toBe('10月');
    expect(read(`澜山市2025年1—10月经济运行情况${BODY}`).part).toBe('1—10月');
  });
  it('a year that goals are proposed for is not the year reported on', () => {
    expect(read('政府工作报告\n\n一、2025年工作回顾\n\n全市新建学校12所。\n\n二、目标任务\n\n建议2026年全市经济社会发展的主要预期目标是：地区生产总值增长5.5%左右。\n').year).toBe(2025);
  });
});
