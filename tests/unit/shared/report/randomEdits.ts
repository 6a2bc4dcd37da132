import fc from 'fast-check';
import type { Qualifier } from '@shared/figures/schema';
import type { Edit } from '@shared/report/edit';
import type { Block, Report } from '@shared/report/schema';

const at = '2025-11-02T00:00:00.000Z';
const short = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
const figureId = fc.integer({ min: 1, max: 13 }).map((n) => `f${String(n)}`);
const blockId = fc.integer({ min: 1, max: 9 }).map((n) => `b${String(n)}`);
const slideId = fc.integer({ min: 1, max: 8 }).map((n) => `s${String(n)}`);
const annotationId = fc.integer({ min: 1, max: 7 }).map((n) => `a${String(n)}`);
const chapterId = fc.constantFrom('c1', 'c2', 'c3');
const indicatorId = fc.integer({ min: 1, max: 15 }).map((n) => `f${String(n)}`);
const sourceId = fc.constantFrom('source1', 'source2');
const index = fc.integer({ min: 0, max: 14 });
const decimal = fc.tuple(fc.integer({ min: -9_999, max: 99_999 }), fc.integer({ min: 0, max: 9 })).map(([whole, tenth]) => (tenth === 0 ? String(whole) : `${String(whole)}.${String(tenth)}`));
const value = fc.oneof(decimal.map((text) => ({ type: 'exact' as const, value: text })), fc.tuple(decimal, decimal).map(([low, high]) => ({ type: 'range' as const, low, high })));
const runs = fc.array(fc.oneof(
  short.map((text) => ({ type: 'text' as const, text })),
  figureId.map((id) => ({ type: 'figure' as const, figureId: id, form: { parts: [{ type: 'number' as const, numerals: 'arabic' as const }], elsewhere: [] } })),
), { maxLength: 4 });
const comment = short.map((text) => ({ id: `m-${text}`.slice(0, 20), by: '丙', at, text }));
const target = fc.oneof(figureId.map((id) => ({ type: 'figure' as const, id })), blockId.map((id) => ({ type: 'block' as const, id })), slideId.map((id) => ({ type: 'slide' as const, id })));

const patch = fc.record({
  name: short, value, unit: fc.constantFrom('亿元', '%', '家', ''), kind: fc.constantFrom('value' as const, 'count' as const, 'rank' as const, 'growth' as const),
  review: fc.constantFrom('accepted' as const, 'verified' as const), qualifiers: fc.constantFrom<Qualifier[]>([], [{ class: 'over', word: '超' }]),
}, { requiredKeys: [] });
const block = fc.oneof(
  fc.record({ id: blockId, type: fc.constant('paragraph' as const), runs }),
  fc.record({ id: blockId, type: fc.constant('keyFigures' as const), title: runs, figureIds: fc.array(figureId, { maxLength: 3 }) }),
);
const slide = fc.record({ kind: fc.constant('text' as const), id: slideId, title: runs, hidden: fc.boolean(), notes: runs, chapterId: fc.constantFrom(null, 'c1', 'c3'), points: fc.array(runs, { maxLength: 2 }) });

const sourceOf = ({ name, kind, value: v, unit, period, qualifiers }: Report['figures'][number]) =>
  sourceId.map((id) => ({ sourceId: id, start: 0, end: 1, text: '字', sentence: { start: 0, end: 1, text: '字' }, facts: { name, kind, value: v, unit, period, qualifiers } }));

/** One Edit that need not fit the report: ids and places are drawn a little beyond what is there. */
const single = (report: Report): fc.Arbitrary<Edit> => fc.oneof(
  fc.record({ type: fc.constant('figure.set' as const), figureId, patch }),
  fc.record({ type: fc.constant('figure.add' as const), figure: fc.tuple(fc.constantFrom(...report.figures), figureId).map(([figure, id]) => ({ ...figure, id })), index }),
  fc.record({ type: fc.constant('figure.remove' as const), figureId }),
  fc.record({ type: fc.constant('paragraph.set' as const), blockId, runs }),
  fc.record({ type: fc.constant('block.add' as const), chapterId, index, block }),
  fc.record({ type: fc.constant('block.set' as const), block }),
  fc.record({ type: fc.constant('block.remove' as const), blockId }),
  fc.record({ type: fc.constant('figure.relate' as const), figureId, indicatorId }),
  fc.record({ type: fc.constant('figure.source' as const), figureId, source: fc.oneof(fc.constant(null), fc.constantFrom(...report.figures).chain(sourceOf)), doubts: fc.constantFrom<string[]>([], ['noPeriod']) }),
  fc.record({ type: fc.constant('indicator.add' as const), indicator: fc.record({ id: indicatorId, name: short }), index }),
  fc.record({ type: fc.constant('indicator.set' as const), indicator: fc.record({ id: indicatorId, name: short }) }),
  fc.record({ type: fc.constant('indicator.remove' as const), indicatorId }),
  fc.record({ type: fc.constant('source.add' as const), source: sourceId.map((id) => ({ id, name: `${id}.txt`, format: 'txt' as const, sha256: 'a'.repeat(64), length: 9, importedAt: at })), index: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ type: fc.constant('source.remove' as const), sourceId }),
  fc.record({ type: fc.constant('chapter.add' as const), chapter: fc.record({ id: chapterId, role: fc.constant('chapter' as const), title: runs, blocks: fc.constant<Block[]>([]) }), index: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ type: fc.constant('chapter.remove' as const), chapterId }),
  fc.record({ type: fc.constant('block.move' as const), blockId, chapterId, index }),
  fc.record({ type: fc.constant('chapter.title' as const), chapterId, title: runs }),
  fc.record({ type: fc.constant('comment.add' as const), annotation: fc.record({ id: annotationId, target, thread: fc.tuple(comment), resolved: fc.constant(null) }) }),
  fc.record({ type: fc.constant('comment.remove' as const), annotationId }),
  fc.record({ type: fc.constant('comment.reply' as const), annotationId, comment }),
  fc.record({ type: fc.constant('comment.unreply' as const), annotationId, commentId: fc.constantFrom('m1', 'm3', 'm4') }),
  fc.record({ type: fc.constant('comment.resolve' as const), annotationId, resolved: fc.constantFrom(null, { by: '丁', at }) }),
  fc.record({ type: fc.constant('slide.move' as const), slideId, index }),
  fc.record({ type: fc.constant('slide.set' as const), slide }),
  fc.record({ type: fc.constant('slide.add' as const), slide, index }),
  fc.record({ type: fc.constant('slide.remove' as const), slideId }),
  fc.record({ type: fc.constant('deck.set' as const), patch: fc.record({ theme: fc.constantFrom('spring' as const, 'official' as const), ratio: fc.constantFrom('4:3' as const, '16:9' as const) }, { requiredKeys: [] }) }),
  fc.record({ type: fc.constant('report.set' as const), patch: fc.record({ title: short, year: fc.constantFrom(null, 2024), occasion: short }, { requiredKeys: [] }) }),
);

/** Sequences of Edits, batches among them, around the ids of the given report. */
export const randomEdits = (report: Report): fc.Arbitrary<Edit[]> =>
  fc.array(fc.oneof(
    { weight: 6, arbitrary: single(report) },
    { weight: 1, arbitrary: fc.array(single(report), { minLength: 1, maxLength: 4 }).map((edits): Edit => ({ type: 'batch', label: 'several', edits })) },
  ), { minLength: 1, maxLength: 30 });
