import { z } from 'zod';
import { ERROR_CODES } from '@shared/contract/result';
import { PartedDocument } from '@shared/extract/parts';
import type { ForeignFormat } from '../formats';

/** What the reader process is asked. */
export interface ReadRequest {
  readonly id: number;
  readonly format: ForeignFormat;
  readonly bytes: Uint8Array;
}
/** What it answers. It has read a hostile file, so its answer is parsed like one. */
export const ReadAnswer = z.discriminatedUnion('ok', [
  z.strictObject({ id: z.int(), ok: z.literal(true), document: PartedDocument }),
  z.strictObject({ id: z.int(), ok: z.literal(false), code: z.enum(ERROR_CODES), params: z.record(z.string(), z.union([z.string().max(600), z.number()])) }),
]);
export type ReadAnswer = z.infer<typeof ReadAnswer>;
