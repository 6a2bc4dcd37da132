import type { Qualifier, QualifierClass } from './schema';

/** before the number · inside, between number and unit (3000余万元) · after the unit (50%左右) */
export type QualifierPlace = 'before' | 'inside' | 'after';

const BEFORE: Readonly<Record<QualifierClass, readonly string[]>> = {
  expected: ['预计可实现', '预计可达', '预计可', '预计将', '预计能', '预计', '预期', '有望', '初步预计', '初步核算', '初步', '力争'],
  under: ['不足', '不到', '未满', '低于', '少于', '不超过', '不高于', '控制在'],
  nearly: ['接近', '将近', '逼近', '近'],
  about: ['大约', '大概', '约为', '约', '差不多'],
  reached: ['达到了', '达到', '高达', '已达', '达'],
  over: ['超过', '突破', '不低于', '不少于', '高于', '多于', '跨过', '冲破', '跃上', '迈上', '超', '破', '逾', '过'],
  top: ['前'],
};
const AFTER: ReadonlyMap<string, readonly [QualifierClass, QualifierPlace]> = new Map([
  ['余', ['over', 'inside']], ['多', ['over', 'inside']], ['来', ['about', 'inside']],
  ['以上', ['over', 'after']], ['之上', ['over', 'after']], ['开外', ['over', 'after']],
  ['左右', ['about', 'after']], ['上下', ['about', 'after']],
  ['以下', ['under', 'after']], ['以内', ['under', 'after']], ['之内', ['under', 'after']],
]);
const CLASS_OF: ReadonlyMap<string, QualifierClass> = new Map(
  (Object.keys(BEFORE) as QualifierClass[]).flatMap((name) => BEFORE[name].map((word) => [word, name] as const)),
);

/** Every word known to stand before a number, longest first. */
export const wordsBefore: readonly string[] = [...CLASS_OF.keys()].sort((a, b) => b.length - a.length);
/** Every word known to stand inside or after, longest first. */
export const wordsAfter: readonly string[] = [...AFTER.keys()].sort((a, b) => b.length - a.length);

/** The class of a qualifier word; null when the word is not known. */
export function classifyQualifier(word: string): QualifierClass | null {
  return CLASS_OF.get(word) ?? AFTER.get(word)?.[0] ?? null;
}

/** Where a qualifier word stands in prose; an unknown word stands before. */
export function qualifierPlace(word: string): QualifierPlace {
  return AFTER.get(word)?.[1] ?? 'before';
}

const ORDER: readonly QualifierClass[] = ['expected', 'reached', 'about', 'nearly', 'under', 'over', 'top'];
/** The order of words before a number: 预计 first, then 达, then the bounds. */
export const qualifierRank = (name: QualifierClass): number => ORDER.indexOf(name);

/** The words that stand before the number, in reading order. */
export function qualifiersBefore(qualifiers: readonly Qualifier[]): Qualifier[] {
  return qualifiers.filter((q) => qualifierPlace(q.word) === 'before').sort((a, b) => qualifierRank(a.class) - qualifierRank(b.class));
}
