import type { FigureView } from '@shared/deck/view';
import { qualifierPlace } from '@shared/figures/qualifiers';
import { linesAt, widthInEms } from './fit';

export const numberWords = ({ parts }: FigureView): string => parts.prefix + parts.number;
/** What follows the digits: 余 and its like, the unit, 以上 and its like. */
export const afterWords = ({ parts }: FigureView): string =>
  [...parts.after.filter((word) => qualifierPlace(word) === 'inside'), parts.unit, ...parts.after.filter((word) => qualifierPlace(word) === 'after')].join('');

/** Sizes of a headline number; the unit is set at 40 % of it, a tag at 24. */
const NUMBERS = [200, 176, 160, 144, 132, 120, 108, 96, 84, 76, 68, 60, 54, 48, 42, 36, 32, 28, 24, 20];
const NAMES = [44, 40, 36, 32, 28, 26, 24, 22, 20, 18];
const LEAST = 18;
const unitSize = (number: number): number => Math.max(LEAST, number * 0.4);
const TAG = 24;
/** tags stand one above the other at the left of the number, in a low cell side by side */
const tagsWidth = ({ parts }: FigureView, tag: number, stacked: boolean): number => {
  const widths = parts.before.map((word) => widthInEms(word) * tag + TAG + 8);
  return widths.length === 0 ? 0 : (stacked ? Math.max(...widths) : widths.reduce((sum, width) => sum + width, 0)) + 8;
};

export interface BigSizes {
  readonly number: number;
  readonly unit: number;
  readonly name: number;
  /** of the tallest name, so that the numbers of a row stand on one line */
  readonly nameHeight: number;
  /** periods and tags */
  readonly small: number;
  readonly gap: number;
  readonly stacked: boolean;
}

/** One size for all numbers and one for all names of a slide: the largest at which each fits its cell. */
export const bigSizes = (figures: readonly FigureView[], cell: { readonly width: number; readonly height: number }): BigSizes => {
  const stacked = cell.height >= 190;
  const small = stacked ? 24 : 18;
  const gap = stacked ? 10 : 2;
  const widthAt = (figure: FigureView, size: number): number => widthInEms(numberWords(figure)) * size + widthInEms(afterWords(figure)) * unitSize(size) + size * 0.14 + tagsWidth(figure, small, stacked);
  const beside = figures.some((figure) => widthInEms([figure.period, ...figure.beside.map(({ text }) => text)].join('')) * small + 24 + figure.beside.length * 50 > cell.width) ? 2 : 1;
  const tags = Math.max(0, ...figures.map(({ parts }) => parts.before.length)) * (small + 16) * (stacked ? 1 : 0);
  const tried = NAMES.map((name) => {
    const names = Math.max(1, ...figures.map((figure) => linesAt(figure.name, name, cell.width))) * name * 1.35;
    const left = cell.height - names - small * 1.5 * beside - 2 * gap;
    const number = NUMBERS.find((size) => size * 1.15 <= left && figures.every((figure) => widthAt(figure, size) <= cell.width));
    return { number: number !== undefined && tags <= left ? number : 0, name, nameHeight: names };
  });
  // the number is the hero: a name may take room from it only down to a quarter less
  const most = Math.max(...tried.map(({ number }) => number));
  const best = tried.find(({ number, name }) => number >= most * 0.78 && number > 0 && name <= Math.max(28, number * 0.42)) ?? tried.at(-1) ?? { number: 0, name: LEAST, nameHeight: 0 };
  const number = Math.max(20, best.number);
  return { ...best, number, unit: unitSize(number), small, gap, stacked };
};
