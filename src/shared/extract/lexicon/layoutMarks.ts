/** How a line says what it is. Patterns are tried in this order; `level` is the heading's depth, `cut` removes the marker from the text. */
export interface LineMark {
  readonly name: string;
  readonly pattern: RegExp;
  readonly role: 'title' | 'heading' | 'listItem' | 'byline' | 'caption' | 'table';
  readonly level: number;
  readonly cut: boolean;
}

/** Only in Markdown. */
export const MARKDOWN_MARKS: readonly LineMark[] = [
  { name: 'md heading 1', pattern: /^#\s+/u, role: 'heading', level: 1, cut: true },
  { name: 'md heading 2', pattern: /^##\s+/u, role: 'heading', level: 2, cut: true },
  { name: 'md heading 3', pattern: /^#{3,6}\s+/u, role: 'heading', level: 3, cut: true },
];

/** In every text. */
export const LINE_MARKS: readonly LineMark[] = [
  { name: 'page number', pattern: /^(?:[·\-—–]\s*\d{1,4}\s*[·\-—–]|(?:[^。！？]{2,40})?第\s*\d{1,4}\s*页|\d{1,4}\s*\/\s*\d{1,4})$/u, role: 'byline', level: 0, cut: false },
  { name: 'bullet', pattern: /^(?:[-*+•●○◆◇■□▪·➢►]\s*(?=[^\d\s*-])|[-*+•●○◆◇■□▪➢►—－]\s+)/u, role: 'listItem', level: 0, cut: true },
  { name: 'chapter number', pattern: /^(?:第[一二三四五六七八九十]+[章节篇部]|[一二三四五六七八九十]{1,3}、)\s*/u, role: 'heading', level: 1, cut: false },
  { name: 'section number', pattern: /^[（(][一二三四五六七八九十]{1,3}[)）]\s*/u, role: 'heading', level: 2, cut: false },
  { name: 'item number', pattern: /^(?:\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[)）]|[①-⑳])\s*/u, role: 'heading', level: 3, cut: false },
  { name: 'byline', pattern: /^(?:本报|本刊|通讯员|见习)?(?:记者|通讯员|文[/／]|图[/／]|作者|来源[:：]|编辑[:：]|责任?编辑?|摄影[:：])/u, role: 'byline', level: 0, cut: false },
  { name: 'caption mark', pattern: /^(?:[▲△▼▽]|图\s?\d*[:：]|[（(]图)/u, role: 'caption', level: 0, cut: false },
];

/** Longest line that may be a byline; a longer one is prose that begins with these words. */
export const BYLINE_MAX = 40;
/** Longest standalone line without end punctuation that is read as a heading. */
export const HEADING_MAX = 32;
/** Longest complete line that may be a photo caption in the middle of a sentence. */
export const CAPTION_MAX = 45;
/** Words of lines above the title that are not the title. */
export const KICKER_WORDS = /策划|专题|专版|特刊|专栏|系列报道|本版|导读|聚焦两会|日报|晚报|\d{4}-\d{1,2}-\d{1,2}/u;
/** Lines below a title that say when and where: they are not the title, however long. */
export const SUBTITLE_LINE = /^[—–-]{1,}|^[（(]?20\d{2}年\d{1,2}月|(?:会议|大会)上[）)]?$/u;
/** Kinds of papers whose short name is a title all the same. */
export const PAPER_NAMES = /(?:报告|公报|总结|简报|通报|情况)(?:[（(].{1,6}[）)])?$/u;
