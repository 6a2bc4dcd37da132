import { describe, expect, it } from 'vitest';
import { Report } from '@shared/report/schema';
import { sampleReport } from '../../browser/twin/sample';

describe('the twin’s sample', () => {
  it('is a valid report with the 43 figures', () => {
    const report = sampleReport();
    Report.parse(report);
    expect([report.figures.length, report.chapters.length]).toEqual([43, 6]);
    expect(report.figures.every((figure) => figure.source?.sentence.text.includes(figure.source.text))).toBe(true);
  });
});
