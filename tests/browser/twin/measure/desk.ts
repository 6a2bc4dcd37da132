import { brief, textsOf, type SeenText } from './texts';

const nameOf = (element: Element): string => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`;
const cutsWithDots = (element: Element): boolean => getComputedStyle(element).textOverflow === 'ellipsis';
const scrolls = (element: Element): boolean => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);

/** The nearest element that cuts or scrolls its content sideways. */
const cutterOf = (element: Element): Element => {
  let at: Element = element;
  while (at.parentElement !== null && !scrolls(at)) at = at.parentElement;
  return at;
};
/** A slide's own geometry is measured on the gallery page. */
const onDesk = (element: Element): boolean => element.closest('.slide') === null;

const wider = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('body, body *')]
    .filter((element) => onDesk(element) && element.closest('svg') === null && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 && scrolls(element) && !cutsWithDots(element) && !element.matches('input, textarea, .slide-box'))
    .map((element) => `${nameOf(element)} scrolls sideways: ${String(element.scrollWidth)} in ${String(element.clientWidth)}`);

const cut = (texts: readonly SeenText[]): string[] =>
  texts.filter(({ element, boxes }) => {
    const cutter = cutterOf(element);
    if (!onDesk(element) || cutsWithDots(cutter)) return false;
    const frame = cutter.getBoundingClientRect();
    return boxes.some(({ left, right }) => left < frame.left - 1 || right > frame.right + 1 || right > innerWidth + 1);
  }).map(({ words, element }) => `cut: ${brief(words)} in ${nameOf(element)}`);

/** Text that leaves a box with a frame or ground of its own, such as a button or a cell. */
const spilt = (texts: readonly SeenText[]): string[] =>
  texts.filter(({ element, boxes }) => {
    const box = element.closest('button, .field, .cell, .chart, .thread, .notice, .row, li');
    if (box === null || !onDesk(element) || element.closest('svg') !== null || cutsWithDots(cutterOf(element))) return false;
    const frame = box.getBoundingClientRect();
    return boxes.some(({ left, right, top, bottom }) => left < frame.left - 2 || right > frame.right + 2 || top < frame.top - 4 || bottom > frame.bottom + 4);
  }).map(({ words, element }) => `outside its box: ${brief(words)} in ${nameOf(element)}`);

/** A short value that is cut with dots has lost what it says. */
const dotted = (texts: readonly SeenText[]): string[] =>
  texts.filter(({ element }) => element.matches('.value, .button, .state, [role="tab"]') && element.scrollWidth > element.clientWidth + 1).map(({ words }) => `dotted: ${brief(words)}`);

/** Charts on the desk: words on words, words outside. */
const chartWords = (): string[] =>
  [...document.querySelectorAll('.figure-chart svg')].filter(onDesk).flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    const texts = textsOf(svg);
    const out = texts.filter(({ boxes }) => boxes.some((box) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2));
    return out.map(({ words }) => `outside its chart: ${brief(words)}`);
  });

/** Everything on the desk that overflows or is cut. */
export const deskFlaws = (): readonly string[] => {
  const texts = textsOf(document.body);
  return [...wider(), ...cut(texts), ...spilt(texts), ...dotted(texts), ...chartWords()];
};
