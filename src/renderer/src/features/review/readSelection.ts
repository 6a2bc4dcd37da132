/** The offset in the source of a point in the text pane; null when the point lies outside of what is drawn. */
const offsetOf = (node: Node, offset: number, root: Element): number | null => {
  const element = node instanceof Element ? node : node.parentElement;
  if (element === null || !root.contains(element)) return null;
  const stretch = element.closest('[data-start]');
  if (stretch !== null) return Number(stretch.getAttribute('data-start')) + (node.nodeType === Node.TEXT_NODE ? offset : offset === 0 ? 0 : (stretch.textContent?.length ?? 0));
  // between stretches: the one behind the point, else the end of the one before it
  const child = element.childNodes[offset];
  const next = child instanceof Element ? (child.matches('[data-start]') ? child : child.querySelector('[data-start]')) : null;
  if (next !== null) return Number(next.getAttribute('data-start'));
  const last = [...element.querySelectorAll('[data-start]')].at(-1);
  return last === undefined ? null : Number(last.getAttribute('data-start')) + (last.textContent?.length ?? 0);
};

/** What is selected in the text pane, as offsets into the source; null when nothing or something else is. */
export const readSelection = (selection: Selection | null, root: Element): { readonly start: number; readonly end: number } | null => {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [start, end] = [offsetOf(range.startContainer, range.startOffset, root), offsetOf(range.endContainer, range.endOffset, root)];
  return start === null || end === null || end <= start ? null : { start, end };
};
