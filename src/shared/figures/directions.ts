export type Direction = 'up' | 'down';

/** Rise and the fall that it becomes when the sign turns. The first pair of a word is the one it turns into. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['增长', '下降'], ['上升', '下降'], ['增加', '减少'], ['提高', '降低'], ['提升', '下降'], ['上涨', '下跌'], ['扩大', '收窄'], ['回升', '回落'],
  ['攀升', '下滑'], ['增长', '下滑'], ['增长', '负增长'], ['正增长', '负增长'], ['净增加', '净减少'], ['净增', '净减'], ['多增', '少增'], ['上调', '下调'],
  ['扩大', '缩小'], ['扩大', '缩减'], ['延长', '缩短'], ['增加', '压减'], ['增加', '缩减'], ['增加', '核减'], ['高出', '低出'], ['加快', '放缓'], ['增幅', '降幅'],
  ['增速', '降速'], ['增', '减'], ['升', '降'], ['涨', '跌'], ['高', '低'], ['+', '-'], ['＋', '－'], ['+', '−'], ['增', '降'], ['提速', '降速'],
];
const UP = new Map<string, string>();
const DOWN = new Map<string, string>();
for (const [up, down] of PAIRS) {
  if (!UP.has(up)) UP.set(up, down);
  if (!DOWN.has(down)) DOWN.set(down, up);
}

/** Every direction word, longest first. */
export const directionWords: readonly string[] = [...new Set([...UP.keys(), ...DOWN.keys()])].sort((a, b) => b.length - a.length);

/** What a word says of the sign; null when it is no direction word. */
export function directionOf(word: string): Direction | null {
  if (UP.has(word)) return 'up';
  return DOWN.has(word) ? 'down' : null;
}

/** The word of the other direction (增长 → 下降); a leading minus becomes nothing. */
export function oppositeWord(word: string): string {
  if (word === '-' || word === '−' || word === '－') return '';
  return UP.get(word) ?? DOWN.get(word) ?? word;
}
