import { createHash } from 'node:crypto';

/** First line of a stored file: says what the body is and proves that it is whole. */
export interface Meta {
  readonly format: string;
  readonly schema: number;
  /** counts commits; never a clock */
  readonly gen: number;
  /** bytes of the body */
  readonly len: number;
  readonly sha256: string;
}
export type Decoded =
  | { readonly state: 'good'; readonly meta: Meta; readonly data: unknown }
  | { readonly state: 'newer'; readonly meta: Meta }
  | { readonly state: 'bad'; readonly reason: string };

const MIDDLE = ',"data":';
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The file is valid JSON as a whole: `{"$meta":{…},` newline `"data":…}`. The hash covers the data's bytes. */
export const encode = (format: string, schema: number, gen: number, data: unknown): Buffer => {
  const body = Buffer.from(JSON.stringify(data), 'utf8');
  const meta: Meta = { format, schema, gen, len: body.length, sha256: sha256(body) };
  return Buffer.concat([Buffer.from(`{"$meta":${JSON.stringify(meta)}\n${MIDDLE}`), body, Buffer.from('}\n')]);
};

const isMeta = (value: unknown): value is Meta =>
  typeof value === 'object' && value !== null && 'format' in value && typeof value.format === 'string' && 'schema' in value && Number.isInteger(value.schema) &&
  'gen' in value && Number.isInteger(value.gen) && 'len' in value && Number.isInteger(value.len) && 'sha256' in value && typeof value.sha256 === 'string';

const readMeta = (line: string): Meta | null => {
  try {
    const value: unknown = JSON.parse(`${line}}`);
    const meta = typeof value === 'object' && value !== null && '$meta' in value ? value.$meta : null;
    return isMeta(meta) ? meta : null;
  } catch {
    return null;
  }
};

/** Bad is anything that is not byte for byte what was written; a newer schema is told apart, because nothing is wrong with it. */
export const decode = (bytes: Buffer, format: string, schema: number): Decoded => {
  const lineEnd = bytes.indexOf(0x0a);
  const meta = lineEnd < 0 ? null : readMeta(bytes.subarray(0, lineEnd).toString('utf8'));
  if (meta === null || meta.format !== format) return { state: 'bad', reason: 'header' };
  const start = lineEnd + 1 + MIDDLE.length;
  const body = bytes.subarray(start, start + meta.len);
  if (bytes.length !== start + meta.len + 2 || body.length !== meta.len) return { state: 'bad', reason: 'length' };
  if (sha256(body) !== meta.sha256) return { state: 'bad', reason: 'hash' };
  if (meta.schema > schema) return { state: 'newer', meta };
  const data: unknown = JSON.parse(body.toString('utf8'));
  return { state: 'good', meta, data };
};
