import type { Context } from '../context';
import { flatten } from '../flat';
import { findTimes } from '../periods/find';
import { applyMention } from '../periods/state';
import type { PeriodState } from '../periods/state';
import { bareYear } from './cell';

/** A head or cell that dates its column or row, and what else it says. */
export interface Dated {
  readonly period: PeriodState;
  readonly rest: string;
}

const LAST_YEAR = /^(?:上年|去年|上一年)(?:同期|同月|实际|实绩|全年)?(?:数|值)?|^同期(?:数|值)?/u;
const THIS_YEAR = /^(?:本年|今年|当年|本期|报告期)(?:度|累计|实际|实绩)?/u;
const ISO_MONTH = /^((?:19|20)\d{2})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月?)$/u;
const SHORT_MONTHS = /^(?:1|01)[-—~至到](\d{1,2})$/u;

/** What a head says of time; null when it says nothing. `base` dates what it leaves open. */
export function readDated(written: string, base: PeriodState, context: Context): Dated | null {
  const flat = flatten(written).text;
  if (flat === '') return null;
  const dated = (state: Partial<PeriodState>, rest: string): Dated => ({ period: { ...base, stock: false, plan: '', by: written, ...state }, rest });
  const year = bareYear(flat);
  if (year !== null) return dated({ year, part: '' }, '');
  const iso = ISO_MONTH.exec(flat);
  if (iso !== null) return dated({ year: Number(iso[1]), part: `${String(Number(iso[2]))}月${iso[3] === undefined ? '' : `${String(Number(iso[3]))}日`}` }, '');
  const months = SHORT_MONTHS.exec(flat);
  if (months !== null) return dated({ part: `1—${String(Number(months[1]))}月` }, '');
  const last = LAST_YEAR.exec(flat);
  if (last !== null) return dated({ year: base.year === null ? null : base.year - 1, part: base.part, stock: base.stock }, flat.slice(last[0].length));
  const mention = findTimes(flat, context.places).find((m) => !m.compared && (m.year !== null || m.part !== '' || m.word !== '' || m.plan !== ''));
  if (mention !== undefined) {
    const period = { ...applyMention(mention, { ...base, by: written }, context.times), by: written };
    return { period, rest: flat.slice(0, mention.start) + flat.slice(mention.end) };
  }
  const now = THIS_YEAR.exec(flat);
  return now === null ? null : dated({ part: base.part, stock: base.stock }, flat.slice(now[0].length));
}
