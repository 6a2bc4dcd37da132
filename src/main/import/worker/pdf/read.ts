import type { ImportNote, PartedDocument } from '@shared/extract/parts';
import { loadPdfjs } from '../../../pdfjs/load';
import { LIMITS } from '../../limits';
import { ImportProblem } from '../problem';
import { readingOrder } from './columns';
import { withoutContents } from './contents';
import { withoutFurniture } from './furniture';
import { toFragments, UNKNOWN, type PageText } from './lines';
import { bodySize, ParagraphBuilder, toParts } from './paragraphs';
import { checkStreams } from './sound';

/** Fewer characters on a page with a picture are a stamp or a page number, not its text. */
const LEAST_INK = 20;
/** More than this share of characters without a meaning: the font does not say what it shows. */
const MOST_UNKNOWN = 0.1;
const unknownIn = (text: string): number => text.split(UNKNOWN).length - 1;

/** Page numbers as people write them: 1—3、5. */
export function pageRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const n of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === n - 1) last[1] = n;
    else ranges.push([n, n]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${String(from)}—${String(to)}`)).join('、').slice(0, 400);
}

/** A PDF with a text layer as parts: lines by position, columns, paragraphs, tables; running heads and page numbers go. */
export async function readPdfParts(bytes: Uint8Array, cmaps: string): Promise<PartedDocument> {
  checkStreams(bytes);
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, useSystemFonts: false, disableFontFace: true, stopAtErrors: true, cMapUrl: cmaps, cMapPacked: true, enableXfa: false, verbosity: 0 });
  try {
    const document = await task.promise;
    if (document.numPages > LIMITS.pdfPages) throw new ImportProblem('file.tooComplex');
    const images = new Set<number>([pdfjs.OPS.paintImageXObject, pdfjs.OPS.paintInlineImageXObject, pdfjs.OPS.paintImageMaskXObject]);
    const letters = new Set<number>([pdfjs.OPS.showText, pdfjs.OPS.showSpacedText, pdfjs.OPS.nextLineShowText, pdfjs.OPS.nextLineSetSpacingShowText]);
    const pages: PageText[] = [];
    const scanned: number[] = [];
    const blank: number[] = [];
    const odd: number[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      if (!(width > 0 && height > 0)) throw new ImportProblem('file.damaged', { part: `page ${String(number)}` });
      const fragments = toFragments((await page.getTextContent()).items, height);
      const text = fragments.map((fragment) => fragment.text).join('');
      const unreadable = unknownIn(text) > text.length * MOST_UNKNOWN;
      if (!unreadable && unknownIn(text) > 0) odd.push(number);
      const drawn = text.length < LEAST_INK ? (await page.getOperatorList()).fnArray : [];
      // letters are drawn, and none of them can be told: the font is damaged
      if (text === '' && drawn.some((op) => letters.has(op))) throw new ImportProblem('file.damaged', { part: `page ${String(number)}` });
      if (unreadable || drawn.some((op) => images.has(op))) scanned.push(number);
      else if (text === '') blank.push(number);
      pages.push({ width, height, fragments: unreadable ? [] : fragments });
      page.cleanup();
    }
    if (scanned.length > 0 && pages.every((page, i) => scanned.includes(i + 1) || page.fragments.length === 0)) throw new ImportProblem('file.scanned', { pages: pageRanges(scanned) });
    return assemble(pages, [['scannedPages', scanned], ['blankPages', blank], ['unknownLetters', odd]]);
  } catch (error) {
    if (error instanceof ImportProblem) throw error;
    const name = error instanceof Error ? error.name : '';
    throw new ImportProblem(name === 'PasswordException' ? 'file.encrypted' : 'file.damaged', name === 'PasswordException' ? {} : { part: 'PDF' });
  } finally {
    await task.destroy();
  }
}

function assemble(read: readonly PageText[], told: readonly (readonly ['scannedPages' | 'blankPages' | 'unknownLetters', readonly number[]])[]): PartedDocument {
  const { pages, removed } = withoutFurniture(read);
  const body = bodySize(pages.map((page) => page.fragments));
  const builder = new ParagraphBuilder(body);
  pages.forEach((page, i) => {
    for (const flow of readingOrder(page.fragments)) builder.flow(flow, i + 1);
  });
  const notes = told.filter(([, numbers]) => numbers.length > 0).map(([code, numbers]): ImportNote => ({ code, count: numbers.length, where: pageRanges(numbers) }));
  if (removed.length > 0) notes.push({ code: 'headsAndFeet', count: removed.length, where: removed.join('；').slice(0, 400) });
  return { parts: withoutContents(toParts(builder.pieces, body)), notes };
}
