import { toChineseNumber } from '../figures/numerals';
import type { Report } from '../report/schema';
import { isStated } from '../report/stated';
import { appendixTable } from './appendix';
import { briefBlock, briefLine, type BlockContext } from './blocks';
import type { BriefChapter, BriefDocument, BriefEntry, BriefLanguage, BriefLine } from './model';
import { briefWords, writtenDate } from './words';

export interface BriefOptions {
  /** ISO date printed on the cover */
  readonly date: string;
  readonly language: BriefLanguage;
}

const NUMBERED = /^\s*(第[一二三四五六七八九十百]+[章节篇部]|[（(]?[一二三四五六七八九十]+[）)、.．]|\d+[.．、])/;
const plain = (line: BriefLine): string => line.map((segment) => segment.text).join('');

/** A report as pages: cover, contents, chapters, appendix of every figure that is not merely proposed. Comments, findings and history are not in it. */
export function buildBrief(report: Report, options: BriefOptions): BriefDocument {
  const words = briefWords[options.language];
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const context: BlockContext = { figures, words, counters: { charts: 0, tables: 0, headings: 0 } };

  const drawn = report.chapters.map((chapter) => ({ title: briefLine(chapter.title, figures), blocks: chapter.blocks.flatMap((block) => briefBlock(block, context)) }));
  const kept = drawn.filter((chapter) => chapter.title.length > 0 || chapter.blocks.length > 0);
  const titles = kept.filter((chapter) => chapter.title.length > 0);
  const number = titles.length > 1 && !titles.some((chapter) => NUMBERED.test(plain(chapter.title)));
  let count = 0;
  const chapters = kept.map((chapter, index): BriefChapter => {
    const ordinal = number && chapter.title.length > 0 ? ordinalOf((count += 1), options.language) : '';
    return { anchor: `chapter-${String(index + 1)}`, ordinal, ...chapter };
  });

  const stated = report.figures.filter(isStated);
  const appendix = {
    anchor: 'appendix',
    heading: words.appendix,
    lead: words.appendixLead(stated.length, report.figures.length - stated.length),
    table: appendixTable(stated, chapters, words),
  };
  return {
    language: options.language,
    cover: {
      title: report.title,
      district: report.district,
      year: report.year === null ? '' : words.year(report.year),
      occasion: report.occasion,
      date: writtenDate(options.date, options.language),
    },
    contents: { heading: words.contents, entries: [...chapters.flatMap(entriesOf), { anchor: appendix.anchor, level: 1, ordinal: '', line: [{ text: appendix.heading }] }] },
    chapters,
    appendix,
  };
}

const ordinalOf = (count: number, language: BriefLanguage): string => (language === 'zh' ? `${toChineseNumber(String(count))}、` : `${String(count)}. `);

const entriesOf = (chapter: BriefChapter): BriefEntry[] => [
  ...(chapter.title.length > 0 ? [{ anchor: chapter.anchor, level: 1 as const, ordinal: chapter.ordinal, line: chapter.title }] : []),
  ...chapter.blocks.flatMap((block): BriefEntry[] => (block.type === 'heading' && block.level === 1 && block.line.length > 0 ? [{ anchor: block.anchor, level: 2, ordinal: '', line: block.line }] : [])),
];
