/** Words for a year, by distance from the year of speaking. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  今年: 0, 本年: 0, 本年度: 0, 当年: 0, 年内: 0, 去年: -1, 上年: -1, 上一年: -1, 前年: -2, 明年: 1, 过去一年: 0, 过去的一年: 0, 一年来: 0, 这一年: 0,
};

/** Parts of a year as patterns → the label behind the year; `$1`, `$2` are its groups. */
export const PARTS: readonly { readonly pattern: string; readonly label: string; readonly stock?: boolean }[] = [
  { pattern: '前三季度|前3季度', label: '前三季度' },
  { pattern: '前[两二]季度|上半年', label: '上半年' },
  { pattern: '下半年', label: '下半年' },
  { pattern: '(?:第)?[一1首]季度', label: '一季度' },
  { pattern: '(?:第)?[二2]季度', label: '二季度' },
  { pattern: '(?:第)?[三3]季度', label: '三季度' },
  { pattern: '(?:第)?[四4]季度', label: '四季度' },
  { pattern: '全年|年度', label: '全年' },
  { pattern: '1(?:月)?(?:份)?(?:—|-|~|至|到)+(\\d{1,2})月(?:份)?', label: '1—$1月' },
  { pattern: '前(\\d{1,2})个月', label: '1—$1月' },
  { pattern: '(\\d{1,2})月(\\d{1,2})日', label: '$1月$2日' },
  { pattern: '(\\d{1,2})月[末底]', label: '$1月末', stock: true },
  { pattern: '(\\d{1,2})月(?:份)?', label: '$1月' },
  { pattern: '[年][末底]', label: '末', stock: true },
  { pattern: '[末底](?![\\p{Script=Han}])', label: '末', stock: true },
  { pattern: '[“"]?(国庆(?:中秋)?|中秋(?:国庆)?|春节|五一|元旦|清明|端午)[”"]?(?:节)?(?:假期|黄金周|小长假|长假|假日|期间)', label: '$1假期' },
];

/** Behind or before these a time is only what something is compared with. */
export const COMPARED_BEFORE = /(?:[比较同与]|相比|高于|低于|超过|多于|少于)$/u;
export const COMPARED_AFTER = /^(?:同期|同比|相比|基础上|的?基数)/u;
