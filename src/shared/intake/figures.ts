import type { Candidate } from '../extract/schema';
import type { Figure, ReviewState } from '../figures/schema';
import type { Indicator } from '../report/schema';

const MAX_FIGURES = 20_000;

/** What the candidates become: `figures[i]` is the record of `candidates[i]`, both in text order. */
export interface TakenFigures {
  readonly candidates: readonly Candidate[];
  readonly figures: readonly Figure[];
  readonly indicators: readonly Indicator[];
}

/** Records with deterministic ids (f1, f2 … in text order); figures that name one indicator share it. */
export function takeFigures(found: readonly Candidate[], sourceId: string, review: ReviewState = 'accepted'): TakenFigures {
  const candidates = [...found].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end).slice(0, MAX_FIGURES);
  const indicatorIds = new Map<string, string>();
  const indicators: Indicator[] = [];
  const figures = candidates.map((candidate, i): Figure => {
    const { facts, span, text, sentence } = candidate;
    const given = (candidate.indicator || facts.name).slice(0, 80);
    // 总量稳居第3位 is the rank of the amount that was told before it
    const bare = given.replace(/总量$/u, '');
    const name = facts.kind === 'rank' && indicatorIds.has(bare) ? bare : given;
    let indicatorId = indicatorIds.get(name);
    if (indicatorId === undefined) {
      indicatorId = `i${String(indicators.length + 1)}`;
      indicatorIds.set(name, indicatorId);
      indicators.push({ id: indicatorId, name });
    }
    return {
      id: `f${String(i + 1)}`,
      indicatorId,
      ...facts,
      review,
      certainty: facts.qualifiers.some((q) => q.class === 'expected') ? 'expected' : 'final',
      doubts: candidate.doubts.slice(0, 8).map((doubt) => doubt.slice(0, 40)),
      source: { sourceId, start: span.start, end: span.end, text, sentence: { start: sentence.start, end: sentence.end, text: sentence.text }, facts },
    };
  });
  return { candidates, figures, indicators };
}
