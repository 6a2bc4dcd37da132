import { Decimal } from 'decimal.js';

export type Dimension =
  | 'money' | 'percent' | 'points' | 'items' | 'people' | 'visits' | 'events' | 'households' | 'area' | 'length' | 'mass'
  | 'volume' | 'energy' | 'power' | 'duration' | 'speed' | 'computing' | 'rank' | 'none' | 'other';

/** A written unit taken apart: 亿元 is 10^8 × 元 (money). */
export interface UnitInfo {
  readonly written: string;
  /** power of ten that leads to `base` */
  readonly exponent: number;
  readonly base: string;
  readonly dimension: Dimension;
}

const SCALES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** base as written → [canonical base, power of ten to it, dimension] */
const BASES: Readonly<Record<string, readonly [string, number, Dimension]>> = {
  元: ['元', 0, 'money'], 人民币: ['元', 0, 'money'], 美元: ['美元', 0, 'money'], 港元: ['港元', 0, 'money'], 欧元: ['欧元', 0, 'money'],
  '%': ['%', 0, 'percent'], '％': ['%', 0, 'percent'], '﹪': ['%', 0, 'percent'], 百分比: ['%', 0, 'percent'], 成: ['%', 1, 'percent'], '‰': ['%', -1, 'percent'],
  个百分点: ['个百分点', 0, 'points'], 百分点: ['个百分点', 0, 'points'],
  人: ['人', 0, 'people'], 名: ['人', 0, 'people'], 位: ['人', 0, 'people'], 人次: ['人次', 0, 'visits'], 户: ['户', 0, 'households'], 户次: ['户次', 0, 'other'],
  场: ['场', 0, 'events'], 次: ['场', 0, 'events'], 场次: ['场', 0, 'events'], 起: ['起', 0, 'events'],
  平方米: ['平方米', 0, 'area'], 平米: ['平方米', 0, 'area'], '㎡': ['平方米', 0, 'area'], m2: ['平方米', 0, 'area'], 公顷: ['平方米', 4, 'area'], 平方公里: ['平方米', 6, 'area'], 平方千米: ['平方米', 6, 'area'], 亩: ['亩', 0, 'area'],
  米: ['米', 0, 'length'], 公里: ['米', 3, 'length'], 千米: ['米', 3, 'length'], km: ['米', 3, 'length'], 里: ['里', 0, 'length'],
  吨: ['吨', 0, 'mass'], 公斤: ['吨', -3, 'mass'], 千克: ['吨', -3, 'mass'], 斤: ['斤', 0, 'mass'],
  立方米: ['立方米', 0, 'volume'], 升: ['立方米', -3, 'volume'],
  瓦: ['瓦', 0, 'power'], 千瓦: ['瓦', 3, 'power'], 兆瓦: ['瓦', 6, 'power'], 千瓦时: ['千瓦时', 0, 'energy'], 度: ['千瓦时', 0, 'energy'], 吨标准煤: ['吨标准煤', 0, 'energy'],
  年: ['年', 0, 'duration'], 天: ['天', 0, 'duration'], 小时: ['小时', 0, 'duration'], 分钟: ['分钟', 0, 'duration'], '公里/小时': ['公里/小时', 0, 'speed'],
  P: ['P', 0, 'computing'], PFlops: ['P', 0, 'computing'],
  强: ['强', 0, 'rank'], 位次: ['位', 0, 'rank'], '': ['', 0, 'none'],
};

/** Counters of separate things: 34处 and 20个 may stand in one chart of counts. */
const ITEM_COUNTERS = new Set('个 家 处 座 所 间 条 项 件 台 套 辆 只 栋 幢 宗 份 支 批 门 种 类 册 部 块 片 棵 株 头 盏 张 艘 架 列 对 组 本 款 笔 例 口 眼 孔 道'.split(' '));

/** Whether the text consists of scale words only (万, 千万, 亿). */
export const isScaleOnly = (text: string): boolean => text !== '' && [...text].every((c) => c in SCALES);

/** The scale words at the head of a unit: 万人次 → 万; 千瓦 is a unit of its own → ''. */
export function scalePrefix(written: string): string {
  let i = 0;
  while (i < written.length && !(written.slice(i) in BASES) && (written[i] ?? '') in SCALES) i += 1;
  return written.slice(0, i);
}

/** Takes any written unit apart; an unknown one is its own base. */
export function parseUnit(written: string): UnitInfo {
  const text = written.trim();
  const prefix = scalePrefix(text);
  const scale = [...prefix].reduce((sum, c) => sum + (SCALES[c] ?? 0), 0);
  const rest = text.slice(prefix.length);
  const known = BASES[rest];
  if (known !== undefined && Object.hasOwn(BASES, rest)) return { written, exponent: scale + known[1], base: known[0], dimension: known[2] };
  return { written, exponent: scale, base: rest, dimension: ITEM_COUNTERS.has(rest) ? 'items' : 'other' };
}

/** Whether two units measure the same sort of thing, so that their values may stand on one axis (亿元 and 万元; 处 and 个; never % and 个百分点). */
export function comparable(unitA: string, unitB: string): boolean {
  const [a, b] = [parseUnit(unitA), parseUnit(unitB)];
  return a.dimension === b.dimension && (a.dimension === 'items' || a.base === b.base);
}

/** The same quantity in another unit (3000 万元 in 亿元 → 0.3); null when the units are not comparable. */
export function convert(value: string, from: string, to: string): string | null {
  if (!comparable(from, to)) return null;
  return new Decimal(value).times(new Decimal(10).pow(parseUnit(from).exponent - parseUnit(to).exponent)).toFixed();
}

/** One spelling for units that differ in writing only: ％ and %, 百分点 and 个百分点. */
export function unitSpelling(written: string): string {
  if (written === '百分点') return '个百分点';
  return written === '％' || written === '﹪' || written === '百分之' ? '%' : written;
}
