import { suggestCharts } from '../charts/suggest';
import { generateDeck } from '../deck/generate';
import type { Extraction, PlainDocument } from '../extract/schema';
import type { Figure } from '../figures/schema';
import type { Block, Chapter, ChartSpec, Report, Source } from '../report/schema';
import { takeChapters } from './chapters';
import { curateChapters, curateDeck } from './curate';
import type { Curation } from './curation';
import { takeFigures } from './figures';
import { keyFiguresOf } from './keyFigures';

export interface IntakeOptions {
  readonly reportId: string;
  readonly source: Source;
  /** the file's name, for a document without a title */
  readonly name: string;
  readonly curation?: Curation;
}

const FIRST_YEAR = 1949;
const LAST_YEAR = 2200;
const OVERVIEW_ROW = 6;

function withKeyFigures(chapter: Chapter, figures: readonly Figure[], chapterOf: ReadonlyMap<string, string>): Chapter {
  const own = figures.filter((figure) => chapterOf.get(figure.id) === chapter.id);
  const overview = chapter.role === 'overview';
  const figureIds = own.length > 0 || !overview ? keyFiguresOf(own) : keyFiguresOf(figures, OVERVIEW_ROW);
  if (figureIds.length === 0) return chapter;
  const row: Block = { id: `key-${chapter.id}`, type: 'keyFigures', title: [{ type: 'text', text: '关键数据' }], figureIds };
  return { ...chapter, blocks: [row, ...chapter.blocks] };
}

function withCharts(chapters: readonly Chapter[], specs: readonly ChartSpec[], chapterOf: ReadonlyMap<string, string>): Chapter[] {
  const blocks = specs.map((chart, i) => ({ chapterId: chapterOf.get(chart.items[0]?.figureId ?? ''), block: { id: `chart${String(i + 1)}`, type: 'chart' as const, chart } }));
  return chapters.map((chapter) => ({
    ...chapter,
    blocks: [...chapter.blocks, ...blocks.filter((b) => (b.chapterId ?? chapters[0]?.id) === chapter.id).map((b) => b.block)],
  }));
}

const inRange = (year: number | null): number | null => (year !== null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null);
const bareName = (name: string): string => name.replace(/\.[^.]{1,5}$/, '').trim();

/** A report from a document and the figures found in it: chapters, records, key figures, charts and a first deck. Ids are the same on every run. Throws a CurationError when the curation does not fit. */
export function intake(document: PlainDocument, extraction: Extraction, options: IntakeOptions): Report {
  const taken = takeFigures(extraction.candidates, options.source.id);
  const { chapters, chapterOf, title, occasion } = takeChapters(document, taken);
  const { curation = {} } = options;
  const base: Report = {
    id: options.reportId,
    seq: 0,
    title: (curation.report?.title ?? (title || extraction.title || bareName(options.name) || '未命名报告')).slice(0, 120),
    district: (curation.report?.district ?? extraction.district).slice(0, 40),
    year: curation.report?.year ?? inRange(extraction.year),
    occasion: curation.report?.occasion ?? occasion,
    chapters: chapters.map((chapter) => withKeyFigures(chapter, taken.figures, chapterOf)),
    indicators: [...taken.indicators],
    figures: [...taken.figures],
    deck: { theme: 'official', ratio: '16:9', slides: [] },
    annotations: [],
    sources: [options.source],
  };
  const charted: Report = { ...base, chapters: withCharts(base.chapters, suggestCharts(base), chapterOf) };
  const curated: Report = { ...charted, chapters: curateChapters(charted.chapters, base.figures, curation) };
  return { ...curated, deck: curateDeck(curated, generateDeck(curated), curation) };
}
