import { describe, expect, it } from 'vitest';
import { readTail } from '@shared/extract/names/tail';

describe('readTail', () => {
  it.each([
    ['产值预计突破', '产值', ['预计', '突破'], '', ''],
    ['投资比上年增长', '投资', [], '增长', '比上年'],
    ['增速比城镇居民快', '增速', [], '快', '比城镇居民'],
    ['固定资产投资受市场拖累下降', '固定资产投资', [], '下降', ''],
    ['率由低提高到', '率由低', [], '', ''],
    ['成本节约', '成本节约', [], '', ''],
    ['省外车辆约占', '省外车辆占', ['约'], '', ''],
    ['惠及', '惠及', [], '', ''],
    ['户均', '户均', [], '', ''],
    ['产能', '产能', [], '', ''],
    ['全年演出', '全年演出', [], '', ''],
  ])('%s', (region, head, qualifiers, direction, comparison) => expect(readTail(region)).toMatchObject({ head, qualifiers, direction, comparison }));
});
