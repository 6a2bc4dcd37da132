import type { Source } from '@shared/report/schema';

export type SourceFormat = Source['format'];
/** Formats whose files only the reader process touches. */
export type ForeignFormat = Exclude<SourceFormat, 'txt' | 'md'>;

const BY_ENDING: Readonly<Record<string, SourceFormat>> = {
  txt: 'txt', text: 'txt', md: 'md', markdown: 'md', docx: 'docx', pdf: 'pdf', xlsx: 'xlsx', csv: 'csv', tsv: 'csv',
};
/** Endings of formats that these programs themselves can turn into one that is read. */
const OLD_OFFICE: ReadonlySet<string> = new Set(['doc', 'dot', 'xls', 'wps', 'et', 'rtf', 'odt', 'ods']);

/** What the system's file dialog offers. */
export const IMPORT_ENDINGS = Object.keys(BY_ENDING);

const endingOf = (name: string): string => /\.([^.\\/]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
/** The format that a file's name promises; null for one that is not read. */
export const formatOf = (name: string): SourceFormat | null => {
  const ending = endingOf(name);
  return Object.hasOwn(BY_ENDING, ending) ? (BY_ENDING[ending] ?? null) : null;
};
export const isOldOffice = (name: string): boolean => OLD_OFFICE.has(endingOf(name));
export const isForeign = (format: SourceFormat): format is ForeignFormat => format !== 'txt' && format !== 'md';
