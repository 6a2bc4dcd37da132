import { extract } from '@shared/extract/extract';
import { layoutText } from '@shared/extract/layout/layoutText';
import { toFigureRows } from '@shared/extract/rows';
import type { FigureRow } from '@shared/extract/rows';

/** The figures of a text as rows; the title gives the year unless the text does. */
export const figuresOf = (text: string, title = '青禾区2025年工作总结'): FigureRow[] => toFigureRows(extract(layoutText(`${title}\n\n${text}\n`, 'txt')));

/** name value unit, one string for each figure. */
export const said = (text: string, title?: string): string[] => figuresOf(text, title).map((f) => `${f.name} ${f.value}${f.unit}`);
/** value and unit only */
export const amounts = (text: string, title?: string): string[] => figuresOf(text, title).map((f) => `${f.value}${f.unit}`);
export const kinds = (text: string, title?: string): string[] => figuresOf(text, title).map((f) => f.kind);
export const periods = (text: string, title?: string): string[] => figuresOf(text, title).map((f) => f.period);
export const qualifiers = (text: string, title?: string): string[] => figuresOf(text, title).map((f) => f.qualifier);
