import { describe, expect, it } from 'vitest';
import { missingFigures, shownFigures } from '@main/export/figureCheck';
import { smallReport } from '../../shared/brief/smallReport';

const a = { figureId: 'a', text: '1,400亿元' };
const b = { figureId: 'b', text: '−3.2%' };

describe('missingFigures', () => {
  it('finds figures across line ends and spaces of the page', () => {
    expect(missingFigures('总值 1,400\n亿元，下降 −3.2 %。', [a, b])).toEqual([]);
  });
  it('names a figure that is not there, or that reads differently', () => {
    expect(missingFigures('总值1,401亿元，−3.2%', [a, b])).toEqual([a]);
    expect(missingFigures('', [a, b])).toEqual([a, b]);
  });
  it('wants a figure as often as it has places', () => {
    expect(missingFigures('1,400亿元', [a, a])).toEqual([a]);
    expect(missingFigures('1,400亿元与1,400亿元', [a, a])).toEqual([]);
  });
});

describe('shownFigures', () => {
  it('covers every figure of a brief', () => {
    const job = { jobId: 'j', kind: 'brief', report: smallReport(), theme: 'official', ratio: '16:9', date: '2026-01-05', pageOf: {} } as const;
    expect(new Set(shownFigures(job).map((figure) => figure.figureId))).toEqual(new Set(['a', 'b', 'c']));
  });
});
