import type { FigureFacts, WrittenForm } from '../figures/schema';

/** A stretch of the source's text, UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type TextBlockRole = 'title' | 'heading' | 'paragraph' | 'listItem' | 'caption' | 'byline' | 'kicker' | 'table';

/** A cell of a table in the text: `span` is what is printed of it. A merged cell is named once, where it begins. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly span: Span;
  /** why the file's own number is not plainly what is shown, as a doubt code; '' when it is */
  readonly doubt: Doubt | '';
}
/** A table as read. Rows are lines of the text; `cells` are in reading order. */
export interface TextTable {
  readonly rows: readonly Span[];
  readonly columns: number;
  readonly cells: readonly TableCell[];
}

/** A block of the document as read: `text` is joined over column breaks; `spans[i]` are the stretches of the source it was joined from, in order. */
export interface TextBlock {
  readonly role: TextBlockRole;
  /** 1..3 for headings, 0 otherwise */
  readonly level: number;
  readonly text: string;
  readonly spans: readonly Span[];
  /** of a block in the role of a table only */
  readonly table?: TextTable;
}

/** What every importer makes of a file: the text as `huibao text` prints it, and its blocks in reading order. */
export interface PlainDocument {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
}

/** What can be doubtful about a figure; each has its words in the locales. */
export const DOUBTS = ['noPeriod', 'guessedPeriod', 'noSubject', 'shortName', 'oddName', 'range', 'noUnit', 'guessedUnit', 'bracketed', 'localeNumber', 'rounded', 'noResult', 'numberAsText'] as const;
export type Doubt = (typeof DOUBTS)[number];
/** The doubt where it holds, else nothing: to be spread into a list. */
export const doubtIf = (holds: boolean, doubt: Doubt): Doubt[] => (holds ? [doubt] : []);

/** One figure as found. Offsets of `span` and `sentence` are into the document's text; `inBlock` into the block's joined text. */
export interface Candidate {
  readonly facts: FigureFacts;
  /** what is measured, without 增速/排名: figures with the same indicator belong together */
  readonly indicator: string;
  readonly span: Span;
  /** the span's source text */
  readonly text: string;
  readonly blockIndex: number;
  /** the stretch of the joined text that the reference replaces (qualifier and direction words included where adjacent) */
  readonly inBlock: Span;
  readonly sentence: Span & { readonly text: string };
  readonly form: WrittenForm;
  readonly doubts: readonly Doubt[];
  /** field → the rule and the words that gave it */
  readonly because: Readonly<Record<string, string>>;
}

export interface Extraction {
  readonly title: string;
  readonly district: string;
  readonly year: number | null;
  readonly candidates: readonly Candidate[];
}
