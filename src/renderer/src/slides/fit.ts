import { emsOf } from '@shared/charts/measure';

/** Width of a text in ems, as charts measure it. */
export const widthInEms = emsOf;

/** The largest size of `sizes` (px, descending) at which `ems` fits into `width`; the smallest when none does. */
export const fitSize = (ems: number, width: number, sizes: readonly number[]): number => sizes.find((size) => size * ems <= width) ?? sizes.at(-1) ?? 18;

/** Lines that a text takes at a size; a tenth more, because words and figures do not break everywhere. */
export const linesAt = (text: string, size: number, width: number): number => Math.max(1, Math.ceil((widthInEms(text) * size * 1.06) / width));

/** The largest size at which all texts, set below each other with a gap after each (in ems of their size), stay within the height. */
export const fitColumn = (texts: readonly string[], room: { readonly width: number; readonly height: number }, sizes: readonly number[], line = 1.5, gap = 0.7): number =>
  sizes.find((size) => texts.reduce((sum, text) => sum + (linesAt(text, size, room.width) * line + gap) * size, 0) <= room.height) ?? sizes.at(-1) ?? 18;
