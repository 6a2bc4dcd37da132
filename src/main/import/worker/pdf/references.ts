import { ImportProblem } from '../problem';

const ENTRY = /(\d{10}) (\d{5}) ([nf])/gu;
const MOST_SECTIONS = 200;
const damaged = (): ImportProblem => new ImportProblem('file.damaged', { part: 'xref' });

/**
 * The table of a PDF says where each object lies. The library would search the file for objects when it is wrong, and might find
 * others: here a table that is wrong is damage. Tables in packed streams are covered by those streams' checksums.
 */
export function checkReferences(latin: string): void {
  const head = latin.indexOf('%PDF-');
  let at = Number(/startxref\s+(\d+)/u.exec(latin.slice(latin.lastIndexOf('startxref')))?.[1] ?? NaN);
  const seen = new Set<number>();
  while (!Number.isNaN(at)) {
    // bytes before the header shift every place, in some programs' view
    const start = [at, at + head].find((place) => /^\s*(?:xref|\d+\s+\d+\s+obj)/u.test(latin.slice(place, place + 40)));
    if (start === undefined || seen.has(at) || seen.size > MOST_SECTIONS) throw damaged();
    seen.add(at);
    const shift = start - at;
    const trailer = latin.indexOf('trailer', start);
    if (!/^\s*xref/u.test(latin.slice(start, start + 12))) return;
    if (trailer < 0) throw damaged();
    for (const [, offset = '', , kind] of latin.slice(start, trailer).matchAll(ENTRY)) {
      const place = Number(offset) + shift;
      if (kind === 'n' && place !== shift && !/^\s*\d+\s+\d+\s+obj/u.test(latin.slice(place, place + 40))) throw damaged();
    }
    at = Number(/\/Prev\s+(\d+)/u.exec(latin.slice(trailer, trailer + 2_000).split('startxref')[0] ?? '')?.[1] ?? NaN);
  }
}
