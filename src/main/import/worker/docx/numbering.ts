import { parseXml } from '../xml/parseXml';
import { formatListNumber } from './numberFormat';

interface Level {
  start: number;
  format: string;
  /** %1、 (%2) */
  text: string;
  /** the level whose step starts this one again; null: any higher one; 0: none */
  restart: number | null;
  legal: boolean;
  suffix: string;
  /** the paragraph style that this level belongs to */
  style: string | null;
}
interface Scheme {
  readonly levels: Map<number, Level>;
  /** the name of the numbering style that holds the levels */
  link: string | null;
  styleName: string | null;
}
interface Instance {
  scheme: string;
  readonly starts: Map<number, number>;
  readonly overrides: Map<number, Level>;
}
/** What stands before a paragraph's text. */
export interface Label {
  readonly text: string;
  readonly bullet: boolean;
}
/** Counts the numbered paragraphs of a document, in its order. */
export interface Numbering {
  next(numId: string, level: number): Label | null;
  levelOfStyle(numId: string, styleId: string): number | null;
}

const newLevel = (): Level => ({ start: 1, format: 'decimal', text: '', restart: null, legal: false, suffix: 'tab', style: null });

function readNumbering(bytes: Uint8Array, part: string): { schemes: Map<string, Scheme>; instances: Map<string, Instance> } {
  const schemes = new Map<string, Scheme>();
  const instances = new Map<string, Instance>();
  let scheme: Scheme | null = null;
  let instance: Instance | null = null;
  let override = 0;
  let level: Level | null = null;
  parseXml(bytes, part, {
    open: ({ name, attributes }) => {
      const value = attributes['val'] ?? '';
      switch (name) {
        case 'abstractNum':
          scheme = { levels: new Map(), link: null, styleName: null };
          schemes.set(attributes['abstractNumId'] ?? '', scheme);
          return;
        case 'num':
          instance = { scheme: '', starts: new Map(), overrides: new Map() };
          instances.set(attributes['numId'] ?? '', instance);
          return;
        case 'lvl': {
          level = newLevel();
          const at = Number(attributes['ilvl']);
          if (instance !== null) instance.overrides.set(at, level);
          else scheme?.levels.set(at, level);
          return;
        }
        case 'numStyleLink': if (scheme !== null) scheme.link = value; return;
        case 'styleLink': if (scheme !== null) scheme.styleName = value; return;
        case 'abstractNumId': if (instance !== null) instance.scheme = value; return;
        case 'lvlOverride': override = Number(attributes['ilvl']); return;
        case 'startOverride': instance?.starts.set(override, Number(value)); return;
      }
      if (level === null) return;
      if (name === 'start') level.start = Number(value);
      else if (name === 'numFmt') level.format = value;
      else if (name === 'lvlText') level.text = value;
      else if (name === 'lvlRestart') level.restart = Number(value);
      else if (name === 'isLgl') level.legal = value === '' || value === '1' || value === 'true';
      else if (name === 'suff') level.suffix = value;
      else if (name === 'pStyle') level.style = value;
    },
    close: (name) => {
      if (name === 'lvl') level = null;
      else if (name === 'num') instance = null;
      else if (name === 'abstractNum') scheme = null;
    },
  });
  return { schemes, instances };
}

/** The gap that Word leaves behind a number; none behind a Chinese mark, as nobody types one there. */
const gapAfter = (label: string, suffix: string): string => (suffix === 'nothing' || label === '' || /[、，。）)\u4e00-\u9fff]$/u.test(label) ? '' : ' ');

/** The list numbers of a document as Word shows them. */
export function openNumbering(bytes: Uint8Array | null, part: string): Numbering {
  if (bytes === null) return { next: () => null, levelOfStyle: () => null };
  const { schemes, instances } = readNumbering(bytes, part);
  /** lists that share a scheme count on together */
  const counts = new Map<Scheme, Map<number, number>>();
  const started = new Set<string>();
  const schemeOf = ({ scheme }: Instance): Scheme | null => {
    const named = schemes.get(scheme) ?? null;
    if (named?.link == null) return named;
    return [...schemes.values()].find((other) => other.styleName === named.link) ?? named;
  };
  const next: Numbering['next'] = (numId, at) => {
    const instance = instances.get(numId);
    const scheme = instance === undefined ? null : schemeOf(instance);
    if (instance === undefined || scheme === null) return null;
    const levelAt = (index: number): Level | undefined => instance.overrides.get(index) ?? scheme.levels.get(index);
    const level = levelAt(at);
    if (level === undefined) return null;
    if (level.format === 'bullet') return { text: '', bullet: true };
    const count = counts.get(scheme) ?? new Map<number, number>();
    counts.set(scheme, count);
    const override = instance.starts.get(at);
    const key = `${numId} ${String(at)}`;
    const fresh = override !== undefined && !started.has(key);
    started.add(key);
    const before = fresh ? undefined : count.get(at);
    count.set(at, before === undefined ? (override ?? level.start) : before + 1);
    for (const deeper of [...count.keys()].filter((index) => index > at)) {
      const { restart = null } = levelAt(deeper) ?? {};
      if (restart === null || (restart !== 0 && at < restart)) count.delete(deeper);
    }
    const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const { start = 1, format = 'decimal' } = levelAt(index) ?? {};
      return formatListNumber(count.get(index) ?? start, level.legal ? 'decimal' : format);
    });
    return { text: text + gapAfter(text, level.suffix), bullet: false };
  };
  const levelOfStyle: Numbering['levelOfStyle'] = (numId, styleId) => {
    const instance = instances.get(numId);
    const scheme = instance === undefined ? null : schemeOf(instance);
    return [...(scheme?.levels ?? [])].find(([, level]) => level.style === styleId)?.[0] ?? null;
  };
  return { next, levelOfStyle };
}
