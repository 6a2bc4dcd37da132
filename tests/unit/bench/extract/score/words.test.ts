import { describe, expect, it } from 'vitest';
import { likeness, nameLikeness, sameQualifier } from '../../../../bench/extract/score/words';

describe('sameQualifier', () => {
  it.each([['预计;突破', '预计;超', '1'], ['达', '', '1'], ['余', '以上', '1'], ['下降', '', '-3'], ['约', '左右', '1']])('%s is %s of %s', (gold, words, value) => expect(sameQualifier([gold], words, value)).toBe(true));
  it.each([['近', '超', '1'], ['预计', '', '1'], ['', '', '-3'], ['前', '', '5']])('%s is not %s of %s', (gold, words, value) => expect(sameQualifier([gold], words, value)).toBe(false));
});

describe('likeness', () => {
  it('is 1 for one name in two spellings of its marks', () => expect(likeness('“示范”社区', '示范社区')).toBe(1));
  it('is 0 where nothing is shared, and for an empty name', () => expect([likeness('工业', '农业'), likeness('', '农业')]).toEqual([0, 0]));
  it('counts each pair once', () => expect(likeness('区区区', '区区')).toBeCloseTo(2 / 3));
  it('takes the best of several names', () => expect(nameLikeness(['GDP', '地区生产总值'], '地区生产总值')).toBe(1));
});
