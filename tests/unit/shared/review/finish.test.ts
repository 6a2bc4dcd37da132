import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOfSlide } from '@shared/report/places';
import { acceptEdit } from '@shared/review/decide';
import { finishEdit } from '@shared/review/finish';
import { applied, ARTICLE, articles, imported, lawful, proseOf } from './reports';

const open = imported(ARTICLE);

describe('finishing a review', () => {
  it('makes of a proposed import exactly what an accepted one is', () => {
    expect(applied(open, finishEdit(open, { acceptOpen: true }))).toEqual(imported(ARTICLE, true));
    fc.assert(fc.property(articles, (text) => {
      const report = imported(text);
      expect(lawful(report, finishEdit(report, { acceptOpen: true }))).toEqual(imported(text, true));
    }), { numRuns: 40 });
  });
  it('states accepted figures only', () => {
    const some = applied(open, acceptEdit(open, ['f1', 'f2', 'f4', 'f5']));
    const after = lawful(some, finishEdit(some, { acceptOpen: false }));
    const stated = new Set([
      ...after.deck.slides.flatMap(figuresOfSlide),
      ...after.chapters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'keyFigures' ? block.figureIds : block.type === 'chart' ? block.chart.items.map(({ figureId }) => figureId) : []))),
    ]);
    expect([...stated].sort()).toEqual(['f1', 'f2', 'f4', 'f5']);
    expect(proseOf(after)).toEqual(proseOf(open));
  });
  it('leaves what a person made, and is done once', () => {
    const first = open.chapters[0];
    if (first === undefined) throw new Error('the article has a chapter');
    const own = applied(open, { type: 'batch', label: 'own', edits: [
      { type: 'block.add', chapterId: first.id, index: 0, block: { id: 'mine', type: 'keyFigures', title: [], figureIds: ['f3'] } },
      { type: 'slide.add', index: 0, slide: { kind: 'agenda', id: 'mine', title: [], hidden: false, notes: [], chapterId: null } },
    ] });
    const after = lawful(own, finishEdit(own, { acceptOpen: true }));
    expect(after.chapters[0]?.blocks.filter(({ type }) => type === 'keyFigures').map(({ id }) => id)).toEqual(['mine']);
    expect(after.deck.slides.map(({ id }) => id)).toEqual(['mine']);
    expect(after.chapters[1]?.blocks[0]?.type).toBe('keyFigures');
    expect(finishEdit(after, { acceptOpen: true })).toBeNull();
  });
});
