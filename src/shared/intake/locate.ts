import { directionOf, oppositeWord } from '../figures/directions';
import { leadingDecimal } from '../figures/format';
import type { Figure, WrittenForm } from '../figures/schema';
import { plainForm } from '../figures/writtenForm';
import type { Runs } from '../report/schema';

/** A curation that does not fit the article; the message says which entry and why. */
export class CurationError extends Error {
  override readonly name = 'CurationError';
}

/** The figure that a locator names; throws when the article has none of that number. */
export function locate(figures: readonly Figure[], locator: string): Figure {
  const figure = figures[Number(locator.slice(1)) - 1];
  if (figure === undefined) throw new CurationError(`${locator} names no figure: the article has ${String(figures.length)}`);
  return figure;
}

function formWith(figure: Figure, direction: string): WrittenForm {
  const form = plainForm(figure);
  if (direction === '') return form;
  const says = directionOf(direction);
  if (says === null) throw new CurationError(`“${direction}” is not a word of rise or fall`);
  const agrees = (says === 'down') === leadingDecimal(figure.value).startsWith('-');
  return { ...form, parts: [{ type: 'direction', word: agrees ? direction : oppositeWord(direction) }, ...form.parts] };
}

/** Curated words as runs, with a live reference for every {#n}. */
export function curatedRuns(figures: readonly Figure[], words: string): Runs {
  const runs: Runs = [];
  const say = (text: string): void => {
    const last = runs.at(-1);
    if (last?.type === 'text') last.text += text;
    else if (text !== '') runs.push({ type: 'text', text });
  };
  for (const piece of words.split(/(\{[^{}]*\})/u)) {
    if (!piece.startsWith('{')) {
      say(piece);
      continue;
    }
    const match = /^\{([^#]*)(#\d+)(?:\.(name|period))?\}$/u.exec(piece);
    if (match === null) throw new CurationError(`${piece} is not a place for a figure`);
    const [, direction = '', locator = '', field] = match;
    const figure = locate(figures, locator);
    if (field === 'name') say(figure.name);
    else if (field === 'period') say(figure.period.label);
    else runs.push({ type: 'figure', figureId: figure.id, form: formWith(figure, direction) });
  }
  return runs;
}
