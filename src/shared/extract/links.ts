import type { Quantity } from './numbers/scan';

/** How a quantity hangs on the one before it in its sentence. */
export type Link = 'none'
  /** a part of the same a:b:c */
  | 'member'
  /** the second of 由 A 提高到 B */
  | 'to'
  /** the next of a row: 、和与及 and nothing else stands between */
  | 'joint';

const FROM = /(?<![自理经])(?:从|由)(?!于|此)([^，；。]{0,18})$/u;
const CHANGE = '[增升提扩涨跃攀降减压缩收优回发转变改移拓延下上]';
const TO = new RegExp(`^(?:左右|以上)?，?(?:的(?:水平|规模|高峰))?[^，；。\\d]{0,8}?${CHANGE}[^，；。\\d]{0,4}?(?:到|至|为|成)了?[^，；。]{0,12}$`, 'u');
const JOINT = /^(?:、|和|与|及|以及|，|；)$/u;

/** Where 从 or 由 opens a pair before a quantity; −1 when it does not. The words behind it date the first number. */
export function fromAt(region: string): number {
  return FROM.exec(region)?.index ?? -1;
}

const isUnitPair = (a: Quantity, b: Quantity): boolean =>
  a.form === b.form || a.family === b.family || a.unit === '' || b.unit === '';

/** The link of a quantity to the one before it. `gap` stands between, `before` in front of the first of a pair. */
export function linkOf(previous: Quantity | undefined, q: Quantity, gap: string, before: string): Link {
  if (previous === undefined) return 'none';
  if (q.form === 'ratio' && previous.form === 'ratio' && /^[:∶]$/u.test(gap)) return 'member';
  if (isUnitPair(previous, q) && TO.test(gap) && fromAt(before) >= 0) return 'to';
  return JOINT.test(gap) && gap !== '，' && gap !== '；' ? 'joint' : 'none';
}
