import type { Candidate, Extraction, PlainDocument } from '@shared/extract/schema';
import { makePeriod } from '@shared/figures/periods';
import { classifyQualifier } from '@shared/figures/qualifiers';
import type { FigureFacts, Qualifier } from '@shared/figures/schema';
import { readWritten } from '@shared/figures/writtenForm';

const DIRECTION = /(增长|下降|提高|上升|增加)$/u;

/** The figures of the sample as read by hand (figures.tsv), in the shape the extractor gives: the twin stands on facts, not on the extractor's state of the day. */
export const goldExtraction = (document: PlainDocument, tsv: string): Extraction => {
  const rows = tsv.trimEnd().split('\n').slice(1).map((line) => line.split('\t'));
  let blockFrom = 0;
  let within = 0;
  const candidates = rows.flatMap(([, , name = '', value = '', unit = '', period = '', qualifier = '', kind = '', anchor = '']): Candidate[] => {
    for (let blockIndex = blockFrom; blockIndex < document.blocks.length; blockIndex += 1) {
      const block = document.blocks[blockIndex];
      const at = block?.text.indexOf(anchor, blockIndex === blockFrom ? within : 0) ?? -1;
      if (block === undefined || at < 0) continue;
      const words = qualifier.split(';').filter((word) => word !== '');
      const number = at + Math.max(0, anchor.indexOf(value));
      const end = at + anchor.length;
      let start = number;
      for (let grown = true; grown;) {
        const head = block.text.slice(0, start);
        const word = words.find((one) => head.endsWith(one)) ?? DIRECTION.exec(head)?.[0] ?? (kind === 'rank' && head.endsWith('第') ? '第' : undefined);
        grown = word !== undefined;
        start -= word?.length ?? 0;
      }
      [blockFrom, within] = [blockIndex, end];
      const text = block.text.slice(start, end);
      const offset = document.text.indexOf(block.text);
      const qualifiers = words.flatMap((word): Qualifier[] => {
        const found = classifyQualifier(word);
        return found === null ? [] : [{ class: found, word }];
      });
      const first = (field: string): string => field.split('|')[0] ?? '';
      const facts: FigureFacts = { name: first(name), kind: kind as FigureFacts['kind'], value: { type: 'exact', value }, unit: first(unit), period: makePeriod(first(period)), qualifiers };
      const from = block.text.lastIndexOf('。', start) + 1;
      const stop = block.text.indexOf('。', end) + 1 || block.text.length;
      return [{
        facts, indicator: facts.name.replace(/(增速|总量全市排名|全市排名)$/u, ''), span: { start: offset + start, end: offset + end }, text, blockIndex, inBlock: { start, end },
        sentence: { start: offset + from, end: offset + stop, text: block.text.slice(from, stop) }, form: readWritten(text, facts), doubts: [], because: {},
      }];
    }
    return [];
  });
  return { title: '', district: '济南市市中区', year: 2025, candidates };
};
