/** Where marks go into a content stream, as [offset, text]. */
type Insert = readonly [number, string];

const PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const CLIP = new Set(['W', 'W*']);
const PAINT = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);
const SHOW = new Set(['Tj', 'TJ', "'", '"', 'sh', 'Do']);
const OPEN = '/Artifact BMC\n';
const CLOSE = '\nEMC';

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const DELIMITER = /[\s()<>[\]{}/%]/;

/** Reads one token of a PDF content stream; strings and bracketed operands come as one token whose text is only its first character. */
function nextToken(stream: string, from: number): Token | null {
  let start = from;
  while (start < stream.length) {
    const character = stream.charAt(start);
    if (character === '%') {
      while (start < stream.length && !/[\r\n]/.test(stream.charAt(start))) start += 1;
    } else if (/[\s\0]/.test(character)) start += 1;
    else break;
  }
  if (start >= stream.length) return null;
  const first = stream.charAt(start);
  if (first === '(') return { text: first, start, end: endOfString(stream, start) };
  if (first === '<' && stream.charAt(start + 1) !== '<') return { text: first, start, end: stream.indexOf('>', start) + 1 };
  if (first === '<' || first === '>') return { text: first, start, end: start + 2 };
  if (first === '[' || first === ']') return { text: first, start, end: start + 1 };
  let end = start + 1;
  while (end < stream.length && !DELIMITER.test(stream.charAt(end))) end += 1;
  return { text: stream.slice(start, end), start, end };
}

function endOfString(stream: string, start: number): number {
  let depth = 0;
  for (let at = start; at < stream.length; at += 1) {
    const character = stream.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return stream.length;
}

const OPERATOR = /^[A-Za-z'"][A-Za-z0-9*'"]*$/;
const OPERAND_WORDS = new Set(['true', 'false', 'null']);

/** Marks what a page paints outside its tags (rules, backgrounds, page numbers) as artifacts, so that a reader skips it. The marks change no pixel. Streams with inline images are left as they are. */
export function markArtifacts(stream: string): string {
  const inserts: Insert[] = [];
  let depth = 0;
  let operands: number | null = null;
  let path: number | null = null;
  for (let token = nextToken(stream, 0); token !== null; token = nextToken(stream, token.end)) {
    const { text, start, end } = token;
    if (!OPERATOR.test(text) || OPERAND_WORDS.has(text)) {
      operands ??= start;
      continue;
    }
    const from = operands ?? start;
    operands = null;
    if (text === 'BI') return stream;
    if (text === 'BMC' || text === 'BDC') depth += 1;
    else if (text === 'EMC') depth -= 1;
    else if (PATH.has(text)) path ??= from;
    else if (PAINT.has(text)) {
      if (depth === 0) inserts.push([path ?? from, OPEN], [end, CLOSE]);
      path = null;
    } else if (SHOW.has(text) && depth === 0) inserts.push([from, OPEN], [end, CLOSE]);
    else if (!CLIP.has(text)) path = null;
  }
  return apply(stream, inserts);
}

function apply(stream: string, inserts: readonly Insert[]): string {
  let out = '';
  let done = 0;
  for (const [at, mark] of inserts) {
    out += stream.slice(done, at) + mark;
    done = at;
  }
  return out + stream.slice(done);
}
