/** What two labels of a period are compared by. */
type Key =
  | { readonly type: 'none' }
  | { readonly type: 'versus'; readonly year: string }
  | { readonly type: 'plan'; readonly plan: string }
  /** `sure`: nothing but a year and a known part of it is named */
  | { readonly type: 'span'; readonly year: string; readonly part: string; readonly sure: boolean; readonly text: string };

const QUARTER_NUMBER: Readonly<Record<string, string>> = { 二: '2', 三: '3', 四: '4' };

/** Parts of a year, tried in this order: pattern → key. */
const PARTS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/前三季度|前3季度|1-9月/u, () => 'to9'],
  [/上半年|1-6月/u, () => 'to6'],
  [/[一1首]季度|1-3月/u, () => 'to3'],
  [/下半年/u, () => 'second half'],
  [/([二三四2-4])季度/u, ([, q = '']) => `quarter${QUARTER_NUMBER[q] ?? q}`],
  [/(?:前|1-)(1?\d)个?月/u, ([, month = '']) => (month === '12' ? '' : `to${month}`)],
  [/(1?\d)月/u, ([, month = '']) => `month${month}`],
  [/国庆|春节|五一|元旦|中秋/u, ([holiday]) => holiday],
];
const SAYS_NO_PART = /20\d\d|年度?|全年|年末|年底|末|底|截至|目前|累计|以来|至今|-|全部|当年/gu;

function keyOf(label: string): Key {
  const text = label.normalize('NFKC').replace(/[\s“”"'‘’]/gu, '').replace(/[—–－―~-]+/gu, '-').replace(/(?<=\d)[至到](?=\d)/gu, '-');
  if (text === '') return { type: 'none' };
  const versus = /[较比](20\d\d)/u.exec(text)?.[1];
  if (versus !== undefined) return { type: 'versus', year: versus };
  if (/十五五|2026-2030/u.test(text)) return { type: 'plan', plan: '15' };
  if (/十三五(?!末)/u.test(text)) return { type: 'plan', plan: '13' };
  const withinPlan = /十四五(?!初)|五年|(?<!\d)5年来|2021-2025/u.test(text);
  if (withinPlan && !/末|前三季度|上半年/u.test(text)) return { type: 'plan', plan: '14' };
  let part = '';
  for (const [pattern, name] of PARTS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    part = name(match);
    break;
  }
  return { type: 'span', year: /20\d\d/u.exec(text)?.[0] ?? '', part, text, sure: part !== '' || text.replace(SAYS_NO_PART, '') === '' };
}

function agree(a: Key, b: Key): boolean {
  if (a.type === 'span' && b.type === 'span') {
    if (a.text === b.text) return true;
    return a.sure && b.sure && a.part === b.part && (a.year === b.year || a.year === '' || b.year === '');
  }
  if (a.type === 'plan' && b.type === 'plan') return a.plan === b.plan;
  if (a.type === 'versus' && b.type === 'versus') return a.year === b.year;
  return a.type === 'none' && b.type === 'none';
}

/** Whether a label says one of the right periods; 全年, 年末 and 截至 of one year are equal. */
export const samePeriod = (gold: readonly string[], label: string): boolean => gold.some((reading) => agree(keyOf(reading), keyOf(label)));
