/** Calls `done` once the element holds an SVG chart with marks in it. */
export function whenChartDrawn(element: Element, done: () => void): () => void {
  const drawn = (): boolean => element.querySelector('svg path, svg text, svg rect, svg circle') !== null;
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
