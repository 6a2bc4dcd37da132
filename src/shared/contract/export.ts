import { z } from 'zod';
import { Id, Ratio, Report, ThemeName } from '../report/schema';

export const ExportKind = z.enum(['brief', 'slides']);
export type ExportKind = z.infer<typeof ExportKind>;

export const ExportRequest = z.strictObject({
  reportId: Id,
  kind: ExportKind,
  theme: ThemeName.optional(),
  ratio: Ratio.optional(),
});
export type ExportRequest = z.infer<typeof ExportRequest>;

export const ExportPhase = z.enum(['preparing', 'laying out', 'printing', 'checking', 'writing']);
export const ExportProgress = z.strictObject({ jobId: Id, phase: ExportPhase, done: z.int(), total: z.int() });
export type ExportProgress = z.infer<typeof ExportProgress>;

/** What was written and what reading it back showed: every figure's text is there. `proposed` figures are in no list, chart or table of it: nobody has accepted them yet. */
export const ExportDone = z.strictObject({ jobId: Id, kind: ExportKind, name: z.string(), pages: z.int(), bytes: z.int(), figuresChecked: z.int(), proposed: z.int().nonnegative() });
export type ExportDone = z.infer<typeof ExportDone>;

/** What the hidden print window is to draw. `pageOf` maps an anchor to its printed page, empty on the first pass. */
export const PrintJob = z.strictObject({
  jobId: Id,
  kind: ExportKind,
  report: Report,
  theme: ThemeName,
  ratio: Ratio,
  date: z.iso.date(),
  pageOf: z.record(z.string(), z.int()),
});
export type PrintJob = z.infer<typeof PrintJob>;

export const exportCalls = {
  /** opens the save dialog, then works; null when the user cancelled the dialog. Progress comes as events */
  'export:start': { input: ExportRequest, output: ExportDone.nullable() },
  'export:cancel': { input: z.undefined(), output: z.null() },
  'export:reveal': { input: z.strictObject({ jobId: Id }), output: z.null() },
  /** print window only */
  'print:job': { input: z.undefined(), output: PrintJob },
  /** print window only: all fonts and charts of this pass are drawn, or why not */
  'print:ready': { input: z.strictObject({ jobId: Id, pass: z.int(), problem: z.string().nullable() }), output: z.null() },
} as const;

export const exportEvents = {
  'export:progress': ExportProgress,
  /** print window only: a further pass with the page numbers of the last one */
  'print:pass': z.strictObject({ pass: z.int(), pageOf: z.record(z.string(), z.int()) }),
} as const;
