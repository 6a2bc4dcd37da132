import { Parser } from 'htmlparser2';
import type { Part, PartedDocument } from '@shared/extract/parts';
import { LIMITS } from '../../limits';
import { ImportProblem } from '../problem';
import { newCell, newTable, tableParts, type TableDraft } from '../tables/draft';

const SKIPPED: ReadonlySet<string> = new Set(['head', 'style', 'script', 'template', 'noscript', 'del', 's', 'strike', 'svg', 'math', 'object', 'iframe', 'select', 'textarea', 'button', 'o:p', 'xml']);
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'wbr', 'area', 'base', 'embed', 'source', 'track']);
const BLOCKS: ReadonlySet<string> = new Set(['p', 'div', 'section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'ul', 'ol', 'dl', 'dd', 'dt', 'pre', 'blockquote', 'figure', 'figcaption', 'hr', 'address', 'body', 'html', 'caption', 'center', 'form', 'tbody', 'thead', 'tfoot']);
const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);
const isHidden = (style: string): boolean => /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu.test(style);
const weighs = (style: string): boolean | null => (/font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(style) ? true : /font-weight\s*:\s*(?:normal|[1-5]00)/iu.test(style) ? false : null);
const LONGEST_BOLD_HEADING = 40;
const spanOf = (value: string | undefined, most: number): number => Math.min(most, Math.max(1, Math.trunc(Number(value)) || 1));

interface Open { readonly name: string; readonly bold: boolean }

/** Collects blocks from a stream of tags: markup of any quality goes in, plain parts come out. Nothing is ever rendered. */
class HtmlReader {
  private readonly path: Open[] = [];
  private readonly tables: TableDraft[] = [];
  private readonly parts: Part[] = [];
  private readonly holders: Part[][] = [this.parts];
  private skipping = 0;
  private text = '';
  private inked = 0;
  private bold = 0;
  pictures = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const style = attributes['style'] ?? '';
    if (this.skipping > 0 || SKIPPED.has(name) || isHidden(style) || 'hidden' in attributes) {
      if (!VOID.has(name)) this.skipping += 1;
      return;
    }
    if (name === 'br') this.text += '\n';
    if (name === 'img') this.pictures += 1;
    if (VOID.has(name)) return;
    if (this.path.length >= LIMITS.xmlDepth * 4) throw new ImportProblem('file.tooComplex');
    const above = this.path.at(-1)?.bold ?? false;
    this.path.push({ name, bold: weighs(style) ?? (BOLD.has(name) || above) });
    if (BLOCKS.has(name) || /^(?:h[1-6]|li|table|tr|td|th)$/u.test(name)) this.flush();
    if (name === 'table') this.tables.push(newTable());
    const table = this.tables.at(-1);
    if (table === undefined) return;
    if (name === 'tr') table.rows.push([]);
    if (name === 'td' || name === 'th') {
      const cell = Object.assign(newCell(), { colSpan: spanOf(attributes['colspan'], 1_000), rowSpan: spanOf(attributes['rowspan'], 65_000) });
      if (table.rows.length === 0) table.rows.push([]);
      table.rows.at(-1)?.push(cell);
      this.holders.push(cell.parts);
    }
  }

  words(text: string): void {
    if (this.skipping > 0) return;
    const plain = this.path.some(({ name }) => name === 'pre') ? text : text.replace(/[\s\u00a0]+/gu, ' ');
    this.text += plain;
    const inked = plain.replace(/\s/gu, '').length;
    this.inked += inked;
    if (this.path.at(-1)?.bold === true) this.bold += inked;
  }

  close(name: string): void {
    if (VOID.has(name)) return;
    if (this.skipping > 0) {
      this.skipping -= 1;
      return;
    }
    if (BLOCKS.has(name) || /^(?:h[1-6]|li|table|tr|td|th)$/u.test(name)) this.flush(name);
    if (name === 'td' || name === 'th') this.leaveHolder();
    if (name === 'table') {
      const table = this.tables.pop();
      if (table !== undefined) this.give(...tableParts(table));
    }
    this.path.pop();
  }

  end(): Part[] {
    this.flush();
    return this.parts;
  }

  private leaveHolder(): void {
    if (this.holders.length > 1) this.holders.pop();
  }

  private give(...parts: readonly Part[]): void {
    this.holders.at(-1)?.push(...parts);
    if ((this.holders.at(-1)?.length ?? 0) > LIMITS.parts) throw new ImportProblem('file.tooComplex');
  }

  /** Ends the run of text before a block's edge; `name` is the block that closes. */
  private flush(name = this.path.at(-2)?.name ?? ''): void {
    const text = this.text.replace(/[ \t]*\n[ \t]*/gu, '\n').replace(/[ \t]+/gu, ' ').trim();
    const bold = this.inked > 0 && this.bold === this.inked;
    [this.text, this.inked, this.bold] = ['', 0, 0];
    if (text === '') return;
    const heading = /^h([1-6])$/u.exec(name)?.[1];
    if (heading !== undefined) this.give({ type: 'heading', level: Math.min(3, Number(heading)), text: text.replace(/\n/gu, '') });
    else if (name === 'li' && !/^[（(]?[\d一二三四五六七八九十]+[、.．)）]/u.test(text)) this.give({ type: 'item', text });
    else if (bold && text.length <= LONGEST_BOLD_HEADING && !/[\n。！？；;，,：:]/u.test(text)) this.give({ type: 'heading', level: 0, text });
    else this.give({ type: 'lines', text });
  }
}

/** Markup from the clipboard (Word, WPS, a web page) as parts: headings, lists, tables; hidden and deleted text is not read. */
export function readHtml(bytes: Uint8Array): PartedDocument {
  const markup = new TextDecoder('utf-8').decode(bytes);
  // what the clipboard says of itself comes before the markup; only the marked stretch was selected
  const from = markup.indexOf('<!--StartFragment-->');
  const to = markup.lastIndexOf('<!--EndFragment-->');
  const reader = new HtmlReader();
  const parser = new Parser({ onopentag: (name, attributes) => reader.open(name, attributes), ontext: (text) => reader.words(text), onclosetag: (name) => reader.close(name) }, { decodeEntities: true });
  parser.write(from >= 0 && to > from ? markup.slice(from, to) : markup);
  parser.end();
  return { parts: reader.end(), notes: reader.pictures === 0 ? [] : [{ code: 'pictures', count: reader.pictures, where: '' }] };
}
