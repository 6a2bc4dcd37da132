/** One figure of a gold list; every list of alternatives holds at least one reading. */
export interface Gold {
  readonly n: number;
  readonly names: readonly string[];
  readonly value: string;
  readonly units: readonly string[];
  readonly periods: readonly string[];
  readonly qualifiers: readonly string[];
  readonly kinds: readonly string[];
  readonly anchor: string;
  /** found or missed, it counts neither way */
  readonly optional: boolean;
}

const readings = (cell: string | undefined): string[] => (cell ?? '').split('|').map((reading) => reading.trim());

/** The figures of a tab-separated gold list with a head line, in text order. */
export function readGold(tsv: string): Gold[] {
  const [head = '', ...rows] = tsv.replaceAll('\r', '').split('\n').filter((line) => line.trim() !== '');
  const columns = head.split('\t');
  return rows.map((row): Gold => {
    const cells = row.split('\t');
    const cell = (column: string): string | undefined => cells[columns.indexOf(column)];
    return {
      n: Number(cell('n')), names: readings(cell('name')), value: (cell('value') ?? '').trim(), units: readings(cell('unit')),
      periods: readings(cell('period')), qualifiers: readings(cell('qualifier')), kinds: readings(cell('kind')),
      anchor: cell('anchor') ?? '', optional: cell('opt') === 'y',
    };
  });
}

/** Where an anchor lies, UTF-16 offsets, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Text without white space and in one width, with the way back to its offsets. */
function squeeze(text: string): { text: string; places: Place[] } {
  const places: Place[] = [];
  let squeezed = '';
  let at = 0;
  for (const char of text) {
    const kept = char.normalize('NFKC').replace(/\s/gu, '');
    for (let i = 0; i < kept.length; i += 1) places.push({ start: at, end: at + char.length });
    squeezed += kept;
    at += char.length;
  }
  return { text: squeezed, places };
}

/** The place of each anchor, looked for behind the one before it; null where it is not there. */
export function placeAnchors(gold: readonly Gold[], text: string): (Place | null)[] {
  const source = squeeze(text);
  let from = 0;
  return gold.map(({ anchor }) => {
    const wanted = squeeze(anchor).text;
    const at = wanted === '' ? -1 : source.text.indexOf(wanted, from);
    if (at < 0) return null;
    from = at + wanted.length;
    const [first, last] = [source.places[at], source.places[from - 1]];
    return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
  });
}
