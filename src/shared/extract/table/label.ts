import { ROW_LEADS, TABLE_UNIT } from '../lexicon/tables';
import { readUnit } from '../numbers/unit';

/** A head or row label taken apart: 地区生产总值（亿元） → name and unit. */
export interface Label {
  readonly name: string;
  readonly unit: string;
}

const IN_BRACKETS = /[（(]([^（）()]{1,16})[)）]/gu;
const BEHIND_COMMA = /[，,、]\s*([^，,、（）()]{1,10})$/u;

/** A unit as written, when the words are one and nothing else; '' when they are not. */
export function unitWords(text: string): string {
  const plain = text.replace(/^(?:计量)?单位\s*[:：]?\s*/u, '').replace(/[\s±＋+]/gu, '').replace(/[％﹪]/gu, '%');
  if (plain === '') return '';
  if (/^(?:百分之|百分比)$/u.test(plain)) return '%';
  const unit = readUnit(plain, 0);
  return unit.end === plain.length && unit.family !== 'none' && unit.family !== 'open' ? unit.text : '';
}

/** Takes the unit out of a label; what stands in brackets and is no unit stays. */
export function readLabel(written: string): Label {
  let unit = '';
  let name = written.replace(/\s+/gu, '').replace(IN_BRACKETS, (whole, inner: string) => {
    const found = unitWords(inner);
    if (found === '' || unit !== '') return whole;
    unit = found;
    return '';
  });
  if (unit === '') {
    const behind = BEHIND_COMMA.exec(name);
    const found = unitWords(behind?.[1] ?? '');
    if (behind !== null && found !== '') {
      unit = found;
      name = name.slice(0, behind.index);
    }
  }
  return { name: name.replace(ROW_LEADS, '').replace(/[:：]+$/u, ''), unit };
}

/** 单位：亿元、% → the units in the order in which they stand. */
export function captionUnits(captions: readonly string[]): string[] {
  for (const caption of captions) {
    const written = TABLE_UNIT.exec(caption)?.[1];
    const units = (written ?? '').split(/[、，,／;；]/u).map(unitWords).filter((unit) => unit !== '');
    if (units.length > 0) return units;
  }
  return [];
}
