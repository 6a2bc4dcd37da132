/** Width of a text in ems: a Han character is one, a digit or Latin letter about 0.56. */
export const widthInEms = (text: string): number => [...text].reduce((sum, character) => sum + (/[\u2E80-\u9FFF\uFF00-\uFFEF—]|\p{Script=Han}/u.test(character) ? 1 : 0.58), 0);

/** The largest size of `sizes` (px, descending) at which `ems` fits into `width`; the smallest when none does. */
export const fitSize = (ems: number, width: number, sizes: readonly number[]): number => sizes.find((size) => size * ems <= width) ?? sizes.at(-1) ?? 18;
