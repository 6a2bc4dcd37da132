/** One run of text as it stands on the page: its words, its element and the boxes of its lines. */
export interface SeenText {
  readonly words: string;
  readonly element: Element;
  readonly boxes: readonly DOMRect[];
}

const isShown = (element: Element): boolean => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.closest('[aria-hidden="true"]') === null;

/** All texts below `root`, SVG included, that are shown. */
export const textsOf = (root: Element): SeenText[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: SeenText[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (element === null || words === '' || element.closest('style, script') !== null || !isShown(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (boxes.length > 0) found.push({ words, element, boxes });
  }
  return found;
};

/** A box of text is as high as its line; the ink is smaller. Taken off above and below before boxes are compared. */
const INK = 0.16;
export const inkOf = (box: DOMRect): DOMRect => new DOMRect(box.x, box.y + box.height * INK, box.width, box.height * (1 - 2 * INK));

export const overlap = (a: DOMRect, b: DOMRect, slack = 1): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
export const inside = (a: DOMRect, b: DOMRect, slack = 1): boolean =>
  a.left >= b.left - slack && a.right <= b.right + slack && a.top >= b.top - slack && a.bottom <= b.bottom + slack;
export const brief = (words: string): string => (words.length > 18 ? `${words.slice(0, 18)}…` : words);
