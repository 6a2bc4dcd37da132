import { parseChineseNumber } from '@shared/figures/numerals';

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s,]/gu, '');

const SCALE = new Map([['十', 1e1], ['百', 1e2], ['千', 1e3], ['万', 1e4], ['亿', 1e8]]);
const scaleOf = (char: string | undefined): number | undefined => SCALE.get(char ?? '');

/** A number as written (1,081.5; 3万; 三百) as a magnitude; NaN when it is none. */
export function magnitude(written: string): number {
  const text = plain(written);
  const digits = /^[+-]?\d+(?:\.\d+)?/u.exec(text)?.[0];
  if (digits === undefined) return Math.abs(Number(text === '' ? NaN : (parseChineseNumber(text) ?? NaN)));
  const scales = [...text.slice(digits.length)].map(scaleOf);
  return scales.reduce<number>((product, scale) => product * (scale ?? NaN), Math.abs(Number(digits)));
}

/** Spellings of one unit, and the factor that leads to the first of them. */
const SPELLINGS: readonly (readonly [base: string, factor: number, ...written: string[]])[] = [
  ['个百分点', 1, '百分点', '个百分点', 'pct'],
  ['%', 1, '%', '百分比'],
  ['%', 10, '成'],
  ['平方米', 1, '平方米', '平米', 'm2'],
  ['米', 1, '米'],
  ['米', 1000, '公里'],
  ['公里/小时', 1, '公里/小时', 'km/h'],
  ['元', 1, '元', '人民币'],
];

interface Unit {
  readonly base: string;
  readonly factor: number;
}

const named = (written: string): Unit | undefined => {
  const found = SPELLINGS.find(([, , ...spellings]) => spellings.includes(written));
  return found === undefined ? undefined : { base: found[0], factor: found[1] };
};

/** A unit as written taken apart into its base and the factor to it: 亿元 is 10^8 元. */
export function readUnit(written: string): Unit {
  let rest = plain(written);
  let factor = 1;
  for (;;) {
    const known = named(rest);
    if (known !== undefined) return { base: known.base, factor: factor * known.factor };
    const scale = scaleOf(rest[0]);
    if (scale === undefined) return { base: rest, factor };
    factor *= scale;
    rest = rest.slice(1);
  }
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, a, b);
/** What may stand behind the number of a rank. */
const RANK_UNITS: ReadonlySet<string> = new Set(['', '位', '名', '次', '第', '强', '位次']);

export interface Amount {
  readonly value: string;
  readonly unit: string;
}

/** Whether a prediction says the quantity of a gold figure, whatever its sign and scale of writing. */
export function sameQuantity(gold: { readonly value: string; readonly units: readonly string[]; readonly kinds: readonly string[] }, found: Amount): boolean {
  const [wanted, given] = [magnitude(gold.value), magnitude(found.value)];
  if (!Number.isFinite(wanted) || !Number.isFinite(given)) return false;
  const unit = readUnit(found.unit);
  if (gold.kinds.includes('rank')) return near(wanted, given) && unit.factor === 1 && RANK_UNITS.has(unit.base);
  return gold.units.some((written) => {
    const own = readUnit(written);
    // a part of a:b:c has no unit of its own
    if (own.base === '' && own.factor === 1) return near(wanted, given * unit.factor);
    return own.base === unit.base && near(wanted * own.factor, given * unit.factor);
  });
}
