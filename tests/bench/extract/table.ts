import type { GoldDocument } from './documents';
import type { Extractor, Found } from './extractors';
import { ratesOf, score, sumTallies } from './score/score';
import type { Tally, Verdict } from './score/score';

/** How the figures without a doubt fare: `sure` of `found`, `right` of `sure`. Optional figures count neither way. */
export interface Sureness {
  readonly found: number;
  readonly sure: number;
  readonly right: number;
}

export interface Row {
  readonly label: string;
  readonly tally: Tally;
  readonly sureness: Sureness;
}

function surenessOf({ pairs, alarms }: Verdict<Found>): Sureness {
  const counted = [...pairs.filter((p) => !p.gold.optional).map((p) => ({ sure: p.found.sure, right: p.wrong.length === 0 })), ...alarms.map((a) => ({ sure: a.sure, right: false }))];
  const sure = counted.filter((c) => c.sure);
  return { found: counted.length, sure: sure.length, right: sure.filter((c) => c.right).length };
}

const rowOf = (label: string, rows: readonly Row[]): Row => ({
  label,
  tally: sumTallies(rows.map((r) => r.tally)),
  sureness: rows.reduce((a, { sureness: b }) => ({ found: a.found + b.found, sure: a.sure + b.sure, right: a.right + b.right }), { found: 0, sure: 0, right: 0 }),
});

/** One row for each style, in order of name, and the total last. */
export function scoreByStyle(label: string, documents: readonly GoldDocument[], extractor: Extractor): Row[] {
  const scored = documents.map((document) => {
    const verdict = score(document.gold, extractor(document), document.text);
    return { style: document.style, row: { label: document.name, tally: verdict.tally, sureness: surenessOf(verdict) } };
  });
  const styles = [...new Set(scored.map((s) => s.style))].sort();
  const byStyle = styles.map((style) => rowOf(`${label} ${style}`, scored.filter((s) => s.style === style).map((s) => s.row)));
  return [...(styles.length > 1 ? byStyle : []), rowOf(label, scored.map((s) => s.row))];
}

const COLUMNS = ['gold', 'F1', 'period', 'qualifier', 'kind', 'name', 'card', 'sure', 'sure right'] as const;
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

/** The rows as a text table, shares in percent. */
export function formatTable(rows: readonly Row[]): string {
  const wide = Math.max(...rows.map((r) => r.label.length), 8);
  const line = (label: string, cells: readonly string[]): string => [label.padEnd(wide), ...cells.map((cell, i) => cell.padStart(Math.max((COLUMNS[i] ?? '').length, 5) + 2))].join('');
  const body = rows.map(({ label, tally, sureness }) => {
    const { f1, fields, card } = ratesOf(tally);
    const shares = [f1, fields.period, fields.qualifier, fields.kind, fields.name, card].map((share) => share.toFixed(1));
    return line(label, [String(tally.gold), ...shares, percent(sureness.sure, sureness.found), percent(sureness.right, sureness.sure)]);
  });
  return [line('', COLUMNS), ...body].join('\n');
}
