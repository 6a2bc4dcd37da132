import type { FigureKind } from '../figures/schema';
import { CHANGE_WORDS, FALLS, GROWTH_NAMES } from './lexicon/relations';
import type { Phrase } from './names/phrase';
import type { Quantity } from './numbers/scan';

export interface ReadKind {
  readonly kind: FigureKind;
  readonly falls: boolean;
  readonly because: string;
}

const falls: ReadonlySet<string> = new Set(FALLS);

/** Sort and sign of a quantity from its unit and the words around it. */
export function readKind(q: Quantity, phrase: Phrase): ReadKind {
  const { direction } = phrase.tail;
  const down = direction === '-' || falls.has(direction);
  const make = (kind: FigureKind, because: string, sign = down): ReadKind => ({ kind, falls: sign, because });
  if (q.form === 'rank') return make('rank', q.rule, false);
  if (q.form === 'ratio') return make('share', q.rule, false);
  if (q.family === 'points') return make('change', `unit ${q.unit}`);
  const grows = /^的?(?:增速|增幅|增长|涨幅|降幅)/u.exec(phrase.after)?.[0];
  if (q.family === 'ratio' || q.unit === '倍') {
    if (grows !== undefined) return make('growth', `word ${grows}`, grows.endsWith('降幅'));
    if (direction !== '' && !phrase.level) return make('growth', `direction ${direction}`);
    const named = GROWTH_NAMES.exec(phrase.tail.head)?.[0];
    if (named !== undefined) return make('growth', `name ${named}`, down || /降/u.test(named));
    if (q.unit === '倍') return make('value', 'unit 倍', false);
    return make('share', `unit ${q.unit}`, false);
  }
  if (/[比较][^，。；]{1,8}[多少][发放收办建种挣赚完减增引招产卖销]\p{Script=Han}?$/u.test(phrase.region)) return make('change', 'more or less than before', /少\p{Script=Han}{1,2}$/u.test(phrase.region));
  const change = CHANGE_WORDS.exec(phrase.region)?.[0];
  if (change !== undefined) return make('change', `word ${change}`, down || /净减|减收|少/u.test(change));
  if (direction !== '' && !phrase.level && phrase.tail.head !== '' && phrase.noun === '') return make('change', `direction ${direction}`);
  if (direction !== '' && !phrase.level && (phrase.tail.comparison !== '' || /同比|环比|比|较/u.test(phrase.region))) return make('change', `direction ${direction}`);
  if (q.family === 'measure' || q.family === 'none' || q.family === 'open') return make('value', q.unit === '' ? 'no unit' : `unit ${q.unit}`, false);
  return make('count', q.unit === '' ? 'no unit' : `unit ${q.unit}`, false);
}
