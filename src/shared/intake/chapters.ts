import type { PlainDocument, TextBlock } from '../extract/schema';
import type { Block, Chapter, Runs } from '../report/schema';
import type { TakenFigures } from './figures';
import { blockRuns, placesByBlock } from './runs';
import { tableBlocks } from './tables';

const OVERVIEW = '概述';
const OUTLOOK = '展望';
const OVERVIEW_HEADING = /^(?:[一1][、.．]\s*)?(?:概述|概况|综述|总述|总体|总览|导语|引言)/u;
const OUTLOOK_HEADING = /展望|新的一年|十五五|下一步|明年|未来/u;
const OUTLOOK_OPENING = /^.{0,4}(?:展望|新的一年|十五五|站在新的起点|面向未来)/u;
const OCCASION = /两会|会议|大会|策划|发布|汇报|全会/u;
const MOST_CHAPTERS = 190;
const MOST_BLOCKS = 1_800;
const MOST_ITEMS = 200;

export interface TakenChapters {
  readonly chapters: readonly Chapter[];
  readonly title: string;
  readonly occasion: string;
}

interface Draft {
  role: Chapter['role'];
  title: Runs;
  blocks: Block[];
}

const plain = (text: string): Runs => [{ type: 'text', text }];
const openDraft = (role: Chapter['role'], title: Runs): Draft => ({ role, title, blocks: [] });

/** The level of heading that opens a chapter: the highest that the document uses. */
function chapterLevel(blocks: readonly TextBlock[]): number {
  return Math.min(...blocks.filter((b) => b.role === 'heading').map((b) => b.level), 9);
}

/** The chapter that takes the next block; a full one is continued in a new one. */
function roomy(drafts: Draft[]): Draft {
  const last = drafts.at(-1);
  if (last !== undefined && last.blocks.length < MOST_BLOCKS) return last;
  const next = last === undefined ? openDraft('overview', plain(OVERVIEW)) : openDraft('chapter', [...last.title, { type: 'text', text: '（续）' }]);
  drafts.push(next);
  return next;
}

const isBlank = (draft: Draft): boolean => draft.blocks.length === 0;

/** Headings become chapters; what stands before the first one is the overview, a closing look ahead the outlook. */
export function takeChapters(document: PlainDocument, taken: TakenFigures): TakenChapters {
  const places = placesByBlock(taken);
  const level = chapterLevel(document.blocks);
  const drafts: Draft[] = [openDraft('overview', plain(OVERVIEW))];
  let blockCount = 0;
  let title = '';
  let occasion = '';
  const id = (): string => `b${String((blockCount += 1))}`;

  document.blocks.forEach((block, index) => {
    const runs = blockRuns(block.text, taken, places.get(index) ?? []);
    const current = roomy(drafts);
    switch (block.role) {
      case 'title':
        if (title === '') title = block.text.trim();
        else current.blocks.push({ id: id(), type: 'paragraph', runs, role: 'lead' });
        return;
      case 'kicker':
        if (occasion === '' && OCCASION.test(block.text)) occasion = block.text.trim().slice(0, 80);
        else current.blocks.push({ id: id(), type: 'paragraph', runs, role: 'byline' });
        return;
      case 'heading':
        if (block.level === level && drafts.length < MOST_CHAPTERS) {
          const overview = drafts.length === 1 && isBlank(current) && OVERVIEW_HEADING.test(block.text);
          if (overview) drafts.pop();
          drafts.push(openDraft(overview ? 'overview' : 'chapter', runs));
        } else current.blocks.push({ id: id(), type: 'heading', level: block.level <= 2 ? 2 : 3, runs });
        return;
      case 'listItem': {
        const last = current.blocks.at(-1);
        if (last?.type === 'list' && last.items.length < MOST_ITEMS) last.items.push(runs);
        else current.blocks.push({ id: id(), type: 'list', items: [runs] });
        return;
      }
      case 'table':
        current.blocks.push(...tableBlocks(block, (places.get(index) ?? []).flatMap((i) => taken.figures[i]?.id ?? []), id));
        return;
      case 'caption':
      case 'byline':
        current.blocks.push({ id: id(), type: 'paragraph', runs, role: block.role });
        return;
      case 'paragraph': {
        const lead = current.role === 'overview' && !current.blocks.some((b) => b.type === 'paragraph' && (b.role === undefined || b.role === 'lead'));
        current.blocks.push({ id: id(), type: 'paragraph', runs, ...(lead ? { role: 'lead' as const } : {}) });
      }
    }
  });
  const kept = markOutlook(drafts.filter((d, i) => !isBlank(d) || i > 0 || drafts.length === 1));
  const chapters = kept.map((draft, i): Chapter => ({ id: `c${String(i + 1)}`, ...draft }));
  return { chapters, title, occasion };
}

const opening = (block: Block | undefined): string =>
  block?.type !== 'paragraph' || block.role === 'caption' ? '' : block.runs.map((r) => (r.type === 'text' ? r.text : '')).join('').replace(/[“”"]/gu, '');
const words = (runs: Runs): string => runs.map((r) => (r.type === 'text' ? r.text : '')).join('');

/** The last chapter is the outlook when its title looks ahead; else its last paragraph becomes one when that does. */
function markOutlook(drafts: Draft[]): Draft[] {
  const last = drafts.at(-1);
  if (last === undefined || drafts.length < 2) return drafts;
  if (OUTLOOK_HEADING.test(words(last.title))) return [...drafts.slice(0, -1), { ...last, role: 'outlook' }];
  const tail = last.blocks.at(-1);
  if (tail === undefined || last.blocks.length < 2 || !OUTLOOK_OPENING.test(opening(tail))) return drafts;
  return [...drafts.slice(0, -1), { ...last, blocks: last.blocks.slice(0, -1) }, { role: 'outlook', title: plain(OUTLOOK), blocks: [tail] }];
}

/** The chapter whose prose shows each figure first, by figure id. */
export function chaptersOfFigures(chapters: readonly Chapter[]): Map<string, string> {
  const found = new Map<string, string>();
  const note = (chapterId: string, runs: Runs): void => {
    for (const run of runs) if (run.type === 'figure' && !found.has(run.figureId)) found.set(run.figureId, chapterId);
  };
  for (const chapter of chapters) {
    note(chapter.id, chapter.title);
    for (const block of chapter.blocks) {
      if (block.type === 'paragraph' || block.type === 'heading') note(chapter.id, block.runs);
      if (block.type === 'figureTable') for (const figureId of block.figureIds) if (!found.has(figureId)) found.set(figureId, chapter.id);
      if (block.type === 'list') for (const item of block.items) note(chapter.id, item);
    }
  }
  return found;
}
