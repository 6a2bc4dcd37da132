import type { TextBlock } from '../extract/schema';
import type { Block } from '../report/schema';

const MOST_IN_TABLE = 200;
const MOST_ITEMS = 200;

/** A table of the source in the report: its figures as tables of figures; one without figures as a list of its rows, so that no words are lost. */
export function tableBlocks(block: TextBlock, figureIds: readonly string[], id: () => string): Block[] {
  const blocks: Block[] = [];
  if (figureIds.length > 0) {
    for (let at = 0; at < figureIds.length; at += MOST_IN_TABLE) blocks.push({ id: id(), type: 'figureTable', figureIds: figureIds.slice(at, at + MOST_IN_TABLE), title: [] });
    return blocks;
  }
  const { table } = block;
  const rows = (table?.rows ?? []).map((_, row) => (table?.cells ?? []).filter((cell) => cell.row === row).map(({ text }) => text).filter((text) => text !== '').join('　')).filter((text) => text !== '');
  for (let at = 0; at < rows.length; at += MOST_ITEMS) blocks.push({ id: id(), type: 'list', items: rows.slice(at, at + MOST_ITEMS).map((text) => [{ type: 'text', text: text.slice(0, 20_000) }]) });
  return blocks;
}
