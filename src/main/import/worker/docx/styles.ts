import { parseXml } from '../xml/parseXml';

interface OwnStyle {
  name: string;
  basedOn: string;
  outline: number | null;
  bold: boolean | null;
  numId: string | null;
  numLevel: number | null;
}
/** What a paragraph's style says, with everything that it takes over from the styles it is based on. */
export interface ParagraphStyle {
  readonly role: 'title' | 'subtitle' | 'toc' | 'caption' | 'body';
  /** 0 for the highest heading; null for text */
  readonly outline: number | null;
  readonly bold: boolean;
  readonly numId: string | null;
  readonly numLevel: number | null;
}
export interface Styles {
  of(styleId: string | null): ParagraphStyle;
}

const HEADING = /^(?:heading|标题)\s*([1-9])$/iu;
const BODY: ParagraphStyle = { role: 'body', outline: null, bold: false, numId: null, numLevel: null };
const DEEPEST = 20;
export const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off|none)$/iu.test(value);

function roleOf(name: string): ParagraphStyle['role'] {
  if (/^(?:toc|目录)\s*(?:\d|heading|标题)?$/iu.test(name)) return 'toc';
  if (/^(?:title|标题)$/iu.test(name)) return 'title';
  if (/^(?:subtitle|副标题)$/iu.test(name)) return 'subtitle';
  return /^(?:caption|题注)$/iu.test(name) ? 'caption' : 'body';
}

function readStyles(bytes: Uint8Array, part: string): { own: Map<string, OwnStyle>; standard: string | null } {
  const own = new Map<string, OwnStyle>();
  let standard: string | null = null;
  let current: OwnStyle | null = null;
  parseXml(bytes, part, {
    open: ({ name, attributes }) => {
      const value = attributes['val'];
      if (name === 'style') {
        current = { name: '', basedOn: '', outline: null, bold: null, numId: null, numLevel: null };
        const id = attributes['styleId'] ?? '';
        if (attributes['type'] === 'paragraph' && attributes['default'] !== undefined && isOn(attributes['default'])) standard = id;
        own.set(id, current);
        return;
      }
      if (current === null) return;
      if (name === 'name') current.name = (value ?? '').trim();
      else if (name === 'basedOn') current.basedOn = value ?? '';
      else if (name === 'outlineLvl') current.outline = Number(value);
      else if (name === 'b') current.bold = isOn(value);
      else if (name === 'numId') current.numId = value ?? null;
      else if (name === 'ilvl') current.numLevel = Number(value);
    },
    close: (name) => {
      if (name === 'style') current = null;
    },
  });
  return { own, standard };
}

/** The paragraph styles of a document; without the part every paragraph is plain. */
export function openStyles(bytes: Uint8Array | null, part: string): Styles {
  if (bytes === null) return { of: () => BODY };
  const { own, standard } = readStyles(bytes, part);
  const known = new Map<string, ParagraphStyle>();
  const of = (styleId: string | null, depth = 0): ParagraphStyle => {
    const id = styleId ?? standard ?? '';
    const style = own.get(id);
    if (style === undefined || depth > DEEPEST) return BODY;
    const before = known.get(id);
    if (before !== undefined) return before;
    const base = style.basedOn === '' || style.basedOn === id ? BODY : of(style.basedOn, depth + 1);
    const named = HEADING.exec(style.name)?.[1];
    const outline = style.outline ?? (named === undefined ? base.outline : Number(named) - 1);
    const role = roleOf(style.name);
    const made: ParagraphStyle = {
      role: role === 'body' ? base.role : role,
      // level 9 is Word's word for text
      outline: outline !== null && outline >= 0 && outline < 9 ? outline : null,
      bold: style.bold ?? base.bold,
      numId: style.numId ?? base.numId,
      numLevel: style.numLevel ?? base.numLevel,
    };
    known.set(id, made);
    return made;
  };
  return { of: (styleId) => of(styleId) };
}
