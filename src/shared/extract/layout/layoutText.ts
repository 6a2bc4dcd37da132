import { KICKER_WORDS, PAPER_NAMES, SUBTITLE_LINE } from '../lexicon/layoutMarks';
import type { PlainDocument, Span, TextBlock, TextBlockRole, TextTable } from '../schema';
import { makeBlock, withoutEmphasis } from './blocks';
import { breaksOff, findContinuation, startsWithStump } from './columns';
import { readLines } from './lines';
import { isFinished, looksLikeHeading, markLine, runInEnd } from './marks';
import type { MarkedLine } from './marks';
import { markAround, markdownTables } from './tables';
import { continuesWrapped, wrapWidth } from './wrap';

interface Draft {
  role: TextBlockRole;
  level: number;
  readonly spans: Span[];
  text: string;
  readonly table?: TextTable;
}

const spanOf = (line: MarkedLine): Span => ({ start: line.start + cutLength(line), end: line.end });
const cutLength = (line: MarkedLine): number => (line.mark?.cut === true ? (line.mark.pattern.exec(line.text)?.[0].length ?? 0) : 0);

/** The drafts of one paragraph that starts at `index`, and the lines it used. */
function readParagraph(lines: readonly MarkedLine[], index: number, width: number): { drafts: Draft[]; used: number[] } {
  const first = lines[index];
  if (first === undefined) return { drafts: [], used: [] };
  const used = [index];
  const spans = [spanOf(first)];
  let text = first.text;
  let last = index;
  const captions: Draft[] = [];
  const role = first.mark?.role ?? 'paragraph';
  const following = lines[index + 1];
  // the document's first line is its title, however short the first sentence below it is
  const stump = index > 0 && first.mark === null && !isFinished(first.text) && first.text.length > 12 && following?.mark === null && startsWithStump(following.text);
  const prose = stump || role === 'paragraph' || role === 'listItem' || runInEnd(first) > 0 || breaksOff(first.text);
  for (;;) {
    const line = lines[last];
    const next = lines[last + 1];
    if (line === undefined || next === undefined || !prose || (role === 'paragraph' && text.length <= 12 && width === 0)) break;
    let joined = continuesWrapped(line, next, width) ? last + 1 : -1;
    if (joined < 0 && (breaksOff(text) || (stump && last === index)) && role !== 'byline' && (next.blankBefore > 0 || width === 0)) joined = findContinuation(lines, last);
    const target = lines[joined];
    if (target === undefined) break;
    for (let i = last + 1; i < joined; i += 1) {
      const caption = lines[i];
      if (caption !== undefined) captions.push({ role: caption.mark?.role === 'byline' ? 'byline' : 'caption', level: 0, spans: [spanOf(caption)], text: caption.text });
      used.push(i);
    }
    used.push(joined);
    spans.push(spanOf(target));
    text += target.text;
    last = joined;
  }
  const cut = runInEnd(first);
  if (cut > 0) {
    const head: Draft = { role: 'heading', level: first.mark?.level ?? 1, spans: [{ start: first.start, end: first.start + cut }], text: first.text.slice(0, cut) };
    const body: Draft = { role: 'paragraph', level: 0, spans: [{ start: first.start + cut, end: first.end }, ...spans.slice(1)], text: text.slice(cut) };
    return { drafts: [head, body, ...captions], used };
  }
  return { drafts: [{ role: roleOf(first, text, used.length), level: first.mark?.level ?? 0, spans, text }, ...captions], used };
}

function roleOf(first: MarkedLine, text: string, lineCount: number): TextBlockRole {
  if (first.mark?.role === 'heading' && (isFinished(text) || lineCount > 1)) return text.length > 60 ? 'paragraph' : 'heading';
  if (first.mark !== null) return first.mark.role;
  return lineCount === 1 && looksLikeHeading(text) ? 'heading' : 'paragraph';
}

/** Among the lines above the body one is the title; the others stand around it. */
function nameTitle(drafts: Draft[]): void {
  const bodyAt = drafts.findIndex((d) => d.role === 'paragraph' || d.role === 'listItem' || d.role === 'table');
  const head = drafts.slice(0, bodyAt < 0 ? drafts.length : bodyAt).filter((d) => d.role === 'heading');
  const leading = head.filter((d, i) => i === 0 || !/^[一二三四五六七八九十（(]+[、)）]/u.test(d.text));
  const isTitle = (d: Draft): boolean => (d.text.length >= 8 || PAPER_NAMES.test(d.text)) && !KICKER_WORDS.test(d.text) && !SUBTITLE_LINE.test(d.text);
  const styled = drafts.find((d) => d.role === 'title');
  const title = styled ?? leading.find((d) => isTitle(d) && /[区县市州盟旗镇]/u.test(d.text)) ?? leading.find(isTitle) ?? leading[0];
  if (title === undefined) return;
  // the last unnumbered line right above the body heads its first chapter, when other chapters have such lines too;
  // a byline behind it says that it belonged to the title
  const nextHeading = drafts.findIndex((d, i) => i > bodyAt && d.role === 'heading');
  const signed = drafts.some((d, i) => d.role === 'byline' && i >= bodyAt && i < nextHeading);
  const later = drafts.slice(bodyAt).some((d) => d.role === 'heading' && d.level === 0);
  const chapter = later && !signed && leading.length > 1 && leading.at(-1) !== title ? leading.at(-1) : undefined;
  for (const draft of leading) {
    if (draft === title) Object.assign(draft, { role: 'title', level: 0 });
    else if (draft !== chapter && draft.level === 0) draft.role = 'kicker';
  }
}

/** The blocks of marked lines in reading order; a line that stands for a whole table becomes one. */
export function layoutLines(text: string, lines: readonly MarkedLine[], format: 'txt' | 'md'): PlainDocument {
  const width = wrapWidth(lines);
  const drafts: Draft[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    if (line?.table !== undefined) {
      drafts.push({ role: 'table', level: 0, spans: [{ start: line.start, end: line.end }], text: line.text, table: line.table });
      i += 1;
      continue;
    }
    const { drafts: found, used } = readParagraph(lines, i, width);
    drafts.push(...found);
    i = (used.at(-1) ?? i) + 1;
  }
  nameTitle(drafts);
  const blocks: TextBlock[] = drafts.map((draft) => {
    const level = draft.role === 'heading' ? Math.max(1, draft.level) : 0;
    if (draft.table !== undefined) return { ...makeBlock(text, 'table', 0, draft.spans), table: draft.table };
    const spans = format === 'md' ? draft.spans.flatMap((span) => withoutEmphasis(text, span)) : draft.spans;
    return makeBlock(text, draft.role, level, spans);
  });
  return { text, blocks: blocks.filter((block) => block.text !== '') };
}

/** The blocks of a decoded text: titles, headings, paragraphs joined over line, column and page breaks, captions set apart, Markdown's tables. */
export function layoutText(text: string, format: 'txt' | 'md'): PlainDocument {
  const lines = readLines(text);
  const tables = format === 'md' ? markdownTables(text, lines) : [];
  return layoutLines(text, markAround(text, lines, tables, (line) => markLine(line, format)), format);
}
