import { rowsOf, type Fragment, type PageText } from './lines';

const MARGIN = 0.12;
const PAGE_NUMBER = /^[\s\-—–－·•~]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,7})\s*(?:页)?\s*(?:[/／]|[,，]?\s*共)?\s*(?:\d{1,4}\s*页?)?[\s\-—–－·•~]*$/iu;
const keyOf = (row: readonly Fragment[]): string => row.map(({ text }) => text).join('').replace(/\s/gu, '').replace(/\d+/gu, '#');

interface Edge { readonly row: readonly Fragment[]; readonly key: string }
/** The outermost two lines at the top and bottom of a page, where they lie in its margins. */
function edgesOf({ height, fragments }: PageText): Edge[] {
  const rows = rowsOf(fragments);
  return [...rows.slice(0, 2), ...rows.slice(-2)]
    .filter((row, i, all) => all.indexOf(row) === i)
    .filter(([first]) => first !== undefined && (first.y < height * MARGIN || first.y > height * (1 - MARGIN)))
    .map((row) => ({ row, key: keyOf(row) }));
}

/** Pages without running heads, feet and page numbers; the heads that went, to be told. */
export function withoutFurniture(pages: readonly PageText[]): { readonly pages: PageText[]; readonly removed: readonly string[] } {
  const edges = pages.map(edgesOf);
  const times = new Map<string, number>();
  for (const own of edges) for (const key of new Set(own.map((edge) => edge.key))) times.set(key, (times.get(key) ?? 0) + 1);
  const least = Math.max(2, pages.length * 0.3);
  const removed = new Set<string>();
  const kept = pages.map((page, i) => {
    const gone = new Set<Fragment>();
    for (const { row, key } of edges[i] ?? []) {
      const text = row.map((fragment) => fragment.text).join(' ');
      const isNumber = PAGE_NUMBER.test(text);
      if (!isNumber && (times.get(key) ?? 0) < least) continue;
      if (!isNumber) removed.add(text);
      for (const fragment of row) gone.add(fragment);
    }
    return { ...page, fragments: page.fragments.filter((fragment) => !gone.has(fragment)) };
  });
  return { pages: kept, removed: [...removed] };
}
