import { bench, describe } from 'vitest';
import { apply } from '@shared/report/apply';
import { smallReport } from '../fixtures/reports/small';

const large = smallReport(10_000);

describe('a report of 10,000 figures', () => {
  bench('figure.set', () => {
    apply(large, { type: 'figure.set', figureId: 'f9999', patch: { value: { type: 'exact', value: '1' } } });
  });
  bench('paragraph.set', () => {
    apply(large, { type: 'paragraph.set', blockId: 'b2', runs: [{ type: 'text', text: '改过的一段。' }] });
  });
  bench('slide.move', () => {
    apply(large, { type: 'slide.move', slideId: 's1', index: 2 });
  });
});
