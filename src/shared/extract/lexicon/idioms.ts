/** Words that say a number without a numeral. `guard` may not stand before. */
export interface Idiom {
  readonly name: string;
  readonly pattern: RegExp;
  readonly value: string;
  readonly unit: string;
  readonly qualifier: string;
  readonly guard?: RegExp;
}

export const IDIOMS: readonly Idiom[] = [
  { name: 'more than half', pattern: /(?:超|过)(?:一?半数?)(?!年|天|月|个)/gu, value: '50', unit: '%', qualifier: '过', guard: /(?:时间|任务|不|已经?)$/u },
  { name: 'nearly half', pattern: /近(?:一半|半数|半)(?=[，。；、的]|$)/gu, value: '50', unit: '%', qualifier: '近' },
];

/** Ranks in words: after a scope or verb, before punctuation or 位. */
export const RANK_WORDS: Readonly<Record<string, string>> = { 首位: '1', 榜首: '1', 首名: '1', 第一: '1' };
