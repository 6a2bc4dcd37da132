import type { Figure } from '@shared/figures/schema';
import { writtenRuns } from '@shared/report/prose';
import type { TextPlace } from '@shared/review/add';
import type { Block, Report, Runs } from '@shared/report/schema';

const isSpace = (character: string): boolean => /\s/u.test(character);
const bare = (text: string): string => text.replace(/\s/gu, '');

/** A line of prose as its source wrote it, without spaces; `now[i]` is where its i-th character stands in the text of today, or -1 inside of a figure. */
interface SourceLine {
  readonly at: Pick<TextPlace, 'blockId' | 'item'>;
  readonly text: string;
  readonly now: readonly number[];
}
const linesOf = (block: Block, figures: ReadonlyMap<string, Figure>): readonly SourceLine[] => {
  if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'quote') return [lineOf({ blockId: block.id }, block.runs, figures)];
  return block.type === 'list' ? block.items.map((runs, item) => lineOf({ blockId: block.id, item }, runs, figures)) : [];
};
const lineOf = (place: SourceLine['at'], runs: Runs, figures: ReadonlyMap<string, Figure>): SourceLine => {
  let text = '';
  let at = 0;
  const now: number[] = [];
  for (const segment of writtenRuns(runs, figures)) {
    const source = segment.figureId === undefined ? undefined : figures.get(segment.figureId)?.source;
    const written = bare(source?.text ?? segment.text);
    if (segment.figureId !== undefined) {
      text += written;
      now.push(...[...Array<number>(written.length)].map(() => -1));
    } else {
      for (let i = 0; i < segment.text.length; i += 1) {
        const character = segment.text.charAt(i);
        if (isSpace(character)) continue;
        text += character;
        now.push(at + i);
      }
    }
    at += segment.text.length;
  }
  return { at: place, text, now };
};

const CONTEXT = [200, 60, 24, 8, 2, 0] as const;

/**
 * Finds the words that were chosen in the source in the report's prose, by what stands around them; null when they are not there
 * (a table, a page header) or touch a figure that is one already. Column breaks and spaces make no difference.
 */
export const locateWords = (report: Report, figures: ReadonlyMap<string, Figure>, source: string, chosen: { readonly start: number; readonly end: number }): TextPlace | null => {
  const wanted = bare(source.slice(chosen.start, chosen.end));
  if (wanted === '') return null;
  const lines = report.chapters.flatMap(({ blocks }) => blocks).flatMap((block) => linesOf(block, figures));
  // how far down the source the words stand settles between places that read alike
  const share = chosen.start / Math.max(1, source.length);
  const whole = lines.reduce((sum, { text }) => sum + text.length, 0);
  const contexts = CONTEXT.flatMap((around) => {
    const before = bare(source.slice(Math.max(source.lastIndexOf('\n\n', chosen.start) + 1, chosen.start - around), chosen.start));
    const after = bare(source.slice(chosen.end, chosen.end + around).split('\n\n')[0] ?? '');
    // a block may end where the words do, though the source goes on
    return [[before, after], [before, ''], ['', after]] as const;
  });
  for (const [before, after] of contexts) {
    const needle = before + wanted + after;
    const found: { readonly distance: number; readonly place: TextPlace | null }[] = [];
    let passed = 0;
    for (const { at: line, text, now } of lines) {
      for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
        const covered = now.slice(at + before.length, at + before.length + wanted.length);
        const [first = -1, last = -1] = [covered[0], covered.at(-1)];
        // words that are a figure already are found too: the next best place would be the wrong one
        found.push({ distance: Math.abs((passed + at) / Math.max(1, whole) - share), place: covered.includes(-1) ? null : { ...line, start: first, end: last + 1 } });
      }
      passed += text.length;
    }
    const best = found.sort((a, b) => a.distance - b.distance)[0];
    if (best !== undefined) return best.place;
  }
  return null;
};
