import type { ImportNote, Part, PartedDocument } from '@shared/extract/parts';
import type { Container } from '../container/open';
import { openContainer } from '../container/open';
import { mainPart, partOfType } from '../container/package';
import { parseXml } from '../xml/parseXml';
import { BodyReader, type BodyContext } from './body';
import { openNumbering } from './numbering';
import { openStyles } from './styles';

/** Footnotes and endnotes by `footnote:id`, each with the text of its paragraphs. */
function readNotes(container: Container, main: string): Map<string, Part[]> {
  const found = new Map<string, Part[]>();
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = partOfType(container, main, `${kind}s`);
    const bytes = part === null ? null : container.read(part);
    if (part === null || bytes === null) continue;
    let id = '';
    let text = '';
    let capturing = false;
    let skipping = 0;
    parseXml(bytes, part, {
      open: ({ name, attributes }) => {
        if (skipping > 0 || name === 'del' || name === 'moveFrom') skipping += 1;
        else if (name === kind) [id, text] = [attributes['type'] === undefined || attributes['type'] === 'normal' ? (attributes['id'] ?? '') : '', ''];
        else if (name === 't') capturing = true;
      },
      text: (words) => {
        if (capturing && skipping === 0) text += words;
      },
      close: (name) => {
        if (skipping > 0) skipping -= 1;
        else if (name === 't') capturing = false;
        else if (name === kind && id !== '' && text.trim() !== '') found.set(`${kind}:${id}`, [{ type: 'note', text: text.trim() }]);
      },
    });
  }
  return found;
}

/** A Word document as parts: styles, generated numbers, tables, notes and text boxes; deleted words and comments are not read. */
export function readDocx(bytes: Uint8Array): PartedDocument {
  const container = openContainer(bytes);
  const main = mainPart(container, 'word/document.xml');
  const side = (type: string): [Uint8Array | null, string] => {
    const name = partOfType(container, main, type);
    return [name === null ? null : container.read(name), name ?? type];
  };
  const context: BodyContext = { styles: openStyles(...side('styles')), numbering: openNumbering(...side('numbering')), notes: readNotes(container, main) };
  const body = new BodyReader(context);
  body.read(container.read(main) ?? new Uint8Array(), main);
  const notes = [...body.unread].map(([code, count]): ImportNote => ({ code, count, where: '' }));
  return { parts: body.parts, notes };
}
