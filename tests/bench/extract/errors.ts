import type { GoldDocument } from './documents';
import type { Extractor } from './extractors';
import { score } from './score/score';
import type { Prediction } from './score/score';

const told = (p: Prediction): string => `${p.name} ${p.value}${p.unit} [${p.period}; ${p.qualifier}; ${p.kind}]`;

/** What is wrong in each document, a line each: for work on the rules, and for the seen part only. */
export function formatErrors(documents: readonly GoldDocument[], extractor: Extractor): string {
  return documents.flatMap((document) => {
    const { missed, alarms, pairs } = score(document.gold, extractor(document), document.text);
    const lines = [
      ...missed.map((g) => `  missed #${String(g.n)} ${g.names.join('|')} ${g.value}${g.units.join('|')} at ${g.anchor}`),
      ...alarms.map((p) => `  alarm  ${told(p)} at ${document.text.slice(Math.max(0, p.start - 12), p.end + 8).replace(/\s+/gu, ' ')}`),
      ...pairs.filter((p) => p.wrong.length > 0 && !p.gold.optional).map(({ gold: g, found, wrong }) =>
        `  wrong  #${String(g.n)} ${wrong.join(',')}${found.sure ? ' (sure)' : ''}: ${told(found)} | gold ${g.names.join('|')} [${g.periods.join('|')}; ${g.qualifiers.join('|')}; ${g.kinds.join('|')}] at ${g.anchor}`),
    ];
    return lines.length === 0 ? [] : [document.name, ...lines];
  }).join('\n');
}
