import { makePeriod } from '../../figures/periods';
import type { FigureFacts, FigureKind } from '../../figures/schema';
import { readWritten } from '../../figures/writtenForm';
import { makeCandidate } from '../candidate';
import type { Context } from '../context';
import { flatten } from '../flat';
import { GROWTH_NAMES, SHARE_NAMES } from '../lexicon/relations';
import { readUnit } from '../numbers/unit';
import { findTimes } from '../periods/find';
import { periodLabel } from '../periods/state';
import { BY_DOCUMENT, type PeriodState } from '../periods/state';
import { Timeline } from '../periods/timeline';
import { readBlock } from '../readBlock';
import { doubtIf } from '../schema';
import type { Candidate, Span, TableCell, TextBlock, TextTable } from '../schema';
import { isBlank, readNumberCell, type CellNumber } from './cell';
import { readColumns, type Column, type FigureColumn } from './columns';
import { Grid } from './grid';
import { findFrame, headOf, type Frame } from './header';
import { captionUnits } from './label';
import { readDated } from './periodLabel';
import { readRows, type TableRow } from './rows';

const UNNAMED = '未命名指标';
const FALL_HEADS = /(?:下降|降低|减少|降幅)(?:率|额|数|量|幅度)?/u;

/** What dates and measures a table from outside it. */
export interface TableSetting {
  readonly period: PeriodState;
  /** the words right above the table: its title, 单位：… */
  readonly captions: readonly string[];
  readonly target: boolean;
}

interface Place { readonly row: TableRow; readonly column: FigureColumn; readonly cell: TableCell; readonly number: CellNumber }

function kindOf(unit: string, column: FigureColumn, name: string, target: boolean): FigureKind {
  if (column.measure === 'rank') return 'rank';
  if (target || column.measure === 'target') return 'target';
  if (column.measure !== 'value') return column.measure;
  const { family } = readUnit(unit, 0);
  if (family === 'points') return 'change';
  if (unit === '位') return 'rank';
  if (family === 'ratio') return GROWTH_NAMES.test(name) || /(?:增长|增减|同比|[±])$/u.test(name) ? 'growth' : 'share';
  return family === 'counter' ? 'count' : 'value';
}

/** The number's unit: said in its cell, its head, its row or above the table. */
function unitOf({ number, column, row }: Place, units: readonly string[]): { unit: string; by: string } {
  const relative = column.measure === 'growth' || column.measure === 'share';
  if (number.unit !== '') return { unit: number.unit, by: 'cell' };
  if (column.unit !== '') return { unit: column.unit, by: 'head' };
  if (column.measure === 'rank') return { unit: '位', by: 'rank' };
  if (relative) return { unit: '%', by: units.includes('%') ? 'caption' : 'guess' };
  if (row.unit !== '') return { unit: row.unit, by: 'row' };
  const caption = units.find((unit) => unit !== '%') ?? units[0] ?? '';
  return { unit: SHARE_NAMES.test(row.name) && units.includes('%') ? '%' : caption, by: caption === '' ? 'none' : 'caption' };
}

/** The name on the card: the row's, with the column's where the column names something too. */
function nameOf({ row, column }: Place, rowsMeasured: boolean): { indicator: string; name: string } {
  const own = column.name;
  const indicator = own === '' ? row.name : row.name === '' ? own : rowsMeasured ? own + row.name : row.name + own;
  const base = indicator || UNNAMED;
  const said = column.suffix === '' || base.endsWith(column.suffix) || (column.measure === 'growth' && GROWTH_NAMES.test(base));
  return { indicator: (column.measure === 'growth' ? base.replace(GROWTH_NAMES, '') : base) || base, name: said ? base : base + column.suffix };
}

class TableReader {
  private readonly grid: Grid;
  private readonly frame: Frame;
  private readonly base: PeriodState;
  private readonly columns: readonly Column[];
  private readonly rows: readonly TableRow[];
  private readonly units: readonly string[];
  private readonly rowsMeasured: boolean;

  constructor(table: TextTable, private readonly block: TextBlock, private readonly blockIndex: number, private readonly context: Context, private readonly setting: TableSetting) {
    this.grid = new Grid(table);
    this.frame = findFrame(this.grid);
    const captions = [...setting.captions, ...this.frame.captions];
    this.base = captions.reduceRight<PeriodState | null>((found, text) => found ?? readDated(text, setting.period, context)?.period ?? null, null) ?? setting.period;
    this.columns = readColumns(this.grid, this.frame, this.base, context);
    this.rows = readRows(this.grid, this.frame, this.columns, this.base, context);
    this.units = captionUnits(captions);
    this.rowsMeasured = this.columns.some(({ role }) => role === 'unit') || this.rows.some(({ unit }) => unit !== '');
  }

  read(): Candidate[] {
    return this.rows.flatMap((row) => {
      const cells: { cell: TableCell; column: FigureColumn | null }[] = [];
      this.columns.forEach((column, c) => {
        const cell = this.grid.at(row.row, c);
        if (cell === null || cell.column !== c || cell.row !== row.row || isBlank(cell.text)) return;
        if (column.role === 'figures') cells.push({ cell, column });
        else if (column.role === 'note') cells.push({ cell, column: null });
      });
      const sentence = { ...(this.grid.table.rows[row.row] ?? { start: 0, end: 0 }), text: this.sentenceOf(row) };
      return cells.flatMap(({ cell, column }): Candidate[] => {
        const number = column === null ? null : readNumberCell(cell.text);
        if (column !== null && number !== null) return [this.figure({ row, column, cell, number }, sentence)];
        return this.prose(row, cell, sentence);
      });
    });
  }

  /** The row as a reader would say it: label：head number unit；… */
  private sentenceOf(row: TableRow): string {
    const said = this.columns.flatMap((column, c): string[] => {
      const cell = this.grid.at(row.row, c);
      if (cell === null || cell.column !== c || isBlank(cell.text) || column.role === 'label' || column.role === 'index' || column.role === 'unit') return [];
      const number = column.role === 'figures' ? readNumberCell(cell.text) : null;
      const unit = column.role === 'figures' && number !== null && number.unit === '' ? unitOf({ row, column, cell, number }, this.units).unit : '';
      return [`${headOf(this.grid, this.frame, c).join('')} ${cell.text}${unit}`.trim()];
    });
    return `${row.written === '' ? '' : `${row.written}：`}${said.join('；')}`.slice(0, 2_000);
  }

  private figure(place: Place, sentence: Candidate['sentence']): Candidate {
    const { row, column, cell, number } = place;
    const state = column.period ?? row.period ?? this.base;
    const merged = column.period !== null && row.period !== null ? { ...column.period, year: row.period.year ?? column.period.year, part: column.period.part || row.period.part } : state;
    const { unit, by } = unitOf(place, this.units);
    const { indicator, name } = nameOf(place, this.rowsMeasured);
    const { year } = this.context.times;
    const future = merged.year !== null && year !== null && merged.year > year;
    const kind = kindOf(unit, column, name, this.setting.target || future);
    const falls = kind !== 'rank' && FALL_HEADS.test(column.head + row.name) && !/[增升]/u.test(column.head + row.name) && column.measure !== 'value';
    const value = falls && !number.value.startsWith('-') && !/^0(?:\.0+)?$/u.test(number.value) ? `-${number.value}` : number.value;
    const facts: FigureFacts = { name: name.slice(0, 80), kind, value: { type: 'exact', value }, unit: unit.slice(0, 24), period: makePeriod(periodLabel(merged)), qualifiers: [] };
    const span = { start: cell.span.start + number.span.start, end: cell.span.start + number.span.end };
    const text = cell.text.slice(number.span.start, number.span.end);
    const undated = merged.year === null && merged.part === '' && merged.plan === '';
    const doubts = [
      ...doubtIf(undated, 'noPeriod'), ...doubtIf(!undated && merged.by === BY_DOCUMENT && !this.context.times.stated, 'guessedPeriod'),
      ...doubtIf(indicator === UNNAMED, 'noSubject'), ...doubtIf(by === 'none', 'noUnit'), ...doubtIf(by === 'guess', 'guessedUnit'),
      ...(number.doubt === '' ? [] : [number.doubt]), ...(cell.doubt === '' ? [] : [cell.doubt]),
    ];
    return {
      facts, indicator: indicator.slice(0, 80), span, text, blockIndex: this.blockIndex, inBlock: this.inBlock(span), sentence, form: readWritten(text, facts), doubts,
      because: { name: `row “${row.written}” × column “${column.head}”`, value: `row ${String(cell.row + 1)}, column ${String(cell.column + 1)}`, unit: by, kind: `column ${column.measure}`, period: merged.by },
    };
  }

  private inBlock(span: Span): Span {
    const start = this.block.spans[0]?.start ?? 0;
    return { start: span.start - start, end: span.end - start };
  }

  /** Figures in a cell of words, read as prose whose subject is the row. */
  private prose(row: TableRow, cell: TableCell, sentence: Candidate['sentence']): Candidate[] {
    const block: TextBlock = { role: 'paragraph', level: 0, text: cell.text, spans: [cell.span] };
    const flat = flatten(cell.text);
    const times = findTimes(flat.text, this.context.places);
    const timeline = new Timeline(flat.text, times, row.period ?? this.base, this.context.times);
    return readBlock(flat.text, times, timeline, this.context, this.setting.target).map((reading) => {
      const named = reading.indicator === UNNAMED || reading.name === '增速' ? { ...reading, indicator: row.name || reading.indicator, name: (row.name || '') + (reading.name === UNNAMED ? '' : reading.name) || reading.name } : reading;
      const found = makeCandidate(block, this.blockIndex, flat, named);
      return { ...found, inBlock: this.inBlock(found.span), sentence, because: { ...found.because, cell: `row ${String(cell.row + 1)}, column ${String(cell.column + 1)}` } };
    });
  }
}

/** A table whose heads are told twice side by side is two tables below each other. */
function halves(table: TextTable): TextTable[] {
  const grid = new Grid(table);
  const frame = findFrame(grid);
  const half = table.columns / 2;
  if (table.columns < 4 || table.columns % 2 !== 0) return [table];
  const heads = Array.from({ length: table.columns }, (_, c) => headOf(grid, frame, c).join(' '));
  if (heads.some((head) => head === '') || heads.slice(0, half).some((head, c) => head !== heads[c + half])) return [table];
  return [0, half].map((from) => ({
    rows: table.rows, columns: half,
    cells: table.cells.filter(({ row, column }) => row < frame.from || (column >= from && column < from + half)).map((cell) => (cell.row < frame.from ? { ...cell, column: 0, colSpan: half } : { ...cell, column: cell.column - from, colSpan: Math.min(cell.colSpan, half) })),
  }));
}

/** The figures of a table block, each with its row, column and cell as source. */
export function readTable(block: TextBlock, blockIndex: number, context: Context, setting: TableSetting): Candidate[] {
  if (block.table === undefined || block.table.rows.length < 2) return [];
  return halves(block.table).flatMap((table) => new TableReader(table, block, blockIndex, context, setting).read());
}
