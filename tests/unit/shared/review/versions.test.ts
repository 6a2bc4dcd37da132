import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '@shared/report/schema';
import { rejectEdit } from '@shared/review/decide';
import { finishEdit } from '@shared/review/finish';
import { mergeVersionEdit } from '@shared/review/mergeVersion';
import { compareVersions } from '@shared/review/versions';
import { NO_CHOICES, VersionDiff, type VersionChoices } from '@shared/review/versionDiff';
import { applied, ARTICLE, articles, imported, lawful, proseOf } from './reports';

const NEWER = ARTICLE
  .replace('1081.5亿元，同比增长4.5%', '1092.3亿元，同比增长4.6%')
  .replace('新建学校7所，', '')
  .replace('建成特色园区12个', '建成特色园区12个，引进重点项目58个')
  .replace('二、民生改善', '二、城市建设\n\n新增绿地面积36公顷。\n\n三、民生改善');
const reviewed = applied(imported(ARTICLE), finishEdit(imported(ARTICLE), { acceptOpen: true }));
const fresh = imported(NEWER, false, 'source1', 'fresh');
const byText = (report: Report, text: string) => {
  const found = report.figures.find(({ source }) => source?.text.includes(text) === true);
  if (found === undefined) throw new Error(`no figure ${text}`);
  return found;
};
const merged = (current: Report, choices: Partial<VersionChoices> = {}, next: Report = fresh): Report => lawful(current, mergeVersionEdit(current, next, ARTICLE, { ...NO_CHOICES, ...choices }));

describe('comparing with a newer version', () => {
  const diff = compareVersions(reviewed, fresh, ARTICLE);
  it('tells unchanged, changed, new and gone', () => {
    expect(VersionDiff.parse(diff)).toEqual(diff);
    expect(diff.changed.map(({ old, next }) => [old.value, next.value])).toEqual([
      [{ type: 'exact', value: '1081.5' }, { type: 'exact', value: '1092.3' }],
      [{ type: 'exact', value: '4.5' }, { type: 'exact', value: '4.6' }],
    ]);
    expect(diff.added.map(({ facts }) => facts.value)).toEqual([{ type: 'exact', value: '58' }, { type: 'exact', value: '36' }]);
    expect(diff.gone.map(({ facts }) => facts.value)).toEqual([{ type: 'exact', value: '7' }]);
    expect([diff.conflicts, diff.dismissed]).toEqual([[], []]);
    expect(diff.unchanged).toHaveLength(reviewed.figures.length - 3);
  });
  it('finds nothing in the same document', () => {
    const same = compareVersions(reviewed, imported(ARTICLE), ARTICLE);
    expect({ ...same, unchanged: same.unchanged.length }).toEqual({ unchanged: reviewed.figures.length, changed: [], conflicts: [], added: [], dismissed: [], gone: [], prose: { taken: 0, added: 0, gone: 0, conflicts: [] } });
    expect(mergeVersionEdit(reviewed, imported(ARTICLE), ARTICLE, NO_CHOICES)).toBeNull();
  });
});

describe('merging a newer version', () => {
  it('tells the newer document, with ids and places kept, new figures proposed, sources right', () => {
    const after = merged(reviewed);
    expect(proseOf(after)).toEqual(proseOf(fresh));
    expect(after.figures.find(({ id }) => id === 'f1')).toMatchObject({ value: { value: '1092.3' }, review: 'accepted' });
    expect(after.figures.filter(({ review }) => review === 'proposed').map(({ value }) => value)).toEqual([{ type: 'exact', value: '58' }, { type: 'exact', value: '36' }]);
    expect(after.sources).toHaveLength(2);
    for (const { source } of after.figures) {
      expect(source?.sourceId).toBe(after.sources[1]?.id);
      expect(NEWER.slice(source?.start, source?.end)).toBe(source?.text);
      expect(NEWER.slice(source?.sentence.start, source?.sentence.end)).toBe(source?.sentence.text);
    }
  });
  it('keeps a person’s edits and comments, and shows where both changed', () => {
    const [gdp, industry] = [byText(reviewed, '1081.5'), byText(reviewed, '312.6')];
    const edited = applied(reviewed, { type: 'batch', label: 'own', edits: [
      { type: 'figure.set', figureId: gdp.id, patch: { value: { type: 'exact', value: '1090' }, review: 'verified' } },
      { type: 'figure.set', figureId: industry.id, patch: { value: { type: 'exact', value: '313' } } },
      { type: 'comment.add', annotation: { id: 'a1', target: { type: 'figure', id: industry.id }, thread: [{ id: 'm1', by: '', at: '2026-01-01T00:00:00.000Z', text: '核实' }], resolved: null } },
    ] });
    const diff = compareVersions(edited, fresh, ARTICLE);
    expect(diff.conflicts).toMatchObject([{ id: gdp.id, old: { value: { value: '1081.5' } }, mine: { value: { value: '1090' } }, next: { value: { value: '1092.3' } }, edited: true }]);
    expect(diff.unchanged.map(({ id }) => id)).toContain(industry.id);
    const kept = merged(edited);
    expect(kept.figures.find(({ id }) => id === gdp.id)?.value).toEqual({ type: 'exact', value: '1090' });
    expect(proseOf(kept).join('')).toContain('地区生产总值1090亿元，同比增长4.6%');
    expect(proseOf(kept).join('')).toContain('工业增加值313亿元');
    expect(kept.annotations).toEqual(edited.annotations);
    const theirs = merged(edited, { takeNew: [gdp.id] });
    expect(theirs.figures.find(({ id }) => id === gdp.id)).toMatchObject({ value: { value: '1092.3' }, review: 'pending' });
  });
  it('keeps a paragraph that a person wrote anew, unless the document is chosen', () => {
    const block = reviewed.chapters[0]?.blocks.find(({ type }) => type === 'paragraph');
    if (block?.type !== 'paragraph') throw new Error('the overview has a paragraph');
    const edited = applied(reviewed, { type: 'paragraph.set', blockId: block.id, runs: [{ type: 'text', text: '开局良好，' }, ...block.runs] });
    expect(compareVersions(edited, fresh, ARTICLE).prose.conflicts).toMatchObject([{ blockId: block.id, next: expect.stringContaining('1092.3') as string }]);
    expect(proseOf(merged(edited)).join('')).toContain('开局良好，2025年前三季度，全区地区生产总值1092.3亿元');
    expect(proseOf(merged(edited, { takeProse: [block.id] }))).toEqual(proseOf(fresh));
  });
  it('does what is chosen: keep the old, leave out the new, keep what is gone', () => {
    const [old, added, gone] = [byText(reviewed, '1081.5'), byText(fresh, '58'), byText(reviewed, '7所')];
    const after = merged(reviewed, { keepOld: [old.id], leaveOut: [added.id], keepGone: [gone.id] });
    expect(after.figures.find(({ id }) => id === old.id)?.value).toEqual(old.value);
    expect(after.figures.some(({ source }) => source?.text === '58个')).toBe(false);
    expect(proseOf(after).join('')).toContain('引进重点项目58个');
    expect(after.figures.some(({ id }) => id === gone.id)).toBe(true);
  });
  it('does not find again what was rejected', () => {
    const rejected = applied(reviewed, rejectEdit(reviewed, [byText(reviewed, '86家').id]));
    const next = imported(ARTICLE.replace('34处', '35处'), false, 'source1', 'x');
    expect(compareVersions(rejected, next, ARTICLE).dismissed.map(({ facts }) => facts.value)).toEqual([{ type: 'exact', value: '86' }]);
    expect(merged(rejected, {}, next).figures.some(({ source }) => source?.text === '86家')).toBe(false);
  });
  it('ends in the newer document, from any version to any other', () => {
    fc.assert(fc.property(articles, articles, fc.boolean(), (one, other, accept) => {
      const current = imported(one, accept);
      const next = imported(other, false, 'source1', 'x');
      const after = lawful(current, mergeVersionEdit(current, next, one, NO_CHOICES));
      const diff = compareVersions(current, next, one);
      expect(proseOf(after)).toEqual(proseOf(next));
      expect(after.figures).toHaveLength(next.figures.length - diff.dismissed.length);
      for (const { source } of after.figures) expect(other.slice(source?.start, source?.end)).toBe(source?.text);
    }), { numRuns: 80 });
  });
  it('is stable: merged once more, nothing is left to do', () => {
    fc.assert(fc.property(articles, articles, (one, other) => {
      const current = imported(one, true);
      const next = imported(other, false, 'source1', 'x');
      const after = lawful(current, mergeVersionEdit(current, next, one, NO_CHOICES));
      expect(mergeVersionEdit(after, next, `${one}\n${other}`, NO_CHOICES)).toBeNull();
    }), { numRuns: 30 });
  });
});
