/** Calls `done` once the element holds an SVG chart with marks in it, or the list that stands for a chart that cannot be. */
export function whenChartDrawn(element: Element, done: () => void): () => void {
  const drawn = (): boolean => element.querySelector('svg path, svg text, svg rect, svg circle, [data-refused]') !== null;
  if (drawn()) {
    done();
    return () => undefined;
  }
  const observer = new MutationObserver(() => {
    if (!drawn()) return;
    observer.disconnect();
    done();
  });
  observer.observe(element, { childList: true, subtree: true });
  return () => observer.disconnect();
}
