import { readContext } from './context';
import type { Context } from './context';
import { makeCandidate } from './candidate';
import { flatten } from './flat';
import { REVIEW_WORDS, TARGET_HEADINGS } from './lexicon/relations';
import { findTimes } from './periods/find';
import { BY_DOCUMENT, yearOf } from './periods/state';
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
interface Section {
  readonly period: PeriodState;
  readonly target: boolean;
  /** what its heading names, when that is a short noun */
  readonly heading: string;
}

const HEADING_MAX = 8;
const NUMBERING = /^(?:第?[一二三四五六七八九十\d]{1,3}[、.．章节]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[【—·•])+|[】：。]$/gu;

function openSection(text: string, context: Context, above: Section): Section {
  const flat = flatten(text);
  const words = flat.text.replace(/[“「][^”」]*[”」]/gu, '');
  const mixed = TARGET_HEADINGS.test(words) && FAULTS.test(words);
  const mention = mixed ? undefined : findTimes(flat.text, context.places).find((m) => !m.compared && (m.year !== null || m.part !== '' || m.word !== ''));
  const target = !mixed && TARGET_HEADINGS.test(words);
  const review = REVIEW_WORDS.test(words);
  const { times } = context;
  const plain = words.replace(NUMBERING, '');
  const heading = plain.length <= HEADING_MAX && /^\p{Script=Han}+$/u.test(plain) && !/[了着过见增升稳提进向更有再创夯织绘]|工作|打算|情况|指标|问题|不足|安排|总体|概况|下一?步|下月|下阶段/u.test(plain) ? plain : '';
  if (mention === undefined) return { period: above.period, target: (target && !review) || above.target, heading };
  const year = yearOf(mention, times.year, times) ?? times.year;
  const period = { year, part: mention.part, stock: mention.stock, plan: '', span: 0, by: mention.written };
  return { period, target: above.target || (target && (year === null || times.year === null || year > times.year || !review)), heading };
}

/** Chapters on what is missing speak of now before they speak of plans. */
const FAULTS = /不足|问题|短板|困难/u;

/** Finds the figures of a document in text order. `year` is the year reported on, when a person has said it. Linear in the document's length. */
export function extract(document: PlainDocument, options: { readonly year?: number } = {}): Extraction {
  const context = readContext(document, options.year);
  const { times: documentTimes } = context;
  const base: Section = {
    period: { year: documentTimes.plan ? documentTimes.speaking : documentTimes.year, part: documentTimes.part, stock: false, plan: '', span: 0, by: BY_DOCUMENT },
    target: documentTimes.plan, heading: '',
  };
  const candidates: Candidate[] = [];
  let section: Section = base;
  const levels: { level: number; section: Section }[] = [];
  document.blocks.forEach((block, blockIndex) => {
    if (UNREAD.has(block.role)) return;
    if (block.role === 'heading') {
      while ((levels.at(-1)?.level ?? 0) >= block.level) levels.pop();
      section = openSection(block.text, context, levels.at(-1)?.section ?? base);
      levels.push({ level: block.level, section });
      if (!isTold(block.text)) return;
    }
    if (block.table !== undefined) {
      candidates.push(...readTable(block, blockIndex, context, { period: section.period, captions: captionsOf(document.blocks, blockIndex), target: section.target }));
      return;
    }
    const flat = flatten(block.text);
    const times = findTimes(flat.text, context.places);
    const timeline = new Timeline(flat.text, times, section.period, documentTimes);
    for (const reading of readBlock(flat.text, times, timeline, context, section.target, section.heading)) candidates.push(makeCandidate(block, blockIndex, flat, reading));
  });
  candidates.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { title: context.title, district: context.district, year: documentTimes.year, candidates };
}
