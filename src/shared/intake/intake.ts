import { generateDeck } from '../deck/generate';
import type { Extraction, PlainDocument } from '../extract/schema';
import type { Report, Source } from '../report/schema';
import { takeChapters } from './chapters';
import { curateChapters, curateDeck } from './curate';
import type { Curation } from './curation';
import { takeFigures } from './figures';
import { withViews } from './views';

export interface IntakeOptions {
  readonly reportId: string;
  readonly source: Source;
  /** the file's name, for a document without a title */
  readonly name: string;
  /**
   * true: every figure is accepted unreviewed, and rows, charts and a deck are made at once (the command line, the sample).
   * false: every figure is proposed and the report is its prose only, until the review is finished. A curation then gives title, district, year and occasion only.
   */
  readonly accept?: boolean;
  readonly curation?: Curation;
}

const FIRST_YEAR = 1949;
const LAST_YEAR = 2200;

const inRange = (year: number | null): number | null => (year !== null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null);
const bareName = (name: string): string => name.replace(/\.[^.]{1,5}$/, '').trim();

/** A report from a document and the figures found in it: chapters and records, and where they are accepted key figures, charts and a first deck. Ids are the same on every run. Throws a CurationError when the curation does not fit. */
export function intake(document: PlainDocument, extraction: Extraction, options: IntakeOptions): Report {
  const { curation = {}, accept = true } = options;
  const taken = takeFigures(extraction.candidates, options.source.id, accept ? 'accepted' : 'proposed');
  const { chapters, title, occasion } = takeChapters(document, taken);
  const base: Report = {
    id: options.reportId,
    seq: 0,
    title: (curation.report?.title ?? (title || extraction.title || bareName(options.name) || '未命名报告')).slice(0, 120),
    district: (curation.report?.district ?? extraction.district).slice(0, 40),
    year: curation.report?.year ?? inRange(extraction.year),
    occasion: curation.report?.occasion ?? occasion,
    chapters: [...chapters],
    indicators: [...taken.indicators],
    figures: [...taken.figures],
    deck: { theme: 'official', ratio: '16:9', slides: [] },
    annotations: [],
    sources: [options.source],
  };
  if (!accept) return base;
  const shown = withViews(base);
  const curated: Report = { ...shown, chapters: curateChapters(shown.chapters, base.figures, curation) };
  return { ...curated, deck: curateDeck(curated, generateDeck(curated), curation) };
}
