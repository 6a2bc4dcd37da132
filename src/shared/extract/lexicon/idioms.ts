/** Words that say a number without a numeral. `guard` may not stand before. */
export interface Idiom {
  readonly name: string;
  readonly pattern: RegExp;
  readonly value: string;
  readonly unit: string;
  readonly qualifier: string;
  readonly guard?: RegExp;
  /** must stand before */
  readonly needs?: RegExp;
}

export const IDIOMS: readonly Idiom[] = [
  { name: 'more than half', pattern: /(?:超过?|过)(?:一?半数?)(?!年|天|月|个|价|路|径)/gu, value: '50', unit: '%', qualifier: '过', guard: /(?:时间|任务|日程|行程|赛程|不)(?:已经?|已然)?$/u },
  { name: 'half and more', pattern: /(?:一半|半数)(?:及?以上|多)/gu, value: '50', unit: '%', qualifier: '以上' },
  { name: 'nearly half', pattern: /(?:将?近|接近)(?:一半|半数)/gu, value: '50', unit: '%', qualifier: '近' },
  { name: 'nearly half', pattern: /近半(?=[，。；、的]|$)/gu, value: '50', unit: '%', qualifier: '近' },
  { name: 'half', pattern: /(?:一半|半数)(?=[，。；、]|$)/gu, value: '50', unit: '%', qualifier: '', needs: /(?:占[^，。；]{0,12}|达到?|为)$/u },
];
