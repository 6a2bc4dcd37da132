import { EXCLUSIONS, LABEL_MAX, QUOTED_FIGURES } from '../lexicon/exclusions';
import type { Exclusion } from '../lexicon/exclusions';
import type { TimeMention } from '../periods/find';
import { scanNumbers } from './scan';
import type { Quantity } from './scan';
import { scanIdioms, scanRanks, scanRatios } from './special';

interface Stretch { readonly start: number; readonly end: number }

/** Short quoted labels (“两张网”), as stretches. */
function quotedLabels(text: string): Stretch[] {
  return [...text.matchAll(/[“"「『]([^“”"「」『』]*)[”"」』]/gu)]
    .filter((m) => (m[1] ?? '').length <= LABEL_MAX && !QUOTED_FIGURES.test(m[1] ?? '') && !/[，。]/u.test(m[1] ?? ''))
    .map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** Long quotes: what people say there in words for numbers is told in passing (一斤能卖三十元). */
function speech(text: string): Stretch[] {
  return [...text.matchAll(/“([^”]*)”/gu)].filter((m) => (m[1] ?? '').length > LABEL_MAX && /[，。]/u.test(m[1] ?? '')).map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

function excludedBy(text: string, q: Quantity): Exclusion | undefined {
  const before = text.slice(Math.max(0, q.start - 24), q.start);
  const after = text.slice(q.numberEnd, q.numberEnd + 10);
  const afterUnit = text.slice(q.unitEnd, q.unitEnd + 16);
  return EXCLUSIONS.find((rule) =>
    (rule.chinese !== true || q.form === 'chinese') &&
    (rule.single !== true || q.numberEnd - q.start === 1) &&
    (rule.units === undefined || rule.units.test(q.unit)) &&
    (rule.before === undefined || rule.before.test(before)) &&
    (rule.after === undefined || rule.after.test(after)) &&
    (rule.afterUnit === undefined || rule.afterUnit.test(afterUnit)));
}

const INDEX_BEFORE = /(?:指数|系数|得分|评分|总分|PMI|比例|之比|收入比|存贷比|户数|人数|数量|数|总量|总数|满意度)(?:已?达到?|为|是|[由从升降至到]+|(?:升|降|缩小|扩大|提高|回落)[至到])?$/u;
const AVERAGE_BEFORE = /(?:指数|系数|得分|评分|收入比|之比)[^，；。]*，?(?:[高低]出?于?|比|较|超过)[^，；。]*$/u;
/** What says that a length of time was measured, and not only how long something went on. */
const TIMED = /(?:时间|时长|用时|耗时|时限|期限|周期|寿命|天数|日数|月数|日照|优良|压缩|缩短|提前|提速|减少|增加|延长|推迟|推后|平均|不到|仅需|只需|仅用|节约|节省|[降压增][至到低少])[^，；。]{0,14}$/u;
const TIME_UNIT = /^(?:个工作日|工作日|个月|小时|分钟|秒|天)$/u;
const CLAUSE_ENDS = /^[，。；]/u;
/** What was done so many times may be counted in words (新增了六条); other small numbers in words are told in passing (三个部门). */
const DONE = /(?:新增|增加|新建|建成|新开通?|开通|增设|新设|新添|新辟|落户|引进|获评?|摘得|斩获|拥有|共有|办了|建了|增至|扩大到|减至|减少到)了?$/u;

const DONE_BEFORE = /(?:新增|新建|建成|新开通|开通|增设|新设|新添|新辟|引进|获评?|摘得|斩获)[^，；。\d]{1,12}$/u;

function countsTime(text: string, q: Quantity): boolean {
  const before = text.slice(Math.max(0, q.start - 24), q.start);
  const paired = /^[^，；。]{0,4}(?:[缩压降减增提延][短缩少加高长低]?)+[至到为]/u.test(text.slice(q.unitEnd, q.unitEnd + 8));
  return paired || TIMED.test(before) || (/(?:达到?|为|是|共|约)$/u.test(before) && CLAUSE_ENDS.test(text.slice(q.end)));
}

function countsInWords(text: string, q: Quantity, before: string): boolean {
  if (q.low === '0' || q.family === 'none' || q.family === 'open' || (q.family === 'scale' && q.low === '1')) return false;
  if (q.family === 'scale') return /[余多]/u.test(q.words.join(''));
  const bound = q.words.length > 0 || q.low !== q.high || /[近约超过逾上达破足到满]$/u.test(before);
  // 千家万户, 百亩: a bare scale word counts only behind 近, 超, 上
  if (q.numberEnd - q.start === 1 && /^1\d+$/u.test(q.low) && q.unit !== '成' && !q.unit.endsWith('元')) return bound;
  if (q.unit === '分' || q.unit === '里' || q.unit === '度' || (q.low === '1' && q.family === 'counter' && !/[十百千万]/u.test(q.unit))) return false;
  if (q.unit === '成') return bound || !/[建完达组构形生变养促合做收]$/u.test(before) && !/^[为立功果熟员本效长品就型片]/u.test(text.slice(q.unitEnd));
  if (/[第每这那某任另同各首]$/u.test(before) || /[之其统唯专万]$/u.test(before)) return false;
  if (/^[个项条种次件类层本届级点]$/u.test(q.unit) && q.numberEnd - q.start === 1) return bound || DONE.test(before) || (DONE_BEFORE.test(before) && CLAUSE_ENDS.test(text.slice(q.end)));
  return !(q.unit === '天' || q.unit === '米' || q.unit === '克' || q.unit === '秒');
}

/** Whether a numeral with this unit counts anything: a bare number does so only behind an index or a number word. */
function counts(text: string, q: Quantity): boolean {
  const before = text.slice(Math.max(0, q.start - 24), q.start);
  if (q.form === 'chinese' && !countsInWords(text, q, before)) return false;
  if (before.endsWith('第')) return false;
  if (TIME_UNIT.test(q.unit)) return countsTime(text, q);
  if (q.form === 'chinese') return true;
  if (q.family === 'none') return INDEX_BEFORE.test(before) || (q.low.includes('.') && AVERAGE_BEFORE.test(before)) || isPairOfIndex(text, q, before);
  if (q.family === 'open') return /^\d{1,6}(?:\.\d+)?$/u.test(q.low) && INDEX_BEFORE.test(before);
  return true;
}

/** 由2.38缩小到2.09: the level of an index at two times. */
const isPairOfIndex = (text: string, q: Quantity, before: string): boolean =>
  q.low.includes('.') && (/^[^，；。\d]{1,6}[至到为]\d+\.\d/u.test(text.slice(q.numberEnd, q.numberEnd + 12)) || /[由从]\d+\.\d+[^，；。\d]{1,6}[至到为]$/u.test(before));

/** The quantities of a flat text that are figures: neither dates nor labels, names, thresholds or ordinals. Linear: both lists are walked once. */
export function selectQuantities(text: string, times: readonly TimeMention[]): Quantity[] {
  const special = [...scanRanks(text), ...scanIdioms(text), ...scanRatios(text)].sort((a, b) => a.start - b.start);
  const blocked: Stretch[] = [...special, ...times.map((t) => ({ start: t.start, end: t.end })), ...quotedLabels(text)].sort((a, b) => a.start - b.start);
  const kept: Quantity[] = [...special];
  const spoken = speech(text);
  let b = 0;
  let s = 0;
  for (const q of scanNumbers(text)) {
    while (b < blocked.length && (blocked[b]?.end ?? 0) <= q.start) b += 1;
    const stretch = blocked[b];
    if (stretch !== undefined && stretch.start < q.numberEnd && stretch.end > q.start) continue;
    while (s < spoken.length && (spoken[s]?.end ?? 0) <= q.start) s += 1;
    if (q.form === 'chinese' && (spoken[s]?.start ?? Infinity) < q.start) continue;
    if (!counts(text, q) || excludedBy(text, q) !== undefined) continue;
    kept.push(q);
  }
  return kept.sort((x, y) => x.start - y.start);
}
