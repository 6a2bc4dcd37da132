import { readContext } from './context';
import type { Context } from './context';
import { makeCandidate } from './candidate';
import { flatten } from './flat';
import { TARGET_HEADINGS } from './lexicon/relations';
import { findTimes } from './periods/find';
import type { PeriodState } from './periods/state';
import { Timeline } from './periods/timeline';
import { readBlock } from './readBlock';
import type { Candidate, Extraction, PlainDocument, TextBlock } from './schema';
import { readTable } from './table/readTable';

const UNREAD: ReadonlySet<string> = new Set(['title', 'kicker', 'byline']);
/** A heading that is a sentence of its own tells figures like a paragraph does. */
const isTold = (text: string): boolean => /[。；]$/u.test(text.trim());

/** What right above a table may be its title or its line of units: a heading, or short words that are no sentence. */
const LONGEST_CAPTION = 60;
const CAPTION_BLOCKS = 2;
function captionsOf(blocks: readonly TextBlock[], tableIndex: number): string[] {
  const captions: string[] = [];
  for (const block of blocks.slice(Math.max(0, tableIndex - CAPTION_BLOCKS), tableIndex).reverse()) {
    if (block.role === 'table' || block.text.length > LONGEST_CAPTION || /。/u.test(block.text)) break;
    captions.unshift(block.text);
  }
  return captions;
}

/** What the headings above a block set for it. */
interface Section { readonly period: PeriodState; readonly target: boolean }

function openSection(text: string, context: Context, base: PeriodState): Section {
  const flat = flatten(text);
  const mention = findTimes(flat.text, context.places).find((m) => !m.compared && (m.year !== null || m.part !== '' || m.relative !== null));
  const target = TARGET_HEADINGS.test(flat.text.replace(/[“「][^”」]*[”」]/gu, ''));
  if (mention === undefined) return { period: base, target };
  const { year } = context.years;
  const speaking = context.years.speaking ?? 0;
  const named = mention.year ?? (mention.relative === null ? year : speaking + mention.relative);
  const plain = { year: named, part: mention.part, stock: mention.stock, plan: '', by: flat.text.slice(mention.start, mention.end) };
  return { period: plain, target: target && (named === null || year === null || named > year || !/回顾|完成|情况/u.test(flat.text)) };
}

/** Finds the figures of a document in text order. `year` is the year reported on, when a person has said it. Linear in the document's length. */
export function extract(document: PlainDocument, options: { readonly year?: number } = {}): Extraction {
  const context = readContext(document, options.year);
  const base: PeriodState = { year: context.years.year, part: '', stock: false, plan: '', by: 'year of the document' };
  const candidates: Candidate[] = [];
  let section: Section = { period: base, target: false };
  const levels: { level: number; section: Section }[] = [];
  document.blocks.forEach((block, blockIndex) => {
    if (UNREAD.has(block.role)) return;
    if (block.role === 'heading') {
      while ((levels.at(-1)?.level ?? 0) >= block.level) levels.pop();
      const above = levels.at(-1)?.section ?? { period: base, target: false };
      const own = openSection(block.text, context, above.period);
      section = { period: own.period, target: own.target || above.target };
      levels.push({ level: block.level, section });
      if (!isTold(block.text)) return;
    }
    if (block.table !== undefined) {
      candidates.push(...readTable(block, blockIndex, context, { period: section.period, captions: captionsOf(document.blocks, blockIndex), target: section.target }));
      return;
    }
    const flat = flatten(block.text);
    const times = findTimes(flat.text, context.places);
    const timeline = new Timeline(flat.text, times, section.period, context.years);
    for (const reading of readBlock(flat.text, times, timeline, context, section.target)) candidates.push(makeCandidate(block, blockIndex, flat, reading));
  });
  candidates.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { title: context.title, district: context.district, year: context.years.year, candidates };
}
