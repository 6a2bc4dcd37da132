import { formatValue } from '@shared/figures/format';
import { parseValueInput } from '@shared/figures/parse';
import { makePeriod } from '@shared/figures/periods';
import { classifyQualifier } from '@shared/figures/qualifiers';
import { FigureKind, type FigureFacts, type Qualifier } from '@shared/figures/schema';

/** The fields in the order of the form. */
export const FIELDS = ['name', 'value', 'unit', 'period', 'qualifiers', 'kind'] as const;
export type Field = (typeof FIELDS)[number];
/** The facts as a person types them. */
export type FactsDraft = Record<Field, string>;
export const LONGEST: Readonly<Record<Field, number>> = { name: 80, value: 60, unit: 24, period: 60, qualifiers: 80, kind: 12 };

export type DraftProblem = 'name' | 'empty' | 'notANumber' | 'rank' | 'qualifier';
export type ReadDraft = { readonly ok: true; readonly facts: FigureFacts } | { readonly ok: false; readonly field: Field; readonly problem: DraftProblem };

export const draftOf = (facts: FigureFacts): FactsDraft => ({
  name: facts.name, value: formatValue(facts, { grouped: false }), unit: facts.unit, period: facts.period.label,
  qualifiers: facts.qualifiers.map(({ word }) => word).join('、'), kind: facts.kind,
});

const wordsOf = (text: string): readonly string[] => text.split(/[、，,;；\s]+/u).filter((word) => word !== '').slice(0, 6);

/** What the typed fields mean. A field that was not touched keeps its fact exactly; a unit typed behind the value counts unless the unit was typed too. */
export const readDraft = (draft: FactsDraft, base: FigureFacts): ReadDraft => {
  const before = draftOf(base);
  const touched = (field: Field): boolean => draft[field].trim() !== before[field];
  let facts: FigureFacts = base;
  if (draft.name.trim() === '') return { ok: false, field: 'name', problem: 'name' };
  if (touched('name')) facts = { ...facts, name: draft.name.trim().slice(0, LONGEST.name) };
  if (touched('value')) {
    const read = parseValueInput(draft.value);
    if (!read.ok) return { ok: false, field: 'value', problem: read.code === 'empty' ? 'empty' : 'notANumber' };
    facts = { ...facts, value: read.value };
    if (read.unit !== undefined) facts = { ...facts, unit: read.unit };
    if (read.qualifiers !== undefined) facts = { ...facts, qualifiers: read.qualifiers };
  }
  if (touched('unit')) facts = { ...facts, unit: draft.unit.trim().slice(0, LONGEST.unit) };
  if (touched('period')) facts = { ...facts, period: makePeriod(draft.period.trim().slice(0, LONGEST.period)) };
  if (touched('qualifiers')) {
    const read = wordsOf(draft.qualifiers).map((word): Qualifier | null => {
      const found = classifyQualifier(word);
      return found === null ? null : { class: found, word };
    });
    if (read.includes(null)) return { ok: false, field: 'qualifiers', problem: 'qualifier' };
    facts = { ...facts, qualifiers: read.filter((one) => one !== null) };
  }
  if (touched('kind')) facts = { ...facts, kind: FigureKind.parse(draft.kind) };
  if (facts.kind === 'rank' && !(facts.value.type === 'exact' ? [facts.value.value] : [facts.value.low, facts.value.high]).every((position) => /^[1-9]\d*$/u.test(position))) return { ok: false, field: 'value', problem: 'rank' };
  return { ok: true, facts };
};

/** The fields in which the facts differ. */
export const factsPatch = (before: FigureFacts, after: FigureFacts): Partial<FigureFacts> =>
  Object.fromEntries(FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])).map((field) => [field, after[field]]));

export const factsOf = ({ name, kind, value, unit, period, qualifiers }: FigureFacts): FigureFacts => ({ name, kind, value, unit, period, qualifiers });
