import type { Part } from '@shared/extract/parts';
import { LIMITS } from '../../limits';
import { ImportProblem } from '../problem';
import { parseXml, type XmlTag } from '../xml/parseXml';
import type { Numbering } from './numbering';
import { newDraft, toPart, type Draft } from './paragraph';
import { isOn, type Styles } from './styles';
import { newCell, newTable, tableParts, type TableDraft } from '../tables/draft';

export interface BodyContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** parts of a footnote or endnote, by w:footnote:3, w:endnote:1 */
  readonly notes: ReadonlyMap<string, readonly Part[]>;
}
/** Things met and not taken over, by code. */
export type Unread = Map<'pictures' | 'charts' | 'hiddenText' | 'deletedText' | 'comments' | 'embedded', number>;

/** Left out with all that is in them: deleted words, field codes, the second telling of a drawing, what a style was before. */
const SKIPPED: ReadonlySet<string> = new Set(['del', 'moveFrom', 'delText', 'delInstrText', 'instrText', 'Fallback', 'rPrChange', 'pPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'sectPrChange', 'numberingChange', 'sdtPr', 'sdtEndPr', 'ruby-base', 'rt']);
const UNREAD: Readonly<Record<string, 'pictures' | 'charts' | 'comments' | 'embedded'>> = { pic: 'pictures', imagedata: 'pictures', chart: 'charts', commentReference: 'comments', OLEObject: 'embedded', altChunk: 'embedded' };

type Holder = (part: Part) => void;

/** Walks a document, or its notes: paragraphs nest in text boxes, tables in cells. */
export class BodyReader {
  readonly parts: Part[] = [];
  readonly unread: Unread = new Map();
  private readonly path: string[] = [];
  private readonly paragraphs: Draft[] = [];
  private readonly tables: TableDraft[] = [];
  private readonly holders: Holder[] = [(part) => this.parts.push(part)];
  private skipping = 0;
  private capturing = false;
  private bold: boolean | null = null;
  private hidden = false;
  private carried: Draft | null = null;
  private taken = 0;

  constructor(private readonly context: BodyContext) {}

  read(bytes: Uint8Array, part: string): void {
    parseXml(bytes, part, { open: (tag) => this.open(tag), text: (text) => this.text(text), close: (name) => this.close(name) });
  }

  private note(code: 'pictures' | 'charts' | 'hiddenText' | 'deletedText' | 'comments' | 'embedded'): void {
    this.unread.set(code, (this.unread.get(code) ?? 0) + 1);
  }

  private give(part: Part): void {
    this.taken += 1;
    if (this.taken > LIMITS.parts) throw new ImportProblem('file.tooComplex');
    this.holders.at(-1)?.(part);
  }

  private open({ name, attributes }: XmlTag): void {
    const parent = this.path.at(-1) ?? '';
    this.path.push(name);
    if (this.skipping > 0) return void (this.skipping += 1);
    const inProperties = parent === 'rPr' || parent === 'trPr';
    if (SKIPPED.has(name) && !inProperties) {
      if (name === 'del' || name === 'moveFrom') this.note('deletedText');
      this.skipping = 1;
      return;
    }
    const unread = UNREAD[name];
    if (unread !== undefined) this.note(unread);
    const draft = this.paragraphs.at(-1);
    switch (name) {
      case 'p': return this.openParagraph();
      case 'tbl': return void this.tables.push(newTable());
      case 'tr': return this.openRow();
      case 'tc': return this.openCell();
      case 'gridSpan': case 'vMerge': return this.shapeCell(name, attributes['val']);
      case 'gridBefore': return void this.tables.at(-1)?.rows.at(-1)?.push(Object.assign(newCell(), { colSpan: Math.min(64, Number(attributes['val']) || 1) }));
      case 'txbxContent': return void this.holders.push((part) => draft?.attached.push(part));
      case 'r': this.bold = null; this.hidden = false; return;
      case 'del': case 'moveFrom':
        if (parent === 'trPr') { const table = this.tables.at(-1); if (table !== undefined) table.deletedRow = true; }
        else if (this.path.at(-3) === 'pPr' && draft !== undefined) draft.joinsNext = true;
        return;
      default: if (draft !== undefined) this.openInParagraph(draft, name, parent, attributes['val'], attributes['id']);
    }
  }

  private openInParagraph(draft: Draft, name: string, parent: string, value: string | undefined, id: string | undefined): void {
    switch (name) {
      case 'pStyle': draft.styleId = value ?? null; return;
      case 'numId': if (parent === 'numPr') draft.numId = value ?? null; return;
      case 'ilvl': if (parent === 'numPr') draft.numLevel = Number(value); return;
      case 'outlineLvl': draft.outline = Number(value); return;
      case 'b': if (parent === 'rPr' && this.path.at(-3) !== 'pPr') this.bold = isOn(value); return;
      case 'vanish': if (parent === 'rPr' && this.path.at(-3) !== 'pPr') this.hidden = isOn(value); return;
      case 't': this.capturing = true; return;
      case 'tab': if (parent === 'r') draft.text += '\t'; return;
      case 'br': case 'cr': if (parent === 'r') draft.text += '\n'; return;
      case 'noBreakHyphen': draft.text += '-'; return;
      case 'footnoteReference': case 'endnoteReference':
        draft.attached.push(...(this.context.notes.get(`${name.slice(0, -9)}:${id ?? ''}`) ?? []));
        return;
      default:
    }
  }

  private text(words: string): void {
    const draft = this.paragraphs.at(-1);
    if (!this.capturing || this.skipping > 0 || draft === undefined) return;
    if (this.hidden) return this.note('hiddenText');
    draft.text += words;
    const inked = words.replace(/\s/gu, '').length;
    draft.inked += inked;
    if (this.bold ?? this.context.styles.of(draft.styleId).bold) draft.bold += inked;
  }

  private close(name: string): void {
    this.path.pop();
    if (this.skipping > 0) return void (this.skipping -= 1);
    switch (name) {
      case 't': this.capturing = false; return;
      case 'p': return this.closeParagraph();
      case 'txbxContent': case 'tc': this.holders.pop(); return;
      case 'tr': { const table = this.tables.at(-1); if (table?.deletedRow === true) table.rows.pop(); return; }
      case 'tbl': { const table = this.tables.pop(); if (table !== undefined) for (const part of tableParts(table)) this.give(part); return; }
      default:
    }
  }

  private openParagraph(): void {
    const draft = newDraft();
    if (this.carried !== null) {
      Object.assign(draft, { text: this.carried.text, inked: this.carried.inked, bold: this.carried.bold });
      draft.attached.push(...this.carried.attached);
      this.carried = null;
    }
    this.paragraphs.push(draft);
  }

  private closeParagraph(): void {
    const draft = this.paragraphs.pop();
    if (draft === undefined) return;
    if (draft.joinsNext) {
      this.carried = draft;
      return;
    }
    const part = toPart(draft, this.context.styles, this.context.numbering);
    if (part !== null) this.give(part);
    for (const attached of draft.attached) this.give(attached);
  }

  private openRow(): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    table.deletedRow = false;
    table.rows.push([]);
  }

  private openCell(): void {
    const cell = newCell();
    this.tables.at(-1)?.rows.at(-1)?.push(cell);
    this.holders.push((part) => cell.parts.push(part));
  }

  private shapeCell(name: string, value: string | undefined): void {
    const cell = this.tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell === undefined) return;
    if (name === 'gridSpan') cell.colSpan = Math.min(64, Math.max(1, Number(value) || 1));
    else cell.merge = value === 'restart' ? 'start' : 'goesOn';
  }
}
