import { describe, expect, it } from 'vitest';
import { scanNumbers } from '@shared/extract/numbers/scan';

const read = (text: string): string[] => scanNumbers(text).map((q) => `${q.low === q.high ? q.low : `${q.low}~${q.high}`}${q.unit}${q.words.map((w) => `+${w}`).join('')}`);

describe('scanNumbers', () => {
  it.each([
    ['产值1,081.5亿元', ['1081.5亿元']],
    ['三百零六所学校', ['306所']],
    ['两万余家', ['2万家+余']],
    ['3000余万元', ['3000万元+余']],
    ['一万五千元左右', ['15000元+左右']],
    ['六成五', ['6.5成']],
    ['一成多', ['1成+多']],
    ['四分之三以上', ['75%+以上']],
    ['三分之一', ['33.3%']],
    ['百分之百', ['100%']],
    ['5%—5.5%', ['5~5.5%']],
    ['5.5%至6%', ['5.5~6%']],
    ['三四十家', ['30~40家']],
    ['万吨粮', []],
  ])('%s', (text, amounts) => expect(read(text)).toEqual(amounts));
  it('does not read a fall of a range as a range', () => expect(read('从9%降到5%')).toEqual(['9%', '5%']));
});
