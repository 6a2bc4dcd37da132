import '@/surfaces/jitless';
import type { Recovery } from '@shared/contract/library';
import { createMemoryBridge } from './memoryBridge';
import { longArticle } from './longArticle';
import { deskFlaws } from './measure/desk';
import { plainReport, proposedSample, sampleReport, sampleText } from './sample';

declare global {
  interface Window {
    deskFlaws?: () => readonly string[];
  }
}

// ?review: the sample as it comes in, nothing decided · ?review=3000: an article of that many figures, 0 of none
// ?empty: nothing in the library · ?home: the sample lies there, not open · ?recovered: with a recovery notice · ?refuse: no Edit is taken · ?en · ?light / ?dark
const asked = new URLSearchParams(location.search);
const recovered: Recovery[] = [{ reportId: null, code: 'restoredBackup', file: 'report-7.json', savedAt: '2026-01-05T02:00:00.000Z' }];
const wanted = asked.get('review');
const length = wanted === null || wanted === '' ? null : Number(wanted);
const long = length === null ? null : longArticle(length);
const reports = asked.has('empty') ? [] : wanted === null ? [sampleReport()] : [long === null ? proposedSample() : { ...plainReport(long, 'long.md', false), id: 'proposed' }];
const bridge = createMemoryBridge({
  sample: sampleReport,
  read: plainReport,
  reports,
  texts: { sample: sampleText, proposed: long ?? sampleText },
  openReportId: asked.has('home') ? null : (reports[0]?.id ?? null),
  recoveries: asked.has('recovered') ? recovered : [],
  ...(asked.has('refuse') ? { refuse: { code: 'write.full' as const, params: { file: 'report.json' } } } : {}),
  settings: { language: asked.has('en') ? 'en' : 'zh', appearance: asked.has('dark') ? 'dark' : asked.has('light') ? 'light' : 'system' },
});
Object.defineProperty(window, 'huibao', { value: bridge });
window.deskFlaws = deskFlaws;
await import('@/surfaces/desk/main');
