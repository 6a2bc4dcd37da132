import { z } from 'zod';

export const Settings = z.strictObject({
  language: z.enum(['zh', 'en']),
  appearance: z.enum(['system', 'light', 'dark']),
  /** display name that signs edits and comments; empty until asked for */
  userName: z.string().max(40),
  lastReportId: z.string().max(40).nullable(),
});
export type Settings = z.infer<typeof Settings>;
export const AppInfo = z.strictObject({ version: z.string(), engine: z.string(), platform: z.string(), settings: Settings, openReportId: z.string().nullable() });
export type AppInfo = z.infer<typeof AppInfo>;

export const appCalls = {
  'app:info': { input: z.undefined(), output: AppInfo },
  'app:setSettings': { input: Settings.partial(), output: Settings },
} as const;
export const appEvents = {
  'app:settings': Settings,
  /** a file was dropped on the app's icon or a second start asked for one: open this report */
  'app:openReport': z.strictObject({ reportId: z.string() }),
} as const;
