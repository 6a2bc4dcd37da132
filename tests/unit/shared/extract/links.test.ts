import { describe, expect, it } from 'vitest';
import { readItems } from '@shared/extract/items';
import { scanNumbers } from '@shared/extract/numbers/scan';

const links = (text: string): string[] => readItems(text, scanNumbers(text), { start: 0, end: text.length }, []).map((i) => (i.before ? `${i.link} before` : i.link));

describe('links', () => {
  it.each([
    ['民宿由186家发展到253家', ['none before', 'to']],
    ['比重从36%大幅提高到42%', ['none before', 'to']],
    ['收入分别由3万元、2万元增加到4万元、3万元', ['none before', 'joint before', 'to', 'joint']],
    ['产值分别增长7%和5%', ['none', 'joint']],
    ['新建学校3所、医院2家', ['none', 'none']],
    ['由于投入3亿元，新增产值5亿元', ['none', 'none']],
    ['产值3亿元，达到历史最高，税收2亿元', ['none', 'none']],
  ])('%s', (text, expected) => expect(links(text)).toEqual(expected));
});
