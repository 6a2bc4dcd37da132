import { contrast, groundOf, parseColor, type Rgb } from './color';
import { brief, inkOf, inside, overlap, textsOf, type SeenText } from './texts';

/** The least size of text on the 1080-high canvas, and how much of the room between head and foot a body takes. */
const LEAST_SIZE = 18;
const LEAST_COVER = 0.85;
const TEXT_CONTRAST = 4.5;
const MARK_CONTRAST = 3;
/** cover, divider and closing are title pages: their room is meant to be empty */
const BARE = ['kind-cover', 'kind-closing', 'kind-divider'];

export interface Flaw { readonly slide: string; readonly rule: string; readonly what: string }
type Rule = (slide: HTMLElement, texts: readonly SeenText[]) => string[];

/** An element that may cut its content with an ellipsis: only the foot, whose words stand elsewhere in full. */
const mayCut = ({ element }: SeenText): boolean => element.closest('.slide-foot') !== null;

const insideSlide: Rule = (slide, texts) => {
  const frame = slide.getBoundingClientRect();
  const scale = frame.width / slide.offsetWidth;
  const margin = 32 * scale;
  const room = new DOMRect(frame.x + margin, frame.y + margin, frame.width - 2 * margin, frame.height - 2 * margin);
  return texts.filter((text) => !mayCut(text) && !text.boxes.every((box) => inside(inkOf(box), room))).map(({ words }) => brief(words));
};
const blockOf = (element: Element): Element => {
  let at = element;
  while (at.parentElement !== null && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
  return at;
};
const insideBox: Rule = (slide, texts) =>
  texts.filter((text) => {
    if (mayCut(text) || text.element.closest('svg') !== null) return false;
    const body = slide.querySelector('.slide-body')?.getBoundingClientRect();
    const box = blockOf(text.element).getBoundingClientRect();
    const isBody = text.element.closest('.slide-body') !== null;
    // the blank half of a closing mark may hang over the edge
    const hang = /[”’）》」，。；：、]$/u.test(text.words) ? parseFloat(getComputedStyle(text.element).fontSize) / 2 : 0;
    return !text.boxes.every((line) => inside(inkOf(line), box, 2 + hang) && (!isBody || body === undefined || inside(inkOf(line), body, 2)));
  }).map(({ words }) => brief(words));

const noOverlap: Rule = (_slide, all) => {
  // what is cut with an ellipsis has the box of its whole length
  const texts = all.filter((text) => !mayCut(text));
  return texts.flatMap((a, i) => texts.slice(i + 1).filter((b) => a.boxes.some((x) => b.boxes.some((y) => overlap(inkOf(x), inkOf(y), 2)))).map((b) => `${brief(a.words)} × ${brief(b.words)}`));
};

const bigEnough: Rule = (slide, texts) => {
  // a slide may be shown scaled: sizes are those of the canvas, which computed sizes are
  const chartScale = (element: Element): number => {
    const svg = element.closest('svg');
    return svg === null ? 1 : svg.getBoundingClientRect().width / (slide.getBoundingClientRect().width / slide.offsetWidth) / svg.clientWidth;
  };
  return texts.filter(({ element }) => parseFloat(getComputedStyle(element).fontSize) * chartScale(element) < LEAST_SIZE).map(({ words, element }) => `${brief(words)} ${getComputedStyle(element).fontSize}`);
};

const seenFill = (mark: Element): Rgb | null => {
  const color = parseColor(mark.getAttribute('fill')?.toLowerCase() ?? 'none');
  return color === null || Number(mark.getAttribute('fill-opacity') ?? 1) < 0.5 || color[3] < 0.5 || mark.closest('defs') !== null ? null : color;
};
/** The mark of a chart that a text stands on, if any: the last one drawn before it. */
const markUnder = ({ element, boxes }: SeenText): Rgb | null => {
  const under = [...(element.closest('svg')?.querySelectorAll('path[fill]') ?? [])].filter((mark) => boxes.every((box) => inside(inkOf(box), mark.getBoundingClientRect())));
  return under.map(seenFill).findLast((color) => color !== null) ?? null;
};

const readable: Rule = (_slide, texts) =>
  texts.flatMap((text) => {
    const { words, element } = text;
    const style = getComputedStyle(element);
    const color = parseColor(element.closest('svg') === null ? style.color : style.fill);
    const ratio = color === null ? 0 : contrast(color, markUnder(text) ?? groundOf(element));
    return ratio < TEXT_CONTRAST ? [`${brief(words)} ${ratio.toFixed(1)}`] : [];
  });

const marksSeen: Rule = (slide) => {
  const paper = groundOf(slide);
  const quiet = ['--hairline', '--wash', '--paper'].map((name) => getComputedStyle(slide).getPropertyValue(name).trim().toLowerCase());
  return [...slide.querySelectorAll('.chart-area svg path[fill]')].flatMap((mark) => {
    const fill = mark.getAttribute('fill')?.toLowerCase() ?? 'none';
    const color = seenFill(mark);
    const box = mark.getBoundingClientRect();
    if (color === null || quiet.includes(fill) || box.width < 2 || box.height < 2) return [];
    const ratio = contrast(color, paper);
    return ratio < MARK_CONTRAST ? [`${fill} ${ratio.toFixed(1)}`] : [];
  });
};

const chartInside: Rule = (slide, texts) =>
  texts.filter(({ element, boxes }) => {
    const svg = element.closest('svg');
    return svg !== null && !boxes.every((box) => inside(inkOf(box), svg.getBoundingClientRect()));
  }).map(({ words }) => brief(words)).concat(slide.querySelector('.refused') === null ? [] : ['a chart was refused']);

const covers: Rule = (slide) => {
  if (BARE.some((name) => slide.classList.contains(name))) return [];
  const body = slide.querySelector('.slide-body');
  const frame = slide.getBoundingClientRect();
  const [head, foot] = ['.slide-head', '.slide-foot'].map((part) => slide.querySelector(part)?.getBoundingClientRect());
  if (body === null || head === undefined || foot === undefined) return ['no body'];
  const room = { width: frame.width - (2 * 96 * frame.width) / slide.offsetWidth, height: foot.top - head.bottom };
  const filled = [...body.querySelectorAll('li, tr, svg, .big-figure, p')].map((part) => part.getBoundingClientRect()).filter(({ width, height }) => width > 0 && height > 0);
  const width = Math.max(...filled.map(({ right }) => right)) - Math.min(...filled.map(({ left }) => left));
  const height = Math.max(...filled.map(({ bottom }) => bottom)) - Math.min(...filled.map(({ top }) => top));
  return (width * height) / (room.width * room.height) < LEAST_COVER ? [`${((100 * width * height) / (room.width * room.height)).toFixed(0)} %`] : [];
};

const rules: Readonly<Record<string, Rule>> = {
  'inside the slide': insideSlide, 'inside its box': insideBox, 'no text on text': noOverlap, 'text of 18 or more': bigEnough, 'text against its ground 4.5': readable, 'marks against paper 3': marksSeen,
  'chart texts inside': chartInside, 'body fills its room': covers,
};

/** Everything on the shown slides that breaks a rule of their geometry. */
export const slideFlaws = (): Flaw[] =>
  [...document.querySelectorAll<HTMLElement>('.slide')].flatMap((slide) => {
    const texts = textsOf(slide);
    return Object.entries(rules).flatMap(([rule, find]) => find(slide, texts).map((what) => ({ slide: slide.dataset['slideId'] ?? '', rule, what })));
  });
