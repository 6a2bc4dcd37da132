import type { Context } from '../context';
import { INDEX_HEADS, LABEL_HEADS, MEASURES_OF_COLUMNS, NOTE_HEADS, PERIOD_HEADS, UNIT_HEADS, type Measure } from '../lexicon/tables';
import type { PeriodState } from '../periods/state';
import { isBlank, readNumberCell } from './cell';
import type { Grid } from './grid';
import { headOf, type Frame } from './header';
import { readLabel, unitWords } from './label';
import { readDated, type Dated } from './periodLabel';

/** What a column holds. */
export type Column =
  | { readonly role: 'label' | 'unit' | 'index' | 'note' | 'period'; readonly head: string }
  | {
    readonly role: 'figures'; readonly head: string; readonly measure: Measure['name']; readonly suffix: string;
    /** what the column is about, when the rows are not; '' when it only measures */
    readonly name: string; readonly unit: string; readonly period: PeriodState | null;
  };
export type FigureColumn = Extract<Column, { role: 'figures' }>;

function bodyOf(grid: Grid, frame: Frame, column: number): string[] {
  const words: string[] = [];
  for (let row = frame.to; row < grid.rows; row += 1) {
    const text = grid.text(row, column);
    if (!isBlank(text)) words.push(text);
  }
  return words;
}
const most = (texts: readonly string[], is: (text: string) => boolean): boolean => texts.length > 0 && texts.filter(is).length * 2 > texts.length;

function figureColumn(words: readonly string[], base: PeriodState, context: Context): FigureColumn {
  let unit = '';
  let period: PeriodState | null = null;
  const names: string[] = [];
  for (const word of words) {
    const label = readLabel(word);
    unit = label.unit || unitWords(word) || unit;
    if (unitWords(word) !== '' && label.unit === '') continue;
    const dated: Dated | null = /[增减比长率幅]/u.test(label.name.slice(0, 3)) ? null : readDated(label.name, period ?? base, context);
    if (dated !== null) period = dated.period;
    const rest = dated === null ? label.name : dated.rest;
    if (rest !== '' && !LABEL_HEADS.test(rest)) names.push(rest.replace(/^[的、，]+|[、，]+$/gu, ''));
  }
  let name = names.join('');
  const measure = MEASURES_OF_COLUMNS.find(({ pattern }) => pattern.test(name));
  if (measure !== undefined) name = name.replace(measure.pattern, '').replace(/^[的、，（(]+|[、，）)]+$/gu, '');
  if (/^[±+％%]*$/u.test(name)) name = '';
  return { role: 'figures', head: words.join(' '), measure: measure?.name ?? 'value', suffix: measure?.suffix ?? '', name, unit, period };
}

/** What each column holds, by its heads first and by what stands in it. */
export function readColumns(grid: Grid, frame: Frame, base: PeriodState, context: Context): Column[] {
  const columns: Column[] = [];
  let labelled = false;
  for (let c = 0; c < grid.columns; c += 1) {
    const words = headOf(grid, frame, c);
    const head = words.join(' ');
    const last = words.at(-1) ?? '';
    const body = bodyOf(grid, frame, c);
    const numeric = most(body, (text) => readNumberCell(text) !== null);
    if (INDEX_HEADS.test(last) || (c === 0 && words.length === 0 && body.every((text, i) => text.trim() === String(i + 1)) && body.length > 1)) columns.push({ role: 'index', head });
    else if (UNIT_HEADS.test(last) && most(body, (text) => unitWords(text) !== '')) columns.push({ role: 'unit', head });
    else if (NOTE_HEADS.test(last)) columns.push({ role: 'note', head });
    else if (PERIOD_HEADS.test(last) || (!numeric && !LABEL_HEADS.test(last) && most(body, (text) => readDated(text, base, context)?.rest === ''))) columns.push({ role: 'period', head });
    else if (numeric && (labelled || !LABEL_HEADS.test(last))) columns.push(figureColumn(words, base, context));
    else if (!labelled || LABEL_HEADS.test(last)) {
      columns.push({ role: 'label', head });
      labelled = true;
    } else columns.push(body.some((text) => /\d/u.test(text)) ? figureColumn(words, base, context) : { role: 'note', head });
  }
  return columns;
}
