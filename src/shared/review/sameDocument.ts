import { runsText } from '../report/prose';
import type { Block, Report, Runs } from '../report/schema';

const SHARE = 0.6;
const FEWEST = 3;
const SHORTEST = 6;

const proseOf = (block: Block): readonly Runs[] => {
  switch (block.type) {
    case 'paragraph': case 'heading': case 'quote': return [block.runs];
    case 'list': return block.items;
    default: return [];
  }
};

/** The sentences of a report's prose as they read now, without white space; very short ones say nothing about a document. */
export const sentencesOf = (report: Report): ReadonlySet<string> => {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const lines = report.chapters.flatMap((chapter) => chapter.blocks.flatMap(proseOf)).map((runs) => runsText(runs, figures).replace(/\s/gu, ''));
  return new Set(lines.flatMap((line) => line.split(/(?<=[。！？；])/u)).filter((sentence) => sentence.length >= SHORTEST));
};

/** Whether two reports look like versions of one document: one title, or most sentences of the shorter one stand in the other. */
export const sameDocument = (a: Report, b: Report): boolean => {
  if (a.title === b.title) return true;
  const [fewer, more] = [sentencesOf(a), sentencesOf(b)].sort((one, other) => one.size - other.size);
  if (fewer === undefined || more === undefined || fewer.size < FEWEST) return false;
  return [...fewer].filter((sentence) => more.has(sentence)).length >= SHARE * fewer.size;
};
