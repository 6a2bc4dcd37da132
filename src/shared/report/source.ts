import type { Figure, FigureFacts } from '../figures/schema';
import type { Edit, FigurePatch } from './edit';

const FACTS = ['name', 'kind', 'value', 'unit', 'period', 'qualifiers'] as const satisfies readonly (keyof FigureFacts)[];
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The facts in which a figure differs from what its import read; empty for a figure without a source. */
export const changedFacts = ({ source, ...figure }: Figure): readonly (keyof FigureFacts)[] =>
  source === null ? [] : FACTS.filter((field) => !same(figure[field], source.facts[field]));

/** The Edit that restores what the import read there; null when nothing differs or there is no source. Review and certainty stay. */
export const revertToSource = (figure: Figure): Edit | null => {
  const { source } = figure;
  const changed = changedFacts(figure);
  if (source === null || changed.length === 0) return null;
  const patch = Object.fromEntries(changed.map((field) => [field, source.facts[field]])) as FigurePatch;
  return { type: 'figure.set', figureId: figure.id, patch };
};
