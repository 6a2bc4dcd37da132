import { describe, expect, it } from 'vitest';
import { listRows } from '@/features/review/rows';
import { sentenceAround, splitWords } from '@/features/review/splitWords';
import { indexReport } from '@shared/report/lookup';
import { isOpen, reviewGroups } from '@shared/review/queue';
import { imported } from './article';

describe('the list', () => {
  it('has a heading for an indicator of several figures, none for a lone one that is called like it', () => {
    const { report } = imported('云岭县简报\n\n2025年，全县地区生产总值86.4亿元，同比增长7.2%。粮食总产量30万吨。新开工项目24个。\n');
    const rows = listRows(reviewGroups(report), indexReport(report), isOpen);
    expect(rows.map((row) => (row.type === 'group' ? `${row.name} ${String(row.open)}/${String(row.total)}` : `${row.apart ? '·' : ' '}${row.figure.name}`))).toEqual(['地区生产总值 2/2', ' 地区生产总值', ' 地区生产总值增速', '·粮食总产量', ' 新开工项目']);
  });
});

describe('words that hold two numbers', () => {
  it.each([
    ['24个、18个', ['24个', '18个']], ['5%和6%', ['5%', '6%']], ['1,081亿元', ['1,081亿元', '']], ['1,081、2,090亿元', ['1,081', '2,090亿元']], ['三十到四十', ['三十', '四十']], ['86亿元', ['86亿元', '']],
  ])('%s', (text, parts) => expect(splitWords(text)).toEqual(parts));
});

it('the sentence around words ends at its stops and joins its lines', () => {
  const text = '一句。二句有\n15分钟圈，很好。三句。';
  const at = text.indexOf('15分钟');
  expect(sentenceAround(text, at, at + 4)).toEqual({ text: '二句有15分钟圈，很好。', at: 3 });
});
