import { describe, expect, it } from 'vitest';
import { apply } from '@shared/report/apply';
import type { AcceptedEdit, Edit } from '@shared/report/edit';
import { describeChanges, threadsOf, touches } from '@shared/report/history';
import { indexReport } from '@shared/report/lookup';
import { placesOf } from '@shared/report/places';
import { runsText } from '@shared/report/prose';
import { changedFacts, revertToSource } from '@shared/report/source';
import { editLabel, emptyStacks, labelText, nextRedo, nextUndo, pushAccepted, stacksOf } from '@shared/report/undo';
import { richReport } from './richReport';

const rich = richReport();
const at = '2025-11-01T00:00:00.000Z';
const accept = (seq: number, edit: Edit, more: Partial<AcceptedEdit> = {}): AcceptedEdit => {
  const result = apply(rich, edit);
  if (!result.ok) throw new Error(result.code);
  return { seq, editId: `e${String(seq)}`, at, by: '甲', edit, inverse: result.inverse, ...more };
};
const setValue = (value: string): Edit => ({ type: 'figure.set', figureId: 'f1', patch: { value: { type: 'exact', value } } });

describe('what an Edit changed', () => {
  it('names old and new of every field, as a reader would see them', () => {
    const edit: Edit = { type: 'figure.set', figureId: 'f1', patch: { value: { type: 'exact', value: '1234.5' }, unit: '万元', qualifiers: [{ class: 'over', word: '超' }] } };
    expect(describeChanges(accept(1, edit), rich)).toEqual([
      { figureId: 'f1', field: 'value', old: '10.5亿元', new: '1,234.5万元' },
      { figureId: 'f1', field: 'unit', old: '亿元', new: '万元' },
      { figureId: 'f1', field: 'qualifiers', old: '', new: '超' },
    ]);
  });
  it('describes prose, comments and titles', () => {
    expect(describeChanges(accept(1, { type: 'paragraph.set', blockId: 'b2', runs: [{ type: 'text', text: '新' }] }), rich)).toEqual([{ field: 'text', old: '没有数据的一段。', new: '新' }]);
    expect(describeChanges(accept(1, { type: 'comment.remove', annotationId: 'a1' }), rich)).toEqual([{ field: 'comment', old: '意见m1', new: null }]);
    expect(describeChanges(accept(1, { type: 'report.set', patch: { year: 2024 } }), rich)).toEqual([{ field: 'year', old: '2025', new: '2024' }]);
    expect(describeChanges(accept(1, { type: 'figure.remove', figureId: 'f12' }), rich)).toEqual([{ figureId: 'f12', field: 'figure', old: '指标12 126亿元', new: null }]);
  });
  it('belongs to a figure when it changed it, its comments, or did so in a batch', () => {
    const threads = threadsOf([], rich, 'f9');
    expect([...threads]).toEqual(['a1', 'a4']);
    expect(touches({ type: 'comment.resolve', annotationId: 'a4', resolved: null }, 'f9', threads)).toBe(true);
    expect(touches({ type: 'batch', label: 'x', edits: [setValue('1')] }, 'f1')).toBe(true);
    expect(touches(setValue('1'), 'f2')).toBe(false);
  });
});

describe('undo', () => {
  it('walks back and forth, and a new Edit ends what could be redone', () => {
    const [first, second] = [accept(1, setValue('1')), accept(2, setValue('2'))];
    let stacks = [first, second].reduce(pushAccepted, emptyStacks);
    expect(nextUndo(stacks)).toEqual({ edit: second.inverse, undoes: 2 });
    stacks = pushAccepted(stacks, accept(3, setValue('1'), { undoes: 2 }));
    expect([nextUndo(stacks)?.undoes, nextRedo(stacks)?.redoes]).toEqual([1, 2]);
    stacks = pushAccepted(stacks, accept(4, setValue('2'), { redoes: 2 }));
    expect([nextUndo(stacks)?.undoes, nextRedo(stacks)]).toEqual([2, null]);
  });
  it('is the same when rebuilt from the history, and stops at a gap', () => {
    const history = [accept(1, setValue('1')), accept(2, setValue('2')), accept(3, setValue('1'), { undoes: 2 }), accept(4, setValue('2'), { redoes: 2 }), accept(5, setValue('3')), accept(6, setValue('2'), { undoes: 5 })];
    expect(stacksOf(history, 6)).toEqual(history.reduce(pushAccepted, emptyStacks));
    expect(stacksOf(history.filter(({ seq }) => seq !== 2), 6).undo).toEqual([]);
    expect(stacksOf(history.filter(({ seq }) => seq !== 1), 6).undo.map(({ seq }) => seq)).toEqual([2]);
    expect(stacksOf(history, 9)).toEqual(emptyStacks);
  });
  it('names what it would take back', () => {
    expect(labelText(editLabel(setValue('1'), rich))).toBe('figure.set|指标1');
    expect(editLabel({ type: 'paragraph.set', blockId: 'b1', runs: [] }, rich).subject).toBe('指标1为10.5亿元。指标2为21亿元。指标3为');
    expect(editLabel({ type: 'batch', label: 'deck.generate', edits: [setValue('1')] }, rich)).toEqual({ key: 'deck.generate', subject: '' });
  });
});

describe('look-ups', () => {
  it('finds where a figure is shown, the slide of its chart included', () => {
    const expected = [{ type: 'block', id: 'b3', via: 'chart' }, { type: 'slide', id: 's4', via: 'chart' }];
    expect(placesOf(rich, 'f4')).toEqual(expected);
    expect(indexReport(rich).placesOf('f4')).toEqual(expected);
    expect(indexReport(rich).placesOf('f9')).toEqual([]);
  });
  it('finds blocks, slides and comments by id', () => {
    const index = indexReport(rich);
    expect(index.blocks.get('b3')?.chapter.id).toBe('c2');
    expect(index.annotationsOf('figure', 'f9').map(({ id }) => id)).toEqual(['a1', 'a4']);
    expect(index.slides.get('s4')?.kind).toBe('chart');
  });
  it('writes prose from the figures, and says where one is missing', () => {
    const block = rich.chapters[0]?.blocks[0];
    if (block?.type !== 'paragraph') throw new Error('b1 is a paragraph');
    expect(runsText(block.runs, indexReport(rich).figures)).toBe('指标1为10.5亿元。指标2为21亿元。指标3为31.5亿元。');
    expect(runsText(block.runs, new Map())).toContain('〔缺数据〕');
  });
});

describe('revert to source', () => {
  it('restores exactly what differs from the import, or nothing', () => {
    const [figure] = rich.figures;
    if (figure === undefined) throw new Error('the report has a figure');
    const { name, kind, value, unit, period, qualifiers } = figure;
    const source = { sourceId: 'x', start: 0, end: 1, text: '字', sentence: { start: 0, end: 1, text: '字' }, facts: { name, kind, value, unit, period, qualifiers } };
    expect(revertToSource(figure)).toBeNull();
    expect(revertToSource({ ...figure, source })).toBeNull();
    const changed = { ...figure, source, unit: '万元', value: { type: 'exact' as const, value: '9' } };
    expect(changedFacts(changed)).toEqual(['value', 'unit']);
    expect(revertToSource(changed)).toEqual({ type: 'figure.set', figureId: 'f1', patch: { value, unit } });
  });
});
