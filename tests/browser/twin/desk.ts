import '@/surfaces/jitless';
import type { Recovery } from '@shared/contract/library';
import { createMemoryBridge } from './memoryBridge';
import { deskFlaws } from './measure/desk';
import { plainReport, sampleReport } from './sample';

declare global {
  interface Window {
    deskFlaws?: () => readonly string[];
  }
}
// ?empty: nothing in the library · ?home: the sample lies there, not open · ?recovered: with a recovery notice · ?refuse: no Edit is taken · ?en · ?light / ?dark
const asked = new URLSearchParams(location.search);
const recovered: Recovery[] = [{ reportId: null, code: 'restoredBackup', file: 'report-7.json', savedAt: '2026-01-05T02:00:00.000Z' }];
const bridge = createMemoryBridge({
  sample: sampleReport,
  read: plainReport,
  reports: asked.has('empty') ? [] : [sampleReport()],
  openReportId: asked.has('empty') || asked.has('home') ? null : 'sample',
  recoveries: asked.has('recovered') ? recovered : [],
  ...(asked.has('refuse') ? { refuse: { code: 'write.full' as const, params: { file: 'report.json' } } } : {}),
  settings: { language: asked.has('en') ? 'en' : 'zh', appearance: asked.has('dark') ? 'dark' : asked.has('light') ? 'light' : 'system' },
});
Object.defineProperty(window, 'huibao', { value: bridge });
window.deskFlaws = deskFlaws;
await import('@/surfaces/desk/main');
