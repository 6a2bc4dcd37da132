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

function excludedBy(text: string, q: Quantity): Exclusion | undefined {
  const before = text.slice(Math.max(0, q.start - 4), q.start);
  const after = text.slice(q.numberEnd, q.numberEnd + 10);
  const afterUnit = text.slice(q.unitEnd, q.unitEnd + 16);
  return EXCLUSIONS.find((rule) =>
    (rule.chinese !== true || q.form === 'chinese') &&
    (rule.units === undefined || rule.units.test(q.unit)) &&
    (rule.before === undefined || rule.before.test(before)) &&
    (rule.after === undefined || rule.after.test(after)) &&
    (rule.afterUnit === undefined || rule.afterUnit.test(afterUnit)));
}

const INDEX_BEFORE = /(?:指数|系数|得分|评分|总分|PMI|比例|户数|人数|数量|数|总量|总数)(?:已?达到?|为|是|升至|降至)?$/u;

/** Whether a numeral with this unit counts anything: a bare number does so only behind an index or a number word. */
function counts(text: string, q: Quantity): boolean {
  const before = text.slice(Math.max(0, q.start - 8), q.start);
  if (q.form === 'chinese') {
    if (q.family === 'none' || q.family === 'open' || (q.family === 'scale' && q.low === '1')) return false;
    if (q.family === 'scale') return /[余多]/u.test(q.words.join(''));
    // 千家万户, 百家: a bare scale word counts only behind 近, 超, 上
    if (q.numberEnd - q.start === 1 && q.family === 'counter' && q.words.length === 0 && /^1\d+$/u.test(q.low)) return /[近约超过逾上达破]$/u.test(before);
    const vague = q.low === '1' && q.family !== 'measure' && q.unit !== '成';
    if (vague || q.unit === '分' || q.unit === '里' || q.unit === '度') return false;
    if (q.unit === '成') return !/[建完达组构形生变养促合做]$/u.test(before) && !/^[为立功果熟员本效长品就型片]/u.test(text.slice(q.unitEnd));
    if (/[第每这那某任另同各首]$/u.test(before) || /[之其统唯专万]$/u.test(before)) return false;
    return !(q.unit === '天' || q.unit === '米' || q.unit === '克' || q.unit === '秒');
  }
  if (/[第]$/u.test(before)) return false;
  if (q.family === 'none') return INDEX_BEFORE.test(before);
  if (q.family === 'open') return /^\d{1,6}$/u.test(q.low) && INDEX_BEFORE.test(before);
  return true;
}

/** The quantities of a flat text that are figures: neither dates nor labels, names, thresholds or ordinals. Linear: both lists are walked once. */
export function selectQuantities(text: string, times: readonly TimeMention[]): Quantity[] {
  const special = [...scanRanks(text), ...scanIdioms(text), ...scanRatios(text)].sort((a, b) => a.start - b.start);
  const blocked: Stretch[] = [...special, ...times.map((t) => ({ start: t.start, end: t.end })), ...quotedLabels(text)].sort((a, b) => a.start - b.start);
  const kept: Quantity[] = [...special];
  let b = 0;
  for (const q of scanNumbers(text)) {
    while (b < blocked.length && (blocked[b]?.end ?? 0) <= q.start) b += 1;
    const stretch = blocked[b];
    if (stretch !== undefined && stretch.start < q.numberEnd && stretch.end > q.start) continue;
    if (!counts(text, q) || excludedBy(text, q) !== undefined) continue;
    kept.push(q);
  }
  return kept.sort((x, y) => x.start - y.start);
}
