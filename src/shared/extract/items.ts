import { readKind } from './kind';
import type { ReadKind } from './kind';
import { fromAt, linkOf } from './links';
import type { Link } from './links';
import { regionBefore } from './names/region';
import { readPhrase } from './names/phrase';
import type { Phrase } from './names/phrase';
import type { Quantity } from './numbers/scan';
import type { Span } from './schema';

/** A quantity of a sentence with its words, its kind and what it hangs on. */
export interface Item {
  readonly q: Quantity;
  readonly phrase: Phrase;
  readonly read: ReadKind;
  readonly link: Link;
  /** the first number of 由 A 提高到 B */
  readonly before: boolean;
}

const joins = (link: Link): boolean => link === 'joint' || link === 'member';

/** A number that only continues a row says what its row says: 分别下降16.7%和20% are two falls. */
function inRow(previous: Item | undefined, link: Link, read: ReadKind, q: Quantity): ReadKind {
  if (previous === undefined || !joins(link) || previous.q.unit !== q.unit) return read;
  return { ...previous.read, because: `${previous.read.because}, row` };
}

/** 增速最快，达到31.5%: the clause before says that it is a growth. */
const SPEED = /(?:(?:增速|增幅|涨幅|降幅)[^，；。\d]{0,6}|增长(?:较快|最快|迅猛|强劲|明显|迅速|提速))，$/u;
const ofSpeed = (read: ReadKind, phrase: Phrase, between: string): ReadKind =>
  read.kind === 'share' && phrase.tail.head === '' && SPEED.test(between) ? { kind: 'growth', falls: /降幅/u.test(between), because: 'clause before names a rate of change' } : read;

const TURNED = /(?:增长|下降|上升)$/u;

/** The level after a change is of the sort of the level before; 转为增长1.5% says its own. */
function afterChange(previous: Item | undefined, link: Link, read: ReadKind, gap: string): ReadKind {
  if (previous === undefined || link !== 'to' || TURNED.test(gap)) return read;
  return read.kind === 'change' || read.kind === 'growth' || previous.read.kind === 'growth' ? { ...previous.read, because: `${previous.read.because}, pair` } : read;
}

/** The items of one sentence. `floor` is the end of the quantity before the sentence. */
export function readItems(text: string, quantities: readonly Quantity[], sentence: Span, places: readonly string[]): Item[] {
  const items: Item[] = [];
  quantities.forEach((q, i) => {
    const previous = quantities[i - 1];
    const next = quantities[i + 1];
    const floor = Math.max(sentence.start, (previous?.end ?? 0) + countedNoun(items.at(-1), text));
    const ceiling = Math.min(sentence.end, next?.start ?? sentence.end);
    const words = regionBefore(text, q.start, floor).text;
    const gap = previous === undefined ? '' : text.slice(Math.min(q.start, previous.end + countedNoun(items.at(-1), text)), q.start);
    const row = rowStart(items, items.length - 1);
    const link = linkOf(previous, q, gap, row?.phrase.region ?? '');
    const before = (joins(link) && row?.before === true) || (fromAt(words) >= 0 && opensPair(text, quantities, i, sentence));
    const phrase = readPhrase(text, q, floor, ceiling, places, before);
    const read = afterChange(items.at(-1), link, inRow(items.at(-1), link, ofSpeed(readKind(q, phrase), phrase, text.slice(Math.max(sentence.start, previous?.end ?? 0), phrase.start)), q), gap);
    items.push({ q, phrase, read, link, before });
  });
  return items;
}

/** Length of the noun that the item before counts, when a row goes on right behind it (7个乡镇、…). */
function countedNoun(previous: Item | undefined, text: string): number {
  const noun = previous?.phrase.noun ?? '';
  const at = previous?.q.end ?? 0;
  return noun !== '' && text.startsWith(noun, at) && /[、和与及]/u.test(text[at + noun.length] ?? '') ? noun.length : 0;
}

/** The first item of the row that ends at `at`. */
function rowStart(items: readonly Item[], at: number): Item | null {
  let i = at;
  while (i > 0 && joins(items[i]?.link ?? 'none')) i -= 1;
  return items[i] ?? null;
}

/** Whether the quantity, or the row that begins with it, is followed by a second level. */
function opensPair(text: string, quantities: readonly Quantity[], at: number, sentence: Span): boolean {
  let last = at;
  for (;;) {
    const [one, next] = [quantities[last], quantities[last + 1]];
    if (one === undefined || next === undefined || !joins(linkOf(one, next, text.slice(one.end, next.start), ''))) break;
    last += 1;
  }
  const [a, b] = [quantities[last], quantities[last + 1]];
  if (a === undefined || b === undefined || b.start > sentence.end) return false;
  return linkOf(a, b, text.slice(a.end, b.start), '由') === 'to';
}
