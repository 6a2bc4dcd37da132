import { createHash } from 'node:crypto';

/** First line of a stored file: says what the body is and proves that it is whole. */
export interface Meta {
  readonly format: string;
  readonly schema: number;
  /** counts commits; never a clock */
  readonly gen: number;
  /** bytes of the body */
  readonly len: number;
  /** of the other four, a newline, and the body */
  readonly sha256: string;
}
export type Checked =
  | { readonly state: 'whole'; readonly meta: Meta; readonly body: Buffer }
  | { readonly state: 'newer'; readonly meta: Meta }
  | { readonly state: 'bad'; readonly reason: 'header' | 'length' | 'hash' };

const MIDDLE = ',"data":';
const END = '}\n';
const sha256 = (meta: Omit<Meta, 'sha256'>, body: Buffer): string =>
  createHash('sha256').update(`${meta.format} ${String(meta.schema)} ${String(meta.gen)} ${String(meta.len)}\n`).update(body).digest('hex');
const headerOf = ({ format, schema, gen, len, sha256: sum }: Meta): string => `{"$meta":${JSON.stringify({ format, schema, gen, len, sha256: sum })}`;

/** The file is valid JSON as a whole: `{"$meta":{…}` newline `,"data":…}` newline. */
export const encode = (format: string, schema: number, gen: number, data: unknown): Buffer => {
  const body = Buffer.from(JSON.stringify(data), 'utf8');
  const about = { format, schema, gen, len: body.length };
  return Buffer.concat([Buffer.from(`${headerOf({ ...about, sha256: sha256(about, body) })}\n${MIDDLE}`), body, Buffer.from(END)]);
};

const isMeta = (value: unknown): value is Meta =>
  typeof value === 'object' && value !== null && 'format' in value && typeof value.format === 'string' && 'schema' in value && Number.isSafeInteger(value.schema) &&
  'gen' in value && Number.isSafeInteger(value.gen) && 'len' in value && Number.isSafeInteger(value.len) && 'sha256' in value && typeof value.sha256 === 'string';

const readMeta = (line: string): Meta | null => {
  try {
    const value: unknown = JSON.parse(`${line}}`);
    const meta = typeof value === 'object' && value !== null && '$meta' in value ? value.$meta : null;
    return isMeta(meta) && headerOf(meta) === line ? meta : null;
  } catch {
    return null;
  }
};

/** Bad is anything that is not byte for byte what was written; a newer schema is told apart, because nothing is wrong with it. */
export const check = (bytes: Buffer, format: string, schema: number): Checked => {
  const lineEnd = bytes.subarray(0, 400).indexOf(0x0a);
  const meta = lineEnd < 0 ? null : readMeta(bytes.subarray(0, lineEnd).toString('utf8'));
  if (meta === null || meta.format !== format) return { state: 'bad', reason: 'header' };
  const start = lineEnd + 1 + MIDDLE.length;
  const body = bytes.subarray(start, start + meta.len);
  const frame = bytes.subarray(lineEnd + 1, start).toString('latin1') + bytes.subarray(start + meta.len).toString('latin1');
  if (body.length !== meta.len || frame !== MIDDLE + END) return { state: 'bad', reason: 'length' };
  if (sha256(meta, body) !== meta.sha256) return { state: 'bad', reason: 'hash' };
  return meta.schema > schema ? { state: 'newer', meta } : { state: 'whole', meta, body };
};
