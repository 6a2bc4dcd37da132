import type { Part } from '@shared/extract/parts';
import type { Numbering } from './numbering';
import type { Styles } from './styles';

/** A paragraph while it is being read. */
export interface Draft {
  text: string;
  styleId: string | null;
  numId: string | null;
  numLevel: number | null;
  outline: number | null;
  /** characters that are not white space, and how many of them are bold */
  inked: number;
  bold: number;
  /** its end mark was deleted: it goes on with the next one */
  joinsNext: boolean;
  /** notes and text boxes that hang on it, in order */
  readonly attached: Part[];
}

export const newDraft = (): Draft => ({ text: '', styleId: null, numId: null, numLevel: null, outline: null, inked: 0, bold: 0, joinsNext: false, attached: [] });

/** Longest bold line that is read as a heading; a longer one is emphasis. */
const LONGEST_BOLD_HEADING = 40;
const isSentence = (text: string): boolean => /[。！？；;，,：:]$/u.test(text);

/** What a paragraph is, from its style, its outline level, its number and its weight; null for one without text. */
export function toPart(draft: Draft, styles: Styles, numbering: Numbering): Part | null {
  const style = styles.of(draft.styleId);
  const numId = draft.numId ?? style.numId;
  const ownLevel = draft.numLevel ?? (numId === null || draft.styleId === null ? null : numbering.levelOfStyle(numId, draft.styleId)) ?? style.numLevel ?? 0;
  const bare = draft.text.replace(/[ \t\u3000]*\n[ \t]*/gu, '\n').trim();
  // an empty numbered paragraph shows its number too, so it counts
  const label = numId === null || numId === '0' ? null : numbering.next(numId, ownLevel);
  if (bare === '' || style.role === 'toc') return null;
  const text = (label?.text ?? '') + bare;
  if (style.role === 'title') return { type: 'title', text: text.replace(/\n/gu, '') };
  const outline = draft.outline ?? style.outline;
  if (outline !== null && outline >= 0 && outline < 9) return { type: 'heading', level: Math.min(3, outline + 1), text: text.replace(/\n/gu, '') };
  if (label?.bullet === true) return { type: 'item', text };
  const bold = draft.inked > 0 && draft.bold === draft.inked;
  if (bold && !bare.includes('\n') && text.length <= LONGEST_BOLD_HEADING && !isSentence(text)) return { type: 'heading', level: 0, text };
  return { type: 'lines', text };
}
