import { LARGEST_IMPORT_MB } from '@shared/contract/library';

const MB = 1024 * 1024;

/** What a file may cost before it is refused. Sizes in bytes, times in milliseconds. */
export const LIMITS = {
  fileBytes: LARGEST_IMPORT_MB * MB,
  entries: 2_000,
  entryBytes: 64 * MB,
  inflatedBytes: 256 * MB,
  /** inflated : packed; sheets of empty rows reach a hundred, bombs a thousand */
  ratio: 200,
  /** small files may pack better than the ratio without harm */
  ratioFreeBytes: 8 * MB,
  xmlDepth: 512,
  /** parts and cells that a document may hold: far more than a person would review */
  parts: 200_000,
  cells: 1_000_000,
  textChars: 20_000_000,
  pdfPages: 2_000,
  milliseconds: 10_000,
  heapMegabytes: 512,
  residentBytes: 768 * MB,
} as const;
export const LARGEST_MB = LARGEST_IMPORT_MB;
