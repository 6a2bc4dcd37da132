import { describe, expect, it } from 'vitest';
import { draftOf, factsPatch, readDraft, type FactsDraft } from '@/features/review/factsDraft';
import { makePeriod } from '@shared/figures/periods';
import type { FigureFacts } from '@shared/figures/schema';

const facts: FigureFacts = { name: '工业增加值', kind: 'value', value: { type: 'approximate', low: '30', high: '40' }, unit: '亿元', period: makePeriod('2025年'), qualifiers: [{ class: 'about', word: '约' }] };
const typed = (patch: Partial<FactsDraft>, base = facts) => readDraft({ ...draftOf(base), ...patch }, base);

describe('a form of facts', () => {
  it('changes nothing when nothing was typed, also what cannot be typed', () => {
    const read = typed({});
    expect(read).toEqual({ ok: true, facts });
    expect(read.ok && factsPatch(facts, read.facts)).toEqual({});
  });
  it('reads each field', () => {
    const read = typed({ name: ' 利润 ', value: '1,081.5', unit: '万元', period: '2024年', qualifiers: '超、预计', kind: 'target' });
    expect(read.ok && factsPatch(facts, read.facts)).toEqual({
      name: '利润', kind: 'target', value: { type: 'exact', value: '1081.5' }, unit: '万元', period: makePeriod('2024年'), qualifiers: [{ class: 'over', word: '超' }, { class: 'expected', word: '预计' }],
    });
  });
  it('takes a unit typed behind the value, unless the unit was typed too', () => {
    const behind = typed({ value: '3000万元' });
    expect(behind.ok && behind.facts.unit).toBe('万元');
    const both = typed({ value: '3000万元', unit: '元' });
    expect(both.ok && both.facts.unit).toBe('元');
  });
  it.each([
    [{ name: ' ' }, 'name', 'name'], [{ value: '' }, 'value', 'empty'], [{ value: '很多' }, 'value', 'notANumber'], [{ qualifiers: '大概齐' }, 'qualifiers', 'qualifier'], [{ value: '0', kind: 'rank' }, 'value', 'rank'],
  ] as const)('%o is refused at its field', (patch, field, problem) => {
    expect(typed(patch)).toEqual({ ok: false, field, problem });
  });
  it('shows a percent range as it is typed again', () => {
    const growth: FigureFacts = { ...facts, kind: 'growth', unit: '%', value: { type: 'range', low: '5', high: '5.5' }, qualifiers: [] };
    expect(typed({ value: draftOf(growth).value }, growth)).toEqual({ ok: true, facts: growth });
  });
});
