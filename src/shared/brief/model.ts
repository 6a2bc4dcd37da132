import type { ChartSpec } from '../report/schema';

export type BriefLanguage = 'zh' | 'en';

/** A piece of a line. With `figureId` it shows a figure and never breaks across lines. */
export interface BriefSegment {
  readonly text: string;
  readonly figureId?: string;
  readonly mark?: 'strong' | 'emphasis';
}
export type BriefLine = readonly BriefSegment[];

/** A figure set large: qualifiers before, number, unit, qualifiers after; joined they are the figure as written in `written`. */
export interface BriefKeyFigure {
  readonly figureId: string;
  readonly name: string;
  readonly period: string;
  readonly written: string;
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** First column of `rows` is the row's header. */
export interface BriefTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly BriefLine[])[];
}

export type BriefBlock =
  | { readonly type: 'paragraph'; readonly line: BriefLine; readonly role: 'body' | 'lead' | 'caption' | 'byline' }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly anchor: string; readonly line: BriefLine }
  | { readonly type: 'list'; readonly items: readonly BriefLine[] }
  | { readonly type: 'quote'; readonly line: BriefLine; readonly by: string }
  | { readonly type: 'keyFigures'; readonly title: BriefLine; readonly figures: readonly BriefKeyFigure[] }
  /** `label` is 图1; `sentence` says in words what the chart shows, for readers who cannot see it */
  | { readonly type: 'chart'; readonly label: string; readonly title: BriefLine; readonly spec: ChartSpec; readonly sentence: string; readonly note: string }
  | { readonly type: 'table'; readonly label: string; readonly title: BriefLine; readonly table: BriefTable }
  | { readonly type: 'timeline'; readonly title: BriefLine; readonly items: readonly { readonly when: string; readonly line: BriefLine }[] };

export interface BriefChapter {
  readonly anchor: string;
  /** ordinal as printed (一、), empty where the title brings its own or there is none */
  readonly ordinal: string;
  /** empty for text that stands before the first title */
  readonly title: BriefLine;
  readonly blocks: readonly BriefBlock[];
}

/** One line of the contents. `anchor` is ASCII, because it names a destination in the PDF. */
export interface BriefEntry {
  readonly anchor: string;
  readonly level: 1 | 2;
  readonly ordinal: string;
  readonly line: BriefLine;
}

/** A report as a paged document: what stands on its pages, in order. Shared by PDF and DOCX. */
export interface BriefDocument {
  readonly language: BriefLanguage;
  readonly cover: { readonly title: string; readonly district: string; readonly year: string; readonly occasion: string; readonly date: string };
  readonly contents: { readonly heading: string; readonly entries: readonly BriefEntry[] };
  readonly chapters: readonly BriefChapter[];
  readonly appendix: { readonly anchor: string; readonly heading: string; readonly lead: string; readonly table: BriefTable };
}
