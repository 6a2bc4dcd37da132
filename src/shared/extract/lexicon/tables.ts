/** What a column measures of the indicator of its row. `suffix` is put behind the indicator's name. */
export interface Measure {
  readonly name: 'value' | 'growth' | 'change' | 'rank' | 'share' | 'target';
  readonly pattern: RegExp;
  readonly suffix: string;
}

/** Tried in this order on a head without its unit and period; what is left of the head is a name of its own. */
export const MEASURES_OF_COLUMNS: readonly Measure[] = [
  { name: 'rank', pattern: /(?:增速|增幅|总量)?(?:在?全[市省国区县])?(?:位次|排名|名次|排位)/u, suffix: '排名' },
  { name: 'share', pattern: /(?:占.{0,8}?)?(?:占比|比重|份额)|完成(?:进度|率|比例)/u, suffix: '占比' },
  { name: 'change', pattern: /增减(?:量|额|数|值)|(?:增加|减少|净增)(?:额|量|数)|增量/u, suffix: '增减' },
  { name: 'growth', pattern: /(?:同比|环比|比上年|较上年|比去年|较去年|年均)?(?:名义|实际)?(?:增长速度|增长率|增长|增速|增幅|增减率?|升降|涨跌|涨幅|降幅|下降率|[±＋+]\s*)(?:\s*[±％%]+)?|^(?:同比|环比|比上年|较上年)/u, suffix: '增速' },
  { name: 'target', pattern: /(?:年度|全年|预期)?(?:目标|计划|任务|预期)(?:值|数|任务|目标)?/u, suffix: '目标' },
  { name: 'value', pattern: /^(?:(?:本年|本期|本月|累计|全年|实际|当年)?(?:数值|总量|绝对(?:额|值|量|数)|完成(?:值|额|数|情况|量)?|实绩|实际(?:完成)?(?:数|值)?|数量|金额|数额|数据|数值?|值|合计|累计(?:完成|值|数)?|期末数?|发生额|规模))$/u, suffix: '' },
];

/** Heads of columns that hold no figures. */
export const INDEX_HEADS = /^(?:序号|编号|序|No\.?|#)$/iu;
export const UNIT_HEADS = /^(?:计量|数据)?单位$/u;
export const PERIOD_HEADS = /^(?:时期|时间|年份|年度|年|月份|月|季度|日期|报告期|期间)$/u;
export const NOTE_HEADS = /备注|说明|来源|责任|牵头|联系|电话|邮编|代码|地址/u;
/** Heads of the column that names each row. */
export const LABEL_HEADS = /^(?:主要)?(?:经济|统计|社会发展)?(?:指标|项目|名称|类别|分类|内容|行业|产业|领域|事项|科目|地区|区域|街道|镇街?|街镇|区县|单位名称|企业名称?|部门|品种)(?:名称)?$/u;

/** Words before the name of a row that say where it stands, not what it is. */
export const ROW_LEADS = /^(?:#|[#*★☆●○◆◇▲△·\-—]+\s*|(?:其中|其)\s*[:：]\s*|[一二三四五六七八九十]{1,3}、\s*|[（(][一二三四五六七八九十\d]{1,3}[)）]\s*|\d{1,2}(?:\.\d{1,2})*[.．、](?!\d)\s*|[①-⑳]\s*)+/u;
/** Nothing was counted or told there. */
export const BLANK_CELLS = /^(?:[-—–－―/／\\…·.。*]+|无|暂无|不适用|n\/?a|--|－－)?$/iu;
/** 单位：亿元、% above or below a table's title. */
export const TABLE_UNIT = /(?:计量)?单位\s*[:：]\s*([^\s）)]{1,24})/u;
